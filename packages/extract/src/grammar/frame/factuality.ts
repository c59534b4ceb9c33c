import { T } from '../tag/Tag.ts'
import type { Factuality } from './Frame.ts'
import type { OpenFrame, State } from './State.ts'
import { isOf, isWordOf } from './verbClasses.ts'

/** A frame, and what is known of the frame that it hangs on. */
interface Case {
  readonly frame: OpenFrame
  readonly parent: OpenFrame | null
  readonly s: State
  readonly isQuestion: boolean
  /** Something hangs on it with "if" or "unless". */
  readonly isConditional: boolean
}

export interface FactualityRule {
  readonly id: string
  readonly decides: (of: Case) => Factuality | null
}

const conditions: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'whether',
  'lest',
  'provided',
  'provided that',
  'even if',
  'as long as',
  'until',
  'till',
  'so that',
])
const futures: ReadonlySet<string> = new Set(['will', 'shall', 'wont', 'is to'])
const first: ReadonlySet<string> = new Set(
  'first second third fourth fifth sixth seventh last only latest one'.split(' '),
)

const normAt = ({ marks }: State, at: number): string => marks.tokens.words[marks.tokens.wordIds[at]!]!.norm

/** "not only", "No. 5": no negation of what is told. */
const isNegated = ({ frame, s }: Case): boolean => {
  const { from, to } = frame.chunk
  const only =
    frame.negated &&
    Array.from({ length: to - from + 1 }, (_, i) => from + i).some(
      (at) => at < s.marks.tokens.length && normAt(s, at) === 'only',
    )
  return (
    (frame.negated && !only) ||
    frame.subject.some(({ negative }) => negative) ||
    frame.objects.some(({ negative }) => negative)
  )
}

const byModal = ({ frame, parent }: Case): Factuality | null => {
  const { modal, tense, perfect } = frame
  if (modal === null) return null
  if (modal === 'is to') return tense === 'past' ? 'possible' : 'planned'
  if (futures.has(modal)) return 'planned'
  if (perfect)
    return parent?.negated === true && frame.opener === 'without'
      ? 'happened'
      : modal.startsWith('would') || modal.startsWith('could') || modal.startsWith('should')
        ? 'denied'
        : 'possible'
  return modal.startsWith('would') ? 'goal' : 'possible'
}

const isChosen = ({ frame, parent, s }: Case): boolean => {
  const { antecedent } = frame
  if (antecedent === null) return false
  for (let at = antecedent.from; at < antecedent.to; at++) if (first.has(normAt(s, at))) return true
  return (
    [...(parent?.objects ?? [])].some(({ head }) => normAt(s, head) === 'one') ||
    (parent?.obliques ?? []).some(({ preposition }) => preposition === 'among')
  )
}

const byParent = (of: Case): Factuality | null => {
  const { frame, parent, s } = of
  if (frame.kind !== 'infinitive') return null
  if (isChosen(of)) return isNegated(of) ? 'denied' : (parent?.factuality ?? 'happened')
  const noun = frame.antecedent === null ? '' : s.lemmaAt(frame.antecedent.head, 'noun')
  if (isWordOf('failing-nouns', noun)) return 'failed'
  // "the summit to be held in May"
  if (
    frame.voice === 'passive' &&
    frame.antecedent !== null &&
    frame.antecedent.to === frame.chunk.from &&
    (parent === null ||
      !(['commit', 'request', 'plan', 'set-to', 'wish', 'fail'] as const).some((name) => isOf(name, parent)))
  )
    return 'planned'
  if (parent === null || parent.kind === 'noun') return 'goal'
  const negated = parent.negated
  if (parent.factuality === 'failed' && isOf('fail', parent)) return 'failed'
  if (isOf('fail', parent) || isOf('hesitate', parent)) return negated ? 'happened' : 'failed'
  if (parent.factuality === 'failed') return 'failed'
  const complement = complementOf(of)
  if (isWordOf('unable', complement)) return negated ? 'happened' : 'failed'
  if (isWordOf('able', complement)) return negated ? 'failed' : parent.factuality
  if (isWordOf('due', complement)) return parent.tense === 'past' ? 'possible' : 'planned'
  if (isOf('manage', parent)) return negated ? 'denied' : parent.factuality
  if (isOf('plan', parent) || isOf('set-to', parent))
    return negated
      ? 'denied'
      : parent.tense === 'past' && (parent.voice === 'active' || parent.perfect)
        ? 'possible'
        : parent.chunk.kind === 'verb' && parent.tense === 'past'
          ? 'possible'
          : 'planned'
  if (isOf('wish', parent))
    return negated ? 'denied' : parent.tense === 'present' && !parent.perfect ? 'planned' : 'possible'
  return 'goal'
}

const complementOf = ({ parent, s }: Case): string => {
  if (parent === null || parent.lemma !== 'be') return ''
  const { tags, length } = s.marks.tokens
  let at = parent.chunk.to
  while (at < length && (tags[at] === T.adverb || tags[at] === T.negation)) at++
  return at < length && (tags[at] === T.adjective || tags[at] === T.preposition || tags[at] === T.noun)
    ? normAt(s, at)
    : ''
}

/** What is dropped was only proposed: "the plan was dropped", but "the requirement was dropped", "troops were withdrawn". */
const dropped = ({ frame, s }: Case): boolean => {
  const what = frame.voice === 'passive' ? frame.subject : frame.objects
  return what.some(({ head }) => isWordOf('proposals', s.lemmaAt(head, 'noun')))
}

const without: ReadonlySet<string> = new Set(['without', 'instead of', 'rather than'])

const byGerund = ({ frame, parent }: Case): Factuality | null => {
  if (frame.kind !== 'gerund') return null
  if (without.has(frame.opener)) return parent?.negated === true ? 'happened' : 'denied'
  if (isOf('cite', frame)) return 'aside'
  if (parent === null) return null
  if (isOf('fail', parent) && (frame.opener === 'from' || frame.opener === '')) return 'failed'
  if (isOf('set-to', parent)) return 'goal'
  if (frame.opener === 'for' || frame.opener === 'of') return 'goal'
  if (
    frame.opener === '' &&
    frame.antecedent === null &&
    (isOf('wish', parent) || isOf('commit', parent) || isOf('request', parent))
  )
    return 'goal'
  return parent.factuality === 'happened' ? null : parent.factuality
}

/** The order in which it is decided whether a frame happened; the first rule that says something wins. */
export const factualityRules: ReadonlyArray<FactualityRule> = [
  { id: 'question', decides: ({ isQuestion }) => (isQuestion ? 'possible' : null) },
  {
    id: 'condition',
    decides: ({ frame }) =>
      conditions.has(frame.opener) &&
      frame.link === 'when' &&
      !((frame.opener === 'until' || frame.opener === 'till') && frame.tense === 'past')
        ? 'possible'
        : null,
  },
  {
    id: 'inverted',
    decides: ({ frame, s }) =>
      frame.kind === 'finite' &&
      frame.perfect &&
      normAt(s, frame.chunk.from) === 'had' &&
      frame.subject[0] !== undefined &&
      frame.subject[0].from > frame.chunk.from
        ? 'denied'
        : null,
  },
  {
    id: 'consequence',
    decides: ({ frame, isConditional }) =>
      isConditional && frame.modal !== null && !frame.perfect ? 'possible' : null,
  },
  { id: 'modal', decides: byModal },
  {
    id: 'fails',
    decides: (of) =>
      isOf('fail', of.frame) && of.frame.kind !== 'infinitive' ? (isNegated(of) ? 'happened' : 'failed') : null,
  },
  {
    id: 'drops',
    decides: (of) => (isOf('fail-proposal', of.frame) && dropped(of) && !isNegated(of) ? 'failed' : null),
  },
  { id: 'negated', decides: (of) => (isNegated(of) ? 'denied' : null) },
  { id: 'mind', decides: ({ frame }) => (isOf('mind', frame) && frame.kind !== 'infinitive' ? 'possible' : null) },
  {
    id: 'plans',
    decides: ({ frame }) =>
      isOf('plan', frame) && frame.kind === 'finite'
        ? frame.tense === 'past' && frame.voice === 'active'
          ? 'possible'
          : 'planned'
        : null,
  },
  { id: 'parent', decides: byParent },
  {
    id: 'denied-that',
    decides: ({ frame, parent }) =>
      frame.link === 'that' && parent !== null && frame.antecedent === null && isOf('deny', parent)
        ? parent.negated
          ? 'happened'
          : 'denied'
        : null,
  },
  {
    id: 'hoped-that',
    decides: ({ frame, parent }) =>
      frame.link === 'that' &&
      parent !== null &&
      frame.antecedent === null &&
      (isOf('wish', parent) || isOf('request', parent) || parent.negated)
        ? 'possible'
        : null,
  },
  { id: 'gerund', decides: byGerund },
  {
    id: 'cites',
    decides: ({ frame }) =>
      frame.kind === 'participle' && frame.antecedent !== null && isOf('cite', frame) ? 'aside' : null,
  },
  { id: 'told', decides: () => 'happened' },
]

/** Decides for each frame, parents before what hangs on them. */
export const decideFactuality = (s: State, to: number): void => {
  const { text, ends } = s.marks.tokens
  const isQuestion = to > 0 && text[ends[to - 1]! - 1] === '?'
  const conditional = new Set(
    s.frames
      .filter(({ link, opener }) => link === 'when' && (opener === 'if' || opener === 'unless'))
      .map(({ parent }) => parent),
  )
  const done = new Set<OpenFrame>()
  for (const start of s.frames) {
    const line: Array<OpenFrame> = []
    for (
      let frame: OpenFrame | null = start;
      frame !== null && !done.has(frame) && !line.includes(frame);
      frame = frame.parent
    )
      line.push(frame)
    for (const frame of line.reverse()) {
      const of: Case = { frame, parent: frame.parent, s, isQuestion, isConditional: conditional.has(frame) }
      for (const { id, decides } of factualityRules) {
        const found = decides(of)
        if (found === null) continue
        frame.factuality = found
        frame.because = id
        break
      }
      done.add(frame)
    }
  }
}

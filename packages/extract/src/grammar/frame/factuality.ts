import { type Case, type FactualityRule, isNegated, normAt } from './Case.ts'
import type { Factuality } from './Frame.ts'
import { infinitiveRules } from './infinitiveRules.ts'
import type { OpenFrame, State } from './State.ts'
import { isOf, isWordOf } from './verbClasses.ts'

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
  {
    id: 'question',
    example: 'Did Niger [sign] the treaty? It did not say.',
    decides: ({ isQuestion }) => (isQuestion ? 'possible' : null),
  },
  {
    id: 'condition',
    example: 'If Niger [signs], tariffs fall.',
    decides: ({ frame }) =>
      conditions.has(frame.opener) &&
      frame.link === 'when' &&
      !((frame.opener === 'until' || frame.opener === 'till') && frame.tense === 'past')
        ? 'possible'
        : null,
  },
  {
    id: 'inverted',
    example: 'Had Niger [signed], tariffs would have fallen.',
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
    example: 'If Niger signs, tariffs will [fall].',
    decides: ({ frame, isConditional }) =>
      isConditional && frame.modal !== null && !frame.perfect ? 'possible' : null,
  },
  { id: 'modal', example: 'Niger will [sign] the treaty.', decides: byModal },
  {
    id: 'fails',
    example: 'Niger [refused] the offer.',
    decides: (of) =>
      isOf('fail', of.frame) && of.frame.kind !== 'infinitive' ? (isNegated(of) ? 'happened' : 'failed') : null,
  },
  {
    id: 'drops',
    example: 'The plan was [dropped] by Niger.',
    decides: (of) => (isOf('fail-proposal', of.frame) && dropped(of) && !isNegated(of) ? 'failed' : null),
  },
  { id: 'negated', example: 'Niger did not [sign] the treaty.', decides: (of) => (isNegated(of) ? 'denied' : null) },
  {
    id: 'mind',
    example: 'Niger [hoped] for a treaty.',
    decides: ({ frame }) => (isOf('mind', frame) && frame.kind !== 'infinitive' ? 'possible' : null),
  },
  {
    id: 'plans',
    example: 'Niger [plans] a visit.',
    decides: ({ frame }) =>
      isOf('plan', frame) && frame.kind === 'finite'
        ? frame.tense === 'past' && frame.voice === 'active'
          ? 'possible'
          : 'planned'
        : null,
  },
  ...infinitiveRules.map(({ decides, ...rule }) => ({
    ...rule,
    decides: (of: Case) => (of.frame.kind === 'infinitive' ? decides(of) : null),
  })),
  {
    id: 'denied-that',
    example: 'Niger denied that it had [signed] the treaty.',
    decides: ({ frame, parent }) =>
      frame.link === 'that' && parent !== null && frame.antecedent === null && isOf('deny', parent)
        ? parent.negated
          ? 'happened'
          : 'denied'
        : null,
  },
  {
    id: 'hoped-that',
    example: 'Niger hoped that it had [signed] the treaty.',
    decides: ({ frame, parent }) =>
      frame.link === 'that' &&
      parent !== null &&
      frame.antecedent === null &&
      (isOf('wish', parent) || isOf('request', parent) || parent.negated)
        ? 'possible'
        : null,
  },
  { id: 'gerund', example: 'The talks ended without [producing] a treaty.', decides: byGerund },
  {
    id: 'cites',
    example: 'It cited a report [dated] 20 May 2011.',
    decides: ({ frame }) =>
      frame.kind === 'participle' && frame.antecedent !== null && isOf('cite', frame) ? 'aside' : null,
  },
  { id: 'stated', example: 'Niger [signed] the treaty.', decides: () => 'happened' },
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

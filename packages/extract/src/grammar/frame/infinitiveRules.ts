import { T } from '../tag/Tag.ts'
import { type Case, type FactualityRule, isNegated, normAt } from './Case.ts'
import { isOf, isWordOf, type VerbClass } from './verbClasses.ts'

const first: ReadonlySet<string> = new Set(
  'first second third fourth fifth sixth seventh last only latest one'.split(' '),
)
const mostAdverbs = 5

/** "the first country to sign", "one of those to sign", "among the countries to sign": they did. */
const isChosen = ({ frame, parent, s }: Case): boolean => {
  const { antecedent } = frame
  if (antecedent === null) return false
  for (let at = antecedent.from; at < antecedent.to; at++) if (first.has(normAt(s, at))) return true
  return (
    (parent?.objects ?? []).some(({ head }) => normAt(s, head) === 'one') ||
    (parent?.obliques ?? []).some(({ preposition }) => preposition === 'among')
  )
}

/** "the summit to be held in May": nothing is asked or agreed of it, it is set. */
const isSet = ({ frame, parent }: Case): boolean => {
  const { voice, antecedent, chunk } = frame
  if (voice !== 'passive' || antecedent === null || antecedent.to !== chunk.from) return false
  const others: ReadonlyArray<VerbClass> = ['commit', 'request', 'plan', 'set-to', 'wish', 'fail']
  return parent === null || !others.some((name) => isOf(name, parent))
}

/** "due" of "is due to open". */
const complementOf = ({ parent, s }: Case): string => {
  if (parent === null || parent.lemma !== 'be') return ''
  const { tags, length } = s.marks.tokens
  let at = parent.chunk.to
  const last = Math.min(length, at + mostAdverbs)
  while (at < last && (tags[at] === T.adverb || tags[at] === T.negation)) at++
  return at < last && (tags[at] === T.adjective || tags[at] === T.preposition || tags[at] === T.noun)
    ? normAt(s, at)
    : ''
}

const nounOf = ({ frame, s }: Case): string =>
  frame.antecedent === null ? '' : s.lemmaAt(frame.antecedent.head, 'noun')

/** What an infinitive is, by the verb, the adjective or the noun that it hangs on; for infinitives alone. */
export const infinitiveRules: ReadonlyArray<FactualityRule> = [
  {
    id: 'first-to',
    example: 'Niger was the first country to [sign] the treaty.',
    decides: (of) => (isChosen(of) ? (isNegated(of) ? 'denied' : (of.parent?.factuality ?? 'happened')) : null),
  },
  {
    id: 'failure-to',
    example: 'The failure to [sign] the treaty was a surprise.',
    decides: (of) => (isWordOf('failing-nouns', nounOf(of)) ? 'failed' : null),
  },
  {
    id: 'to-be-held',
    example: 'They discussed the summit to be [held] in Dakar.',
    decides: (of) => (isSet(of) ? 'planned' : null),
  },
  {
    id: 'noun-to',
    example: 'Decision to [sign] the treaty.',
    decides: ({ parent }) => (parent === null || parent.kind === 'noun' ? 'goal' : null),
  },
  // "did not fail to sign" is signing.
  {
    id: 'fails-to',
    example: 'Niger failed to [sign] the treaty.',
    decides: ({ parent }) =>
      isOf('fail', parent!) || isOf('hesitate', parent!)
        ? parent!.negated && parent!.factuality !== 'failed'
          ? 'happened'
          : 'failed'
        : null,
  },
  {
    id: 'of-what-failed',
    example: 'The plan to [sign] a treaty was dropped by Niger.',
    decides: ({ parent }) => (parent!.factuality === 'failed' ? 'failed' : null),
  },
  {
    id: 'unable-to',
    example: 'Niger was unable to [sign] the treaty.',
    decides: (of) => (isWordOf('unable', complementOf(of)) ? (of.parent!.negated ? 'happened' : 'failed') : null),
  },
  {
    id: 'able-to',
    example: 'Niger was able to [sign] the treaty.',
    decides: (of) =>
      isWordOf('able', complementOf(of)) ? (of.parent!.negated ? 'failed' : of.parent!.factuality) : null,
  },
  {
    id: 'due-to',
    example: 'Niger is due to [sign] the treaty.',
    decides: (of) =>
      isWordOf('due', complementOf(of)) ? (of.parent!.tense === 'past' ? 'possible' : 'planned') : null,
  },
  {
    id: 'manages-to',
    example: 'Niger managed to [sign] the treaty.',
    decides: ({ parent }) => (isOf('manage', parent!) ? (parent!.negated ? 'denied' : parent!.factuality) : null),
  },
  {
    id: 'plans-to',
    example: 'Niger plans to [sign] the treaty.',
    decides: ({ parent }) => {
      if (!isOf('plan', parent!) && !isOf('set-to', parent!)) return null
      if (parent!.negated) return 'denied'
      return parent!.tense === 'past' || parent!.perfect ? 'possible' : 'planned'
    },
  },
  {
    id: 'wishes-to',
    example: 'Niger wishes to [sign] the treaty.',
    decides: ({ parent }) => {
      if (!isOf('wish', parent!)) return null
      if (parent!.negated) return 'denied'
      return parent!.tense === 'present' && !parent!.perfect ? 'planned' : 'possible'
    },
  },
  { id: 'in-order-to', example: 'Niger met them to [sign] the treaty.', decides: () => 'goal' },
]

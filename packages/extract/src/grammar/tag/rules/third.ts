import { canBase, canNoun, canPast, mostlyVerb } from '../analyse.ts'
import { T } from '../Tag.ts'
import { inNounChunk, isName, isNominal, nextIs } from './contexts.ts'
import type { TagRule } from './TagRule.ts'

/** "Talks start", "Ties go", but "Signs peace pact". */
const isVerbFirst = (bits: number): boolean =>
  (bits & (canBase | canPast)) !== 0 &&
  ((bits & canNoun) === 0 || ((bits & canBase) !== 0 && (bits & mostlyVerb) !== 0))

/** A word in -s: "visits", "hosts", "talks". */
export const thirdRules: ReadonlyArray<TagRule> = [
  { id: 'third-in-chunk', example: 'The [visits] were short.', holds: inNounChunk, tag: T.noun },
  {
    id: 'third-after-preposition',
    example: 'It spoke of [visits].',
    holds: (c) => c.previous === T.preposition || c.previous === T.to,
    tag: T.noun,
  },
  { id: 'third-only', example: 'The team [begins] work.', holds: (c) => (c.bits & canNoun) === 0, tag: T.present },
  {
    id: 'third-after-pronoun',
    example: 'He [visits] Dakar.',
    holds: (c) => (c.previous === T.pronoun || c.previous === T.relative) && !c.hasFinite,
    tag: T.present,
  },
  {
    id: 'third-copied',
    example: 'He meets the chief and [briefs] the Council.',
    holds: (c) => c.previous === T.conjunction && c.lastFinite === T.present && c.objectFollows,
    tag: T.present,
  },
  {
    id: 'third-copied-bare',
    example: 'It gives aid and [supports] reforms.',
    holds: (c) =>
      c.previous === T.conjunction && c.lastFinite === T.present && (c.bits & mostlyVerb) !== 0 && c.nounFollows,
    tag: T.present,
  },
  {
    id: 'third-opens-phrase',
    example: '[Visits] to Dakar.',
    holds: (c) =>
      c.opens &&
      (c.next === T.preposition || (c.next === T.to && c.settled(c.nextAt + 1) !== 0)) &&
      !nextIs(c, 'up') &&
      (c.bits & canNoun) !== 0,
    tag: T.noun,
  },
  {
    id: 'third-opens-row',
    example: '[Signs] a treaty.',
    holds: (c) =>
      c.opens &&
      c.finiteAhead < 2 &&
      (c.objectFollows || ((c.bits & mostlyVerb) !== 0 && !c.ends && !isVerbFirst(c.nextBits))),
    tag: T.present,
  },
  { id: 'third-after-plural', example: 'Its troops [exercises] were long.', holds: (c) => c.afterPlural, tag: T.noun },
  {
    id: 'third-after-comma',
    example: 'The head, Ana Diallo, [visits] NATO.',
    holds: (c) => c.previous === T.comma && !c.hasFinite && c.finiteAhead < 2 && c.objectFollows,
    tag: T.present,
  },
  {
    id: 'third-second-verb',
    example: 'Peace [talks] will start.',
    holds: (c) => c.hasFinite || (c.finiteAhead === 2 && c.next !== T.to),
    tag: T.noun,
  },
  {
    id: 'third-sister',
    example: 'It met the EU and other OSCE [documents].',
    holds: (c) => c.sister && (c.ends || (c.bits & mostlyVerb) === 0) && !c.objectFollows && !c.nounFollows,
    tag: T.noun,
  },
  {
    id: 'third-with-object',
    example: 'Niger [hosts] the summit.',
    holds: (c) => isNominal(c.previous) && c.objectFollows,
    tag: T.present,
  },
  {
    id: 'third-of-a-verb',
    example: 'Parliament [votes] on it.',
    holds: (c) =>
      isNominal(c.previous) &&
      (c.bits & mostlyVerb) !== 0 &&
      !(c.finiteAhead > 0 && (c.nounFollows || (c.nextBits & canPast) !== 0)),
    tag: T.present,
  },
  {
    id: 'third-after-name',
    example: 'Niger [conducts] tests.',
    holds: (c) => isName(c) && c.nounFollows && c.finiteAhead < 2,
    tag: T.present,
  },
  { id: 'third-noun', example: 'Peace [talks] ended.', holds: () => true, tag: T.noun },
]

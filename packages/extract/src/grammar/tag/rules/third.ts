import { canBase, canNoun, canPast, canThird, mostlyVerb } from '../analyse.ts'
import { T } from '../Tag.ts'
import { inNounChunk, isName, isNominal, nextIs } from './around.ts'
import type { TagRule } from './TagRule.ts'

/** A word in -s: "visits", "hosts", "talks". */
export const thirdRules: ReadonlyArray<TagRule> = [
  { id: 'third-in-chunk', holds: inNounChunk, tag: T.noun },
  { id: 'third-after-preposition', holds: (c) => c.previous === T.preposition || c.previous === T.to, tag: T.noun },
  { id: 'third-only', holds: (c) => (c.bits & canNoun) === 0, tag: T.present },
  {
    id: 'third-after-pronoun',
    holds: (c) => (c.previous === T.pronoun || c.previous === T.relative) && !c.hasFinite,
    tag: T.present,
  },
  {
    id: 'third-copied',
    holds: (c) => c.previous === T.conjunction && c.lastFinite === T.present && c.objectFollows,
    tag: T.present,
  },
  {
    id: 'third-copied-bare',
    holds: (c) =>
      c.previous === T.conjunction && c.lastFinite === T.present && (c.bits & mostlyVerb) !== 0 && c.nounFollows,
    tag: T.present,
  },
  {
    id: 'third-listed',
    holds: (c) => c.previous === T.comma && c.lastFinite === T.present && c.objectFollows,
    tag: T.present,
  },
  {
    id: 'third-opens-phrase',
    holds: (c) =>
      c.opens &&
      (c.next === T.preposition || (c.next === T.to && c.settled(c.nextAt + 1) !== 0)) &&
      !nextIs(c, 'up') &&
      (c.bits & canNoun) !== 0,
    tag: T.noun,
  },
  {
    id: 'third-opens-row',
    holds: (c) =>
      c.opens &&
      c.finiteAhead < 2 &&
      (c.objectFollows ||
        ((c.bits & mostlyVerb) !== 0 &&
          !c.ends &&
          ((c.nextBits & canNoun) !== 0 || (c.nextBits & (canBase | canThird | canPast)) === 0))),
    tag: T.present,
  },
  { id: 'third-after-plural', holds: (c) => c.afterPlural, tag: T.noun },
  { id: 'third-second-verb', holds: (c) => c.hasFinite || (c.finiteAhead === 2 && c.next !== T.to), tag: T.noun },
  {
    id: 'third-sister',
    holds: (c) => c.sister && (c.ends || (c.bits & mostlyVerb) === 0) && !c.objectFollows && !c.nounFollows,
    tag: T.noun,
  },
  { id: 'third-with-object', holds: (c) => isNominal(c.previous) && c.objectFollows, tag: T.present },
  {
    id: 'third-of-a-verb',
    holds: (c) => isNominal(c.previous) && (c.bits & mostlyVerb) !== 0 && !(c.nounFollows && c.finiteAhead > 0),
    tag: T.present,
  },
  { id: 'third-after-name', holds: (c) => isName(c) && c.nounFollows && c.finiteAhead < 2, tag: T.present },
  // "The initiative aims to"
  { id: 'third-to', holds: (c) => isNominal(c.previous) && c.next === T.to && !c.hasFinite, tag: T.present },
  { id: 'third-noun', holds: () => true, tag: T.noun },
]

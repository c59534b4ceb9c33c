import { canAdjective, canNoun, mostlyVerb } from '../analyse.ts'
import { T } from '../Tag.ts'
import { inNounChunk, isName, isNominal, isVerbal, nextIs } from './around.ts'
import type { TagRule } from './TagRule.ts'

/** A word in -ing: "opening", "training", "during" is closed. */
export const gerundRules: ReadonlyArray<TagRule> = [
  { id: 'ing-progressive', holds: (c) => c.awaits === 'be' && c.previous !== T.determiner, tag: T.gerund },
  { id: 'ing-in-chunk', holds: (c) => inNounChunk(c), tag: T.noun },
  {
    id: 'ing-adjective',
    holds: (c) => (c.bits & canAdjective) !== 0 && c.nounFollows && isVerbal(c.previous),
    tag: T.adjective,
  },
  {
    id: 'ing-opens',
    holds: (c) => c.opens && (c.bits & mostlyVerb) !== 0 && c.next === T.preposition && !nextIs(c, 'of'),
    tag: T.gerund,
  },
  {
    id: 'ing-of',
    holds: (c) => c.next === T.preposition && nextIs(c, 'of'),
    tag: T.noun,
  },
  { id: 'ing-object', holds: (c) => c.objectFollows || c.next === T.to, tag: T.gerund },
  { id: 'ing-noun', holds: (c) => (c.bits & canNoun) !== 0 && ((c.bits & mostlyVerb) === 0 || c.ends), tag: T.noun },
  {
    id: 'ing-before-noun',
    holds: (c) =>
      c.nounFollows &&
      (c.previous === T.preposition || c.previous === T.comma || c.previous === T.subordinator || isVerbal(c.previous)),
    tag: T.gerund,
  },
  {
    id: 'ing-after-noun',
    holds: (c) =>
      isNominal(c.previous) && !isName(c) && (c.nounFollows || c.next === T.preposition || c.next === T.time),
    tag: T.gerund,
  },
  { id: 'ing-known-noun', holds: (c) => (c.bits & canNoun) !== 0, tag: T.noun },
  { id: 'ing-plain', holds: () => true, tag: T.gerund },
]

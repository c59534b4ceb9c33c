import { canAdjective, canNoun, mostlyVerb } from '../analyse.ts'
import { T } from '../Tag.ts'
import { inNounChunk, isName, isNominal, isVerbal, nextIs } from './contexts.ts'
import type { TagRule } from './TagRule.ts'

/** A word in -ing: "opening", "training", "during" is closed. */
export const gerundRules: ReadonlyArray<TagRule> = [
  {
    id: 'ing-progressive',
    example: 'It is [opening] an office.',
    holds: (c) => c.awaits === 'be' && c.previous !== T.determiner,
    tag: T.gerund,
  },
  { id: 'ing-in-chunk', example: 'The [opening] was late.', holds: (c) => inNounChunk(c), tag: T.noun },
  {
    id: 'ing-adjective',
    example: 'It passes [sweeping] reforms.',
    holds: (c) => (c.bits & canAdjective) !== 0 && c.nounFollows && isVerbal(c.previous),
    tag: T.adjective,
  },
  {
    id: 'ing-opens',
    example: '[Starting] from the need, it began.',
    holds: (c) => c.opens && (c.bits & mostlyVerb) !== 0 && c.next === T.preposition && !nextIs(c, 'of'),
    tag: T.gerund,
  },
  {
    id: 'ing-of',
    example: '[Opening] of the office.',
    holds: (c) => c.next === T.preposition && nextIs(c, 'of'),
    tag: T.noun,
  },
  {
    id: 'ing-object',
    example: 'It left after [opening] the office.',
    holds: (c) => c.objectFollows || c.next === T.to,
    tag: T.gerund,
  },
  {
    id: 'ing-noun',
    example: 'It ended the Council [meeting].',
    holds: (c) => (c.bits & canNoun) !== 0 && ((c.bits & mostlyVerb) === 0 || c.ends),
    tag: T.noun,
  },
  {
    id: 'ing-before-noun',
    example: 'It spoke of [granting] status.',
    holds: (c) =>
      c.nounFollows &&
      (c.previous === T.preposition || c.previous === T.comma || c.previous === T.subordinator || isVerbal(c.previous)),
    tag: T.gerund,
  },
  {
    id: 'ing-after-noun',
    example: 'It signed an accord [foreseeing] membership.',
    holds: (c) =>
      isNominal(c.previous) && !isName(c) && (c.nounFollows || c.next === T.preposition || c.next === T.time),
    tag: T.gerund,
  },
  {
    id: 'ing-known-noun',
    example: 'It held [training] for officers.',
    holds: (c) => (c.bits & canNoun) !== 0,
    tag: T.noun,
  },
  { id: 'ing-plain', example: 'It joined, [elaborating] on it.', holds: () => true, tag: T.gerund },
]

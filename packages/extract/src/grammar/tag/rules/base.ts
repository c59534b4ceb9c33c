import { canAdjective, canNoun, canParticiple, canPast, mostlyVerb, plural } from '../analyse.ts'
import { T } from '../Tag.ts'
import { bareTakers, freeSubject, inNounChunk, isName, isNominal, isVerbal, nextIs } from './around.ts'
import type { TagRule } from './TagRule.ts'

/** A base form that may be a noun or an adjective: "plan", "support", "open". */
export const baseRules: ReadonlyArray<TagRule> = [
  { id: 'base-after-modal', holds: (c) => c.awaits === 'modal' || c.awaits === 'do', tag: T.base },
  {
    id: 'base-participle',
    holds: (c) => (c.awaits === 'be' || c.awaits === 'have') && (c.bits & canParticiple) !== 0,
    tag: T.participle,
  },
  {
    id: 'base-to-object',
    holds: (c) => c.previous === T.to && (c.objectFollows || (c.bits & canNoun) === 0),
    tag: T.base,
  },
  {
    id: 'base-to-noun',
    holds: (c) =>
      c.previous === T.to &&
      (c.bits & mostlyVerb) === 0 &&
      (c.beforePrevious === T.noun || c.beforePrevious === T.participle) &&
      !c.nounFollows &&
      c.next !== T.preposition,
    tag: T.noun,
  },
  { id: 'base-to-verb', holds: (c) => c.previous === T.to || c.awaits === 'to', tag: T.base },
  {
    id: 'base-in-chunk',
    holds: (c) =>
      inNounChunk(c) && ((c.bits & canNoun) !== 0 || (c.previous === T.determiner && (c.bits & canAdjective) === 0)),
    tag: T.noun,
  },
  {
    id: 'base-adjective',
    holds: (c) =>
      (c.bits & canAdjective) !== 0 &&
      (inNounChunk(c) || c.awaits === 'be' || c.previous === T.preposition || (c.nounFollows && !freeSubject(c))),
    tag: T.adjective,
  },
  { id: 'base-of', holds: (c) => nextIs(c, 'of'), tag: T.noun },
  { id: 'base-after-preposition', holds: (c) => c.previous === T.preposition, tag: T.noun },
  {
    id: 'base-same-past',
    holds: (c) => (c.bits & canPast) !== 0 && freeSubject(c) && c.finiteAhead < 2 && !c.ends,
    tag: T.past,
  },
  { id: 'base-copied', holds: (c) => c.previous === T.conjunction && c.beforePrevious === T.base, tag: T.base },
  {
    id: 'base-joined',
    holds: (c) =>
      (c.previous === T.conjunction || c.previous === T.comma) &&
      c.objectFollows &&
      (c.bits & mostlyVerb) !== 0 &&
      c.lastVerb === T.base,
    tag: T.base,
  },
  {
    id: 'base-joined-bare',
    holds: (c) =>
      c.previous === T.conjunction &&
      c.nounFollows &&
      c.next === 0 &&
      (c.bits & mostlyVerb) !== 0 &&
      c.lastVerb === T.base &&
      (c.nextBits & plural) !== 0,
    tag: T.base,
  },
  {
    id: 'base-after-pronoun',
    holds: (c) =>
      (c.previous === T.pronoun || c.previous === T.relative) &&
      !c.hasFinite &&
      ((c.next !== T.pronoun && c.finiteAhead < 2) || (c.bits & canNoun) === 0),
    tag: T.present,
  },
  {
    id: 'base-sister',
    holds: (c) => c.sister && (c.bits & canNoun) !== 0 && (c.ends || c.next === T.preposition),
    tag: T.noun,
  },
  {
    id: 'base-after-plural',
    holds: (c) =>
      !c.hasFinite && c.finiteAhead < 2 && c.afterPlural && ((c.bits & mostlyVerb) !== 0 || c.objectFollows),
    tag: T.present,
  },
  {
    id: 'base-after-names',
    holds: (c) => isName(c) && !c.hasFinite && c.finiteAhead === 0 && c.objectFollows && (c.bits & mostlyVerb) !== 0,
    tag: T.present,
  },
  {
    id: 'base-after-two',
    holds: (c) => isNominal(c.previous) && c.joined && !c.hasFinite && c.finiteAhead < 2 && (c.bits & mostlyVerb) !== 0,
    tag: T.present,
  },
  {
    id: 'base-bare',
    holds: (c) => isNominal(c.previous) && bareTakers.has(c.lastLemma) && (c.bits & mostlyVerb) !== 0 && !c.ends,
    tag: T.base,
  },
  { id: 'base-noun', holds: (c) => (c.bits & canNoun) !== 0, tag: T.noun },
  { id: 'base-only-adjective', holds: (c) => (c.bits & canAdjective) !== 0, tag: T.adjective },
  {
    id: 'base-second-verb',
    holds: (c) => c.hasFinite && !isVerbal(c.previous) && c.previous !== T.conjunction,
    tag: T.noun,
  },
  {
    id: 'base-singular',
    holds: (c) => c.previous === T.noun && !c.afterPlural && !c.joined && (c.ends || c.sister),
    tag: T.noun,
  },
  {
    id: 'base-verb-joined',
    holds: (c) => (c.previous === T.conjunction || c.previous === T.comma) && c.lastVerb === T.base,
    tag: T.base,
  },
  { id: 'base-verb', holds: () => true, tag: T.present },
]

import { canBase, canNoun, canParticiple, canPast } from '../analyse.ts'
import { T } from '../Tag.ts'
import { inNounChunk, isNominal, isVerbal, nextIs, sayers } from './around.ts'
import type { TagRule } from './TagRule.ts'

/** A past tense or a participle: "signed", "held". */
export const pastRules: ReadonlyArray<TagRule> = [
  {
    id: 'past-after-auxiliary',
    holds: (c) => (c.awaits === 'be' || c.awaits === 'have') && (c.bits & canParticiple) !== 0,
    tag: T.participle,
  },
  {
    id: 'past-as-base',
    holds: (c) => (c.awaits === 'to' || c.awaits === 'modal' || c.awaits === 'do') && (c.bits & canBase) !== 0,
    tag: T.base,
  },
  { id: 'past-only', holds: (c) => (c.bits & canParticiple) === 0 && (c.bits & canBase) === 0, tag: T.past },
  {
    id: 'past-participle-only',
    holds: (c) => (c.bits & (canPast | canNoun)) === 0 && isNominal(c.previous),
    tag: T.participle,
  },
  {
    id: 'past-in-chunk',
    holds: (c) => inNounChunk(c) && (c.nounFollows || c.next === T.name || c.next === T.conjunction),
    tag: T.adjective,
  },
  {
    id: 'past-noun',
    holds: (c) => (c.bits & canNoun) !== 0 && (inNounChunk(c) || c.previous === T.preposition),
    tag: T.noun,
  },
  { id: 'past-after-preposition', holds: (c) => c.previous === T.preposition && c.nounFollows, tag: T.adjective },
  {
    id: 'past-after-pronoun',
    holds: (c) => (c.previous === T.pronoun || c.previous === T.relative) && !c.hasFinite,
    tag: T.past,
  },
  {
    id: 'past-by',
    holds: (c) => c.next === T.preposition && nextIs(c, 'by') && c.awaits === '',
    tag: T.participle,
  },
  { id: 'past-copied', holds: (c) => c.previous === T.conjunction && isVerbal(c.beforePrevious), tag: T.none },
  {
    id: 'past-joined',
    holds: (c) =>
      (c.previous === T.conjunction || c.previous === T.comma) &&
      c.lastFinite === T.past &&
      (c.objectFollows ||
        c.next === T.that ||
        c.next === T.to ||
        (c.previous === T.conjunction && c.next === T.preposition)),
    tag: T.past,
  },
  {
    id: 'past-adjective-after-and',
    holds: (c) =>
      c.previous === T.conjunction &&
      (c.beforePrevious === T.noun || c.beforePrevious === T.adjective) &&
      c.nounFollows,
    tag: T.adjective,
  },
  { id: 'past-opens-row', holds: (c) => c.opens && c.finiteAhead === 0 && c.objectFollows, tag: T.past },
  { id: 'past-opens-chunk', holds: (c) => c.opens && c.nounFollows, tag: T.adjective },
  { id: 'past-opens-participle', holds: (c) => c.opens, tag: T.participle },
  {
    id: 'past-verb-follows',
    holds: (c) => isNominal(c.previous) && !c.opened && !c.objectFollows && c.finiteAhead === 2,
    tag: T.participle,
  },
  {
    id: 'past-may-follow',
    holds: (c) =>
      isNominal(c.previous) && !c.opened && c.finiteAhead === 1 && (c.next === T.preposition || c.next === T.time),
    tag: T.participle,
  },
  { id: 'past-said', holds: (c) => isNominal(c.previous) && sayers.has(c.lastLemma) && !c.opened, tag: T.past },
  { id: 'past-second-verb', holds: (c) => c.hasFinite && isNominal(c.previous) && !c.objectFollows, tag: T.participle },
  {
    id: 'past-after-verb',
    holds: (c) => isVerbal(c.previous) && c.awaits === '' && (c.nounFollows || c.next === T.name),
    tag: T.adjective,
  },
  { id: 'past-before-noun', holds: (c) => c.hasFinite && c.nounFollows && !isNominal(c.previous), tag: T.adjective },
  { id: 'past-after-comma', holds: (c) => c.previous === T.comma && c.hasFinite, tag: T.participle },
  {
    id: 'past-after-conjunction',
    holds: (c) => c.previous === T.subordinator || c.previous === T.preposition,
    tag: T.participle,
  },
  { id: 'past-plain', holds: () => true, tag: T.past },
]

import {
  canAdjective,
  canBase,
  canGerund,
  canNoun,
  canParticiple,
  canPast,
  canThird,
  canVerb,
  isBe,
  isHave,
  mostlyVerb,
  plural,
} from './analyse.ts'
import type { Context } from './Context.ts'
import { nounTags, T, verbTags } from './Tag.ts'

/** A reason why a word is what it is in its place. The first rule of the list that holds decides. */
export interface TagRule {
  readonly id: string
  readonly holds: (c: Context) => boolean
  readonly tag: number
}

const isNominal = (tag: number): boolean => nounTags[tag] === 1 || tag === T.close || tag === T.time
const isVerbal = (tag: number): boolean => verbTags[tag] === 1
const inNounChunk = (c: Context): boolean =>
  c.previous === T.determiner || c.previous === T.adjective || c.previous === T.number || possessed(c)
const possessed = (c: Context): boolean =>
  c.previousAt >= 0 && (c.marks.tokens.flags[c.previousAt]! & 2) !== 0 && c.previous !== T.pronoun
const isName = (c: Context): boolean => c.previous === T.name
const nextIs = (c: Context, word: string): boolean => {
  const { tokens } = c.marks
  return c.nextAt < c.to && tokens.words[tokens.wordIds[c.nextAt]!]!.norm === word
}
const bareTakers: ReadonlySet<string> = new Set(['see', 'help', 'make', 'let', 'watch'])
const freeSubject = (c: Context): boolean => isNominal(c.previous) && !c.hasFinite && !possessed(c)

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
    id: 'third-opens-row',
    holds: (c) =>
      c.opens &&
      c.finiteAhead < 2 &&
      (c.objectFollows || ((c.bits & mostlyVerb) !== 0 && !c.ends && (c.nextBits & canVerb) === 0)),
    tag: T.present,
  },
  { id: 'third-after-plural', holds: (c) => c.afterPlural, tag: T.noun },
  { id: 'third-second-verb', holds: (c) => c.hasFinite || (c.finiteAhead === 2 && c.next !== T.to), tag: T.noun },
  { id: 'third-with-object', holds: (c) => isNominal(c.previous) && c.objectFollows, tag: T.present },
  {
    id: 'third-of-a-verb',
    holds: (c) => isNominal(c.previous) && (c.bits & mostlyVerb) !== 0 && !(c.nounFollows && c.finiteAhead > 0),
    tag: T.present,
  },
  { id: 'third-after-name', holds: (c) => isName(c) && c.nounFollows && c.finiteAhead === 0, tag: T.present },
  // "The initiative aims to"
  { id: 'third-to', holds: (c) => isNominal(c.previous) && c.next === T.to && !c.hasFinite, tag: T.present },
  { id: 'third-noun', holds: () => true, tag: T.noun },
]

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
  { id: 'past-second-verb', holds: (c) => c.hasFinite && isNominal(c.previous) && !c.objectFollows, tag: T.participle },
  { id: 'past-before-noun', holds: (c) => c.hasFinite && c.nounFollows && !isNominal(c.previous), tag: T.adjective },
  { id: 'past-after-comma', holds: (c) => c.previous === T.comma && c.hasFinite, tag: T.participle },
  {
    id: 'past-after-conjunction',
    holds: (c) => c.previous === T.subordinator || c.previous === T.preposition,
    tag: T.participle,
  },
  { id: 'past-plain', holds: () => true, tag: T.past },
]

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
  { id: 'base-same-past', holds: (c) => (c.bits & canPast) !== 0 && freeSubject(c) && c.finiteAhead < 2, tag: T.past },
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
      (c.next !== T.pronoun || (c.bits & canNoun) === 0),
    tag: T.present,
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
    holds: (c) =>
      isNominal(c.previous) &&
      c.beforePrevious === T.conjunction &&
      !c.hasFinite &&
      c.finiteAhead < 2 &&
      (c.bits & mostlyVerb) !== 0,
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
  { id: 'base-verb', holds: () => true, tag: T.present },
]

/** A word that is settled but for a few places. */
export const closedRules: ReadonlyArray<TagRule & { readonly word: string }> = [
  {
    word: 'that',
    id: 'that-relative',
    holds: (c) =>
      isNominal(c.previous) &&
      (c.next === T.modal || c.next === T.present || c.next === T.past || (c.nextBits & (canThird | canPast)) !== 0),
    tag: T.relative,
  },
  {
    word: 'that',
    id: 'that-determiner',
    holds: (c) => (c.previous === T.preposition || c.previous === 0) && c.nounFollows,
    tag: T.determiner,
  },
  {
    word: 'that',
    id: 'that-pronoun',
    holds: (c) =>
      c.previous === T.preposition || (c.next === T.preposition && !isVerbal(c.previous) && !isNominal(c.previous)),
    tag: T.pronoun,
  },
  { word: 'given', id: 'given-participle', holds: (c) => c.awaits === 'be' || c.awaits === 'have', tag: T.participle },
  { word: 'no', id: 'no-number', holds: (c) => c.next === T.stop || c.next === T.number, tag: T.noun },
  {
    word: 'her',
    id: 'her-object',
    holds: (c) => c.next !== 0 && c.next !== T.name && c.next !== T.adjective,
    tag: T.pronoun,
  },
  {
    word: 'this',
    id: 'this-alone',
    holds: (c) => c.next !== T.name && !c.nounFollows && (c.nextBits & (canNoun | canAdjective)) === 0,
    tag: T.pronoun,
  },
  { word: 'these', id: 'these-alone', holds: (c) => c.next !== T.name && !c.nounFollows, tag: T.pronoun },
  {
    word: 'both',
    id: 'both-alone',
    holds: (c) => c.next !== 0 && c.next !== T.name && c.next !== T.adjective && c.next !== T.determiner,
    tag: T.pronoun,
  },
  { word: 'second', id: 'second-adjective', holds: () => true, tag: T.adjective },
  { word: 'may', id: 'may-month', holds: (c) => c.next === T.number || c.next === T.time, tag: T.noun },
  {
    word: 'as',
    id: 'as-clause',
    holds: (c) => c.next === T.pronoun && (c.bitsAt(c.nextAt + 1) & canVerb) !== 0,
    tag: T.subordinator,
  },
  { word: 'had', id: 'had-participle', holds: (c) => c.awaits === 'have', tag: T.participle },
  {
    word: 'have',
    id: 'have-base',
    holds: (c) => c.awaits === 'modal' || c.awaits === 'to' || c.awaits === 'do',
    tag: T.base,
  },
  {
    word: 'do',
    id: 'do-base',
    holds: (c) => c.awaits === 'modal' || c.awaits === 'to' || c.awaits === 'do',
    tag: T.base,
  },
  { word: 'up', id: 'up-particle', holds: (c) => isVerbal(c.previous), tag: T.particle },
  { word: 'off', id: 'off-particle', holds: (c) => isVerbal(c.previous), tag: T.particle },
  { word: 'down', id: 'down-particle', holds: (c) => isVerbal(c.previous), tag: T.particle },
]

/** The list that decides for a word. */
export const rulesFor = (bits: number): ReadonlyArray<TagRule> | null => {
  if ((bits & canThird) !== 0) return thirdRules
  if ((bits & canPast) !== 0 && (bits & canBase) === 0) return pastRules
  if ((bits & canParticiple) !== 0 && (bits & canBase) === 0) return pastRules
  if ((bits & canGerund) !== 0) return gerundRules
  return (bits & canBase) !== 0 ? baseRules : null
}

export const isAuxiliary = (bits: number): boolean => (bits & (isBe | isHave)) !== 0
export const isPlural = (bits: number): boolean => (bits & plural) !== 0

import { canAdjective, canNoun, canPast, canThird, canVerb } from '../analyse.ts'
import { T } from '../Tag.ts'
import { isNominal, isVerbal } from './around.ts'
import type { TagRule } from './TagRule.ts'

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

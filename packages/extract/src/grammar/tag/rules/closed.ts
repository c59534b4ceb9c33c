import { canAdjective, canNoun, canPast, canThird, canVerb } from '../analyse.ts'
import { T } from '../Tag.ts'
import { isNominal, isVerbal } from './contexts.ts'
import type { TagRule } from './TagRule.ts'

/** A word that is settled but for a few places. */
export const closedRules: ReadonlyArray<TagRule & { readonly word: string }> = [
  {
    word: 'that',
    id: 'that-relative',
    example: 'The plan [that] was adopted failed.',
    holds: (c) =>
      isNominal(c.previous) &&
      (c.next === T.modal || c.next === T.present || c.next === T.past || (c.nextBits & (canThird | canPast)) !== 0),
    tag: T.relative,
  },
  {
    word: 'that',
    id: 'that-determiner',
    example: 'At [that] time it left.',
    holds: (c) => (c.previous === T.preposition || c.previous === 0) && c.nounFollows,
    tag: T.determiner,
  },
  {
    word: 'that',
    id: 'that-pronoun',
    example: 'It did so after [that].',
    holds: (c) =>
      c.previous === T.preposition || (c.next === T.preposition && !isVerbal(c.previous) && !isNominal(c.previous)),
    tag: T.pronoun,
  },
  {
    word: 'given',
    id: 'given-participle',
    example: 'It has [given] aid.',
    holds: (c) => c.awaits === 'be' || c.awaits === 'have',
    tag: T.participle,
  },
  {
    word: 'no',
    id: 'no-number',
    example: 'Resolution [No] 5 failed.',
    holds: (c) => c.next === T.stop || c.next === T.number,
    tag: T.noun,
  },
  {
    word: 'her',
    id: 'her-object',
    example: 'They met [her] in Dakar.',
    holds: (c) => c.next !== 0 && c.next !== T.name && c.next !== T.adjective,
    tag: T.pronoun,
  },
  {
    word: 'this',
    id: 'this-alone',
    example: '[This] follows a decision.',
    holds: (c) => c.next !== T.name && !c.nounFollows && (c.nextBits & (canNoun | canAdjective)) === 0,
    tag: T.pronoun,
  },
  {
    word: 'these',
    id: 'these-alone',
    example: '[These] were new.',
    holds: (c) => c.next !== T.name && !c.nounFollows,
    tag: T.pronoun,
  },
  {
    word: 'both',
    id: 'both-alone',
    example: '[Both] signed the plan.',
    holds: (c) =>
      c.next !== T.name &&
      c.next !== T.adjective &&
      c.next !== T.determiner &&
      (c.next !== 0 || ((c.nextBits & canVerb) !== 0 && (c.nextBits & canNoun) === 0)),
    tag: T.pronoun,
  },
  { word: 'second', id: 'second-adjective', example: 'The [second] plan failed.', holds: () => true, tag: T.adjective },
  {
    word: 'as',
    id: 'as-clause',
    example: 'It spoke [as] it met them.',
    holds: (c) => c.next === T.pronoun && (c.bitsAt(c.nextAt + 1) & canVerb) !== 0,
    tag: T.subordinator,
  },
  {
    word: 'had',
    id: 'had-participle',
    example: 'It has [had] an office.',
    holds: (c) => c.awaits === 'have',
    tag: T.participle,
  },
  {
    word: 'have',
    id: 'have-base',
    example: 'It will [have] an office.',
    holds: (c) => c.awaits === 'modal' || c.awaits === 'to' || c.awaits === 'do',
    tag: T.base,
  },
  {
    word: 'do',
    id: 'do-base',
    example: 'It will [do] so.',
    holds: (c) => c.awaits === 'modal' || c.awaits === 'to' || c.awaits === 'do',
    tag: T.base,
  },
  {
    word: 'up',
    id: 'up-particle',
    example: 'It set [up] an office.',
    holds: (c) => isVerbal(c.previous),
    tag: T.particle,
  },
  {
    word: 'off',
    id: 'off-particle',
    example: 'It called [off] the visit.',
    holds: (c) => isVerbal(c.previous),
    tag: T.particle,
  },
  {
    word: 'down',
    id: 'down-particle',
    example: 'It laid [down] rules.',
    holds: (c) => isVerbal(c.previous),
    tag: T.particle,
  },
]

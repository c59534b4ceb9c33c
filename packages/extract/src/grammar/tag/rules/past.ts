import { canBase, canNoun, canParticiple, canPast } from '../analyse.ts'
import { T } from '../Tag.ts'
import { copulas, inNounChunk, isNominal, isVerbal, namers, nextIs, sayers, speakers } from './contexts.ts'
import type { TagRule } from './TagRule.ts'

/** A past tense or a participle: "signed", "held". */
export const pastRules: ReadonlyArray<TagRule> = [
  {
    id: 'past-after-auxiliary',
    example: 'It was [signed].',
    holds: (c) => (c.awaits === 'be' || c.awaits === 'have') && (c.bits & canParticiple) !== 0,
    tag: T.participle,
  },
  {
    id: 'past-only',
    example: 'It [took] part.',
    holds: (c) => (c.bits & canParticiple) === 0 && (c.bits & canBase) === 0,
    tag: T.past,
  },
  {
    id: 'past-participle-only',
    example: 'The risks [taken] were high.',
    holds: (c) => (c.bits & (canPast | canNoun)) === 0 && isNominal(c.previous),
    tag: T.participle,
  },
  {
    id: 'past-named',
    example: 'The drill, [called] “Cobalt”, ended.',
    holds: (c) => namers.has(c.lemma) && (c.next === T.quote || c.next === T.time) && c.awaits === '',
    tag: T.participle,
  },
  {
    id: 'past-speech',
    example: '“It left”, the agency [said] in a statement.',
    holds: (c) => speakers.has(c.lemma) && isNominal(c.previous) && !nextIs(c, 'by'),
    tag: T.past,
  },
  {
    id: 'past-after-copula',
    example: 'They remain [engaged] in talks.',
    holds: (c) => copulas.has(c.lastLemma) && (isVerbal(c.previous) || c.afterMore) && !c.objectFollows,
    tag: T.adjective,
  },
  {
    id: 'past-in-chunk',
    example: 'It saw a [renewed] effort.',
    holds: (c) => inNounChunk(c) && (c.nounFollows || c.next === T.name || c.next === T.conjunction),
    tag: T.adjective,
  },
  {
    id: 'past-noun',
    example: 'It met the [left].',
    holds: (c) => (c.bits & canNoun) !== 0 && (inNounChunk(c) || c.previous === T.preposition),
    tag: T.noun,
  },
  {
    id: 'past-after-preposition',
    example: 'It spoke of [renewed] efforts.',
    holds: (c) => c.previous === T.preposition && c.nounFollows,
    tag: T.adjective,
  },
  {
    id: 'past-after-pronoun',
    example: 'It [signed] the plan.',
    holds: (c) => (c.previous === T.pronoun || c.previous === T.relative) && !c.hasFinite,
    tag: T.past,
  },
  {
    id: 'past-by',
    example: 'The plan [signed] by Niger failed.',
    holds: (c) => c.next === T.preposition && nextIs(c, 'by') && c.awaits === '',
    tag: T.participle,
  },
  {
    id: 'past-copied',
    example: 'It adopted and [signed] it.',
    holds: (c) => c.previous === T.conjunction && isVerbal(c.beforePrevious),
    tag: T.none,
  },
  {
    id: 'past-joined',
    example: 'He saw Dakar, [opened] a school.',
    holds: (c) =>
      (c.previous === T.conjunction || c.previous === T.comma) &&
      c.lastFinite === T.past &&
      (c.objectFollows ||
        c.next === T.that ||
        (c.previous === T.conjunction && (c.next === T.preposition || c.next === T.to))),
    tag: T.past,
  },
  {
    id: 'past-adjective-after-and',
    example: 'It adopted laws and [related] reforms.',
    holds: (c) =>
      c.previous === T.conjunction &&
      (c.beforePrevious === T.noun || c.beforePrevious === T.adjective) &&
      (c.nounFollows || (c.beforePrevious === T.adjective && !c.objectFollows)),
    tag: T.adjective,
  },
  {
    id: 'past-opens-row',
    example: '[Signed] the accord.',
    holds: (c) => c.opens && c.finiteAhead === 0 && c.objectFollows,
    tag: T.past,
  },
  {
    id: 'past-opens-chunk',
    example: '[Renewed] efforts failed.',
    holds: (c) => c.opens && c.nounFollows,
    tag: T.adjective,
  },
  {
    id: 'past-opens-participle',
    example: '[Signed] in Dakar, the plan failed.',
    holds: (c) => c.opens,
    tag: T.participle,
  },
  {
    id: 'past-verb-follows',
    example: 'The plan [signed] in Dakar was good.',
    holds: (c) => isNominal(c.previous) && !c.opened && !c.objectFollows && c.finiteAhead === 2,
    tag: T.participle,
  },
  {
    id: 'past-may-follow',
    example: 'The plan [signed] in Dakar failed.',
    holds: (c) =>
      isNominal(c.previous) && !c.opened && c.finiteAhead === 1 && (c.next === T.preposition || c.next === T.time),
    tag: T.participle,
  },
  {
    id: 'past-said',
    example: 'The chief says Niger [failed] to report.',
    holds: (c) => isNominal(c.previous) && sayers.has(c.lastLemma) && !c.opened,
    tag: T.past,
  },
  {
    id: 'past-second-verb',
    example: 'It met the team [sent] to Dakar.',
    holds: (c) => c.hasFinite && isNominal(c.previous) && !c.objectFollows,
    tag: T.participle,
  },
  {
    id: 'past-after-verb',
    example: 'They verify [related] moves.',
    holds: (c) => isVerbal(c.previous) && c.awaits === '' && (c.nounFollows || c.next === T.name),
    tag: T.adjective,
  },
  {
    id: 'past-before-noun',
    example: 'It met, [renewed] efforts.',
    holds: (c) => c.hasFinite && c.nounFollows && !isNominal(c.previous),
    tag: T.adjective,
  },
  {
    id: 'past-after-comma',
    example: 'It met the team, [sent] to Dakar.',
    holds: (c) => c.previous === T.comma && c.hasFinite,
    tag: T.participle,
  },
  {
    id: 'past-after-conjunction',
    example: 'It spoke when [asked].',
    holds: (c) => c.previous === T.subordinator || c.previous === T.preposition,
    tag: T.participle,
  },
  { id: 'past-plain', example: 'Niger [signed] the plan.', holds: () => true, tag: T.past },
]

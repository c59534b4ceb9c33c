import { canAdjective, canNoun, canParticiple, canPast, mostlyVerb, plural } from '../analyse.ts'
import { T } from '../Tag.ts'
import { bareTakers, freeSubject, inNounChunk, isName, isNominal, isVerbal, nextIs } from './contexts.ts'
import type { TagRule } from './TagRule.ts'

/** A base form that may be a noun or an adjective: "plan", "support", "open". */
export const baseRules: ReadonlyArray<TagRule> = [
  {
    id: 'base-after-modal',
    example: 'It will [plan] a visit.',
    holds: (c) => c.awaits === 'modal' || c.awaits === 'do',
    tag: T.base,
  },
  {
    id: 'base-participle',
    example: 'The rules were [put] in order.',
    holds: (c) => (c.awaits === 'be' || c.awaits === 'have') && (c.bits & canParticiple) !== 0,
    tag: T.participle,
  },
  {
    id: 'base-to-object',
    example: 'It came to [support] the plan.',
    holds: (c) => c.previous === T.to && (c.objectFollows || (c.bits & canNoun) === 0),
    tag: T.base,
  },
  {
    id: 'base-to-noun',
    example: 'It led the country to [progress].',
    holds: (c) =>
      c.previous === T.to &&
      (c.bits & mostlyVerb) === 0 &&
      (c.beforePrevious === T.noun || c.beforePrevious === T.participle) &&
      !c.nounFollows &&
      c.next !== T.preposition,
    tag: T.noun,
  },
  {
    id: 'base-to-verb',
    example: 'It agreed to [work] with them.',
    holds: (c) => c.previous === T.to || c.awaits === 'to',
    tag: T.base,
  },
  {
    id: 'base-in-chunk',
    example: 'The [plan] failed.',
    holds: (c) =>
      inNounChunk(c) && ((c.bits & canNoun) !== 0 || (c.previous === T.determiner && (c.bits & canAdjective) === 0)),
    tag: T.noun,
  },
  {
    id: 'base-adjective',
    example: 'The road is [open].',
    holds: (c) =>
      (c.bits & canAdjective) !== 0 &&
      (inNounChunk(c) || c.awaits === 'be' || c.previous === T.preposition || (c.nounFollows && !freeSubject(c))),
    tag: T.adjective,
  },
  { id: 'base-of', example: 'It saw [support] of the plan.', holds: (c) => nextIs(c, 'of'), tag: T.noun },
  {
    id: 'base-after-preposition',
    example: 'It ended in [support].',
    holds: (c) => c.previous === T.preposition,
    tag: T.noun,
  },
  {
    id: 'base-same-past',
    example: 'Niger [set] up an office.',
    holds: (c) => (c.bits & canPast) !== 0 && freeSubject(c) && c.finiteAhead < 2 && !c.ends,
    tag: T.past,
  },
  {
    id: 'base-copied',
    example: 'It will buy and [sell].',
    holds: (c) => c.previous === T.conjunction && c.beforePrevious === T.base,
    tag: T.base,
  },
  {
    id: 'base-joined',
    example: 'It agreed to lift limits, [restore] the office.',
    holds: (c) =>
      (c.previous === T.conjunction || c.previous === T.comma) &&
      c.objectFollows &&
      (c.bits & mostlyVerb) !== 0 &&
      c.lastVerb === T.base,
    tag: T.base,
  },
  {
    id: 'base-joined-bare',
    example: 'It will open an office and [train] officers.',
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
    example: 'They [plan] a visit.',
    holds: (c) =>
      (c.previous === T.pronoun || c.previous === T.relative) &&
      !c.hasFinite &&
      ((c.next !== T.pronoun && c.finiteAhead < 2) || (c.bits & canNoun) === 0),
    tag: T.present,
  },
  {
    id: 'base-sister',
    example: 'They imposed a ban and an asset [claim].',
    holds: (c) => c.sister && (c.bits & canNoun) !== 0 && (c.ends || c.next === T.preposition),
    tag: T.noun,
  },
  {
    id: 'base-after-plural',
    example: 'Talks [start].',
    holds: (c) =>
      !c.hasFinite && c.finiteAhead < 2 && c.afterPlural && ((c.bits & mostlyVerb) !== 0 || c.objectFollows),
    tag: T.present,
  },
  {
    id: 'base-after-names',
    example: 'Niger, Chad [support] the plan.',
    holds: (c) => isName(c) && !c.hasFinite && c.finiteAhead === 0 && c.objectFollows && (c.bits & mostlyVerb) !== 0,
    tag: T.present,
  },
  {
    id: 'base-after-two',
    example: 'Niger and the envoy [call] on them.',
    holds: (c) => isNominal(c.previous) && c.joined && !c.hasFinite && c.finiteAhead < 2 && (c.bits & mostlyVerb) !== 0,
    tag: T.present,
  },
  {
    id: 'base-bare',
    example: 'They helped the country [join] in 1997.',
    holds: (c) => isNominal(c.previous) && bareTakers.has(c.lastLemma) && (c.bits & mostlyVerb) !== 0 && !c.ends,
    tag: T.base,
  },
  { id: 'base-noun', example: 'Border [control] was easy.', holds: (c) => (c.bits & canNoun) !== 0, tag: T.noun },
  {
    id: 'base-only-adjective',
    example: 'Yet [open] it was.',
    holds: (c) => (c.bits & canAdjective) !== 0,
    tag: T.adjective,
  },
  {
    id: 'base-verb-joined',
    example: 'It agreed to adopt it, [begin] talks.',
    holds: (c) => (c.previous === T.conjunction || c.previous === T.comma) && c.lastVerb === T.base,
    tag: T.base,
  },
  {
    id: 'base-second-verb',
    example: 'It met the team [begin].',
    holds: (c) => c.hasFinite && !isVerbal(c.previous) && c.previous !== T.conjunction,
    tag: T.noun,
  },
  {
    id: 'base-singular',
    example: 'They imposed a ban and an asset [freeze].',
    holds: (c) => c.previous === T.noun && !c.afterPlural && !c.joined && (c.ends || c.sister),
    tag: T.noun,
  },
  { id: 'base-verb', example: '[Come] back.', holds: () => true, tag: T.present },
]

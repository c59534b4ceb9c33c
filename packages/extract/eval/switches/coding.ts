import areas from '../../lexicon/areas.json' with { type: 'json' }
import { builtIn, frames, type PredicateLexicon, type VerbForm } from '../../src/code/PredicateLexicon.ts'
import type { Document } from '../../src/Document.ts'
import type { Name } from '../../src/recognise/Name.ts'
import * as words from '../../src/text/closedClasses.ts'
import type { Switch } from '../Switch.ts'
import { blanked, emptied, together } from './taking.ts'

const names = (isIt: (name: Name) => boolean) => (document: Document) => ({
  ...document,
  names: document.names.filter((name) => !isIt(name)),
})

const verbs = (isLeft: (verb: VerbForm) => boolean): PredicateLexicon => ({
  ...builtIn,
  verbs: new Map([...builtIn.verbs].map(([form, all]) => [form, all.filter(isLeft)])),
})

const types = [
  ...new Set([...builtIn.verbs.values()].flat().flatMap(({ entry }) => (entry === null ? [] : [entry.type]))),
].toSorted()

/** Names, predicates, the grammar of clauses, and what decides on type and area. */
export const coding: ReadonlyArray<Switch> = [
  ...(['instrument', 'organisation', 'country', 'region', 'person'] as const).map((kind) => ({
    group: 'Names',
    rule: kind,
    from: 'code' as const,
    without: names((name) => name.kind === kind),
  })),
  ...types.map((type) => ({
    group: 'Predicates, by the type that they tell',
    rule: `verbs: ${type}`,
    from: 'code' as const,
    predicates: verbs(({ entry }) => entry?.type !== type),
  })),
  {
    group: 'Predicates, by the type that they tell',
    rule: 'verbs that tell a state',
    from: 'code',
    predicates: verbs(({ entry }) => entry !== null),
  },
  {
    group: 'Predicates, by the type that they tell',
    rule: 'all nouns',
    from: 'code',
    predicates: { ...builtIn, nouns: new Map() },
  },
  ...Object.entries({
    'negation ("did not", "no")': [words.negations],
    'what could be ("would", "could")': [words.modals],
    'what is planned': [words.planners],
    'relative clauses': [words.relatives],
    'subordinate clauses': [words.subordinators, words.doubtfulSubordinators],
    'what a pronoun stands for': [words.anaphors],
  }).map(([rule, sets]) => ({
    group: 'Grammar',
    rule,
    from: 'code' as const,
    off: together(...sets.map(emptied)),
  })),
  ...Object.keys(frames).map((frame) => ({
    group: 'Type by what the predicate is about',
    rule: `frame "${frame}"`,
    from: 'code' as const,
    off: blanked(frames[frame]!),
  })),
  {
    group: 'Area',
    rule: 'headings',
    from: 'code',
    without: (document) => ({ ...document, blocks: document.blocks.map((block) => ({ ...block, headings: [] })) }),
  },
  {
    group: 'Area',
    rule: 'what the named instruments are for',
    from: 'code',
    without: (document) => ({
      ...document,
      names: document.names.map((name) => (name.kind === 'instrument' ? { ...name, area: null } : name)),
    }),
  },
  { group: 'Area', rule: 'what the type tells of itself', from: 'code', off: blanked(areas.types) },
]

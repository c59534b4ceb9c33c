import areas from '../../lexicon/areas.json' with { type: 'json' }
import { bars } from '../../src/code/bars.ts'
import { builtIn, families, type Rule, type Rules } from '../../src/code/Rules.ts'
import { settled } from '../../src/code/typeOf.ts'
import type { Document } from '../../src/Document.ts'
import type { Name } from '../../src/recognise/Name.ts'
import type { Switch } from '../Switch.ts'
import { blanked, fromList } from './taking.ts'

const names = (isIt: (name: Name) => boolean) => (document: Document) => ({
  ...document,
  names: document.names.filter((name) => !isIt(name)),
})

const verbs = (isLeft: (verb: Rule) => boolean): Rules => ({
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
  ...bars.map(({ id }) => ({
    group: 'Why a frame tells nothing',
    rule: id,
    from: 'code' as const,
    off: fromList(bars, (bar) => bar.id === id),
  })),
  ...settled.map(({ id }) => ({
    group: 'Settled types',
    rule: id,
    from: 'code' as const,
    off: fromList(settled, (one) => one.id === id),
  })),
  ...Object.keys(families).map((frame) => ({
    group: 'Type by what the predicate is about',
    rule: `frame "${frame}"`,
    from: 'code' as const,
    off: blanked(families[frame]!),
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

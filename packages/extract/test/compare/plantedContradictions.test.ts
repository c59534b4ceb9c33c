import { expect, test } from 'vitest'
import type { Coded } from '../../src/code/Draft.ts'
import { compareCollection } from '../../src/compare/compareCollection.ts'
import type { Document } from '../../src/Document.ts'
import { linkCollection } from '../../src/link/linkCollection.ts'
import { vocabulary } from '../../src/read/Vocabulary.ts'
import { type Annotated, annotatedDocument } from '../link/collectionOf.ts'
import { fiveAnnotated, practiceTexts } from '../link/goldCollections.ts'
import { contradictingArticle, contradictingEdition, type Plant, plantsOf } from './plant/contradictions.ts'
import { seeded, shuffled } from './plant/random.ts'

const cases = 200
const shares: Readonly<Record<Plant['kind'], number>> = {
  date: 0.35,
  start: 0.06,
  count: 0.1,
  spelling: 0.24,
  wording: 0.18,
  office: 0.07,
}

const filler = practiceTexts().documents.find(({ facts }) => facts.id === 'finland-nato-news')!
const words = vocabulary(
  [],
  fiveAnnotated().map(({ raw }) => raw),
)

type Pair = readonly [Document, Coded]

const rowsOf = (pairs: ReadonlyArray<Pair>) => {
  const input = { documents: pairs.map(([document]) => document), coded: pairs.map(([, coded]) => coded) }
  return compareCollection({ ...input, linked: linkCollection(input) }).discrepancies
}

interface Base {
  readonly text: Annotated
  readonly pair: Pair
  /** What the text contradicts in itself, which is not for a copy to answer. */
  readonly known: ReadonlySet<string>
}

const bases = (): ReadonlyArray<Base> =>
  fiveAnnotated().map((annotated) => {
    // A text without a date has no editions.
    const { published } = annotatedDocument(annotated, words)[0].facts
    const text = { ...annotated, facts: { ...annotated.facts, published: published ?? '2015-03-01' } }
    const pair = annotatedDocument(text, words)
    return { text, pair, known: new Set(rowsOf([pair]).flatMap((row) => [row.quote_a, row.quote_b])) }
  })

interface Tried {
  readonly found: boolean
  readonly reported: number
  readonly wrong: ReadonlyArray<string>
  readonly what: string
}

const isDate = (kind: string): boolean => kind === 'date' || kind === 'start'

const attempt = (random: () => number, { text, pair, known }: Base, plant: Plant, asArticle: boolean): Tried => {
  // Lines that a page wrapped make no sense among others that are whole.
  const article = asArticle && text.id !== 'article-pdf' ? contradictingArticle(random, text, { plant, filler }) : null
  const copy = annotatedDocument(article ?? contradictingEdition(text, plant), words)
  const rows = rowsOf([pair, copy]).filter((row) => row.source_a !== row.source_b)
  const before = text.raw.slice(plant.start - 25, plant.start)
  const hits = rows.filter(
    (row) =>
      (row.kind === plant.kind || (isDate(row.kind) && isDate(plant.kind))) &&
      [row.quote_a, row.quote_b].some(
        (quote) => quote.includes(plant.replacement.trim()) || before.includes(quote.slice(0, 20)),
      ),
  )
  const wrong = rows.filter(
    (row) =>
      !hits.includes(row) &&
      !known.has(row.quote_a) &&
      !known.has(row.quote_b) &&
      // The rows below a changed year take it too.
      !(row.kind === 'date' && [row.value_a, row.value_b].includes(plant.replacement)),
  )
  return {
    found: hits.length > 0,
    reported: hits.length + wrong.length,
    wrong: wrong.map((row) => `${row.kind}: ${row.value_a} / ${row.value_b}: ${row.quote_b.slice(0, 90)}`),
    what: `${article === null ? 'edition' : 'article'} ${plant.kind}: ${plant.replacement} at ${plant.start} of ${text.id}`,
  }
}

const run = (seed: number): ReadonlyArray<Tried> => {
  const random = seeded(seed)
  const plants = bases().flatMap((base) => plantsOf(random, base.text, base.pair[0]).map((plant) => ({ base, plant })))
  return (Object.entries(shares) as ReadonlyArray<[Plant['kind'], number]>).flatMap(([kind, share]) => {
    const all = shuffled(
      random,
      plants.filter(({ plant }) => plant.kind === kind),
    )
    return Array.from({ length: Math.round(cases * share) }, (_, i) => {
      const { base, plant } = all[i % all.length]!
      return attempt(random, base, plant, i % 2 === 1)
    })
  })
}

test('of 200 planted contradictions 95 % are found, and at most 5 % of what is reported is false', () => {
  const tried = run(20240917)
  const missed = tried.filter(({ found }) => !found)
  const wrong = tried.flatMap((one) => one.wrong)
  const reported = tried.reduce((sum, one) => sum + one.reported, 0)
  const show = [...missed.map(({ what }) => `missed ${what}`), ...wrong.map((row) => `wrong ${row}`)].join('\n')
  expect(tried).toHaveLength(cases)
  expect(1 - missed.length / cases, show).toBeGreaterThanOrEqual(0.95)
  expect(wrong.length / reported, show).toBeLessThanOrEqual(0.05)
}, 120_000)

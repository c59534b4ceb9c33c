import { Result, Schema } from 'effect'
import { expect, test } from 'vitest'
import { type Sample, sampleDataset } from '../src/SampleDataset.ts'
import { type TableName, tables } from '../src/tables.ts'

const samples: ReadonlyArray<readonly [string, Sample]> = [
  ['the usual size', sampleDataset({ seed: 1 })],
  ['no events', sampleDataset({ seed: 2, events: 0 })],
  ['three partners, fifty sources', sampleDataset({ seed: 3, sources: 50, events: 200, partners: 3 })],
  ['long titles', sampleDataset({ seed: 4, titleLength: 200 })],
]

test.each(samples)('every record of a sample is admitted by its schema: %s', (_, { dataset }) => {
  for (const name of Object.keys(tables) as ReadonlyArray<TableName>) {
    const decode = Schema.decodeUnknownResult(Schema.Array(tables[name] as Schema.Decoder<unknown>), {
      errors: 'all',
      onExcessProperty: 'error',
    })
    const result = decode(dataset[name])
    expect(Result.isFailure(result) ? String(result.failure) : 'valid').toBe('valid')
  }
})

test('the same seed gives the same sample, another seed another', () => {
  expect(sampleDataset({ seed: 9 })).toEqual(sampleDataset({ seed: 9 }))
  expect(sampleDataset({ seed: 9 }).dataset.mentions).not.toEqual(sampleDataset({ seed: 10 }).dataset.mentions)
})

test('titles are as long as asked for', () => {
  const { dataset } = sampleDataset({ seed: 4, titleLength: 200 })
  for (const { title } of dataset.events) expect([...title]).toHaveLength(200)
})

test('a sample holds what readers of a dataset stumble on', () => {
  const { dataset } = sampleDataset({ seed: 3, sources: 20, events: 200, partners: 3 })
  const quotes = dataset.mentions.map(({ quote }) => quote)
  for (const sign of [/^=/u, /^\+/u, /^@/u, /^-/u, /"/u, /,/u, /\n/u, /[Ә-ӿ]/u, /\p{Extended_Pictographic}/u]) {
    expect(quotes.some((quote) => sign.test(quote))).toBe(true)
  }
  expect(new Set(dataset.events.map(({ corroboration }) => corroboration)).size).toBe(3)
  expect(new Set(dataset.events.map(({ date_precision }) => date_precision)).size).toBe(7)
  expect(dataset.discrepancies.length).toBeGreaterThan(5)
  expect(dataset.changes.length).toBeGreaterThan(5)
})

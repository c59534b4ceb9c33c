import { Result } from 'effect'
import { describe, expect, test } from 'vitest'
import { decodeDataset, encodeDataset, encodeTable } from '../src/Ndjson.ts'
import { sampleDataset } from '../src/SampleDataset.ts'
import { type TableName, tables } from '../src/tables.ts'

const { dataset } = sampleDataset({ seed: 21, sources: 6, events: 30, partners: 2 })
const files = encodeDataset(dataset)

const linesOf = (name: TableName) => files.get(name)!.split('\n').slice(0, -1)
const withLines = (name: string, lines: ReadonlyArray<string>) =>
  new Map<string, string>([...files, [name, lines.map((line) => `${line}\n`).join('')]])
const faults = (input: ReadonlyMap<string, string>) =>
  Result.match(decodeDataset(input), {
    onSuccess: () => [],
    onFailure: ({ message }) => message.split('\n'),
  })

test('what is written is read back, whatever the sample', () => {
  for (let seed = 0; seed < 20; seed++) {
    const sample = sampleDataset({ seed, sources: seed % 7, events: seed * 3, partners: 1 + (seed % 3) }).dataset
    expect(decodeDataset(encodeDataset(sample))).toEqual(Result.succeed(sample))
  }
})

test('every table is a text with a record a line, columns in the order of the contract', () => {
  expect([...files.keys()]).toEqual(Object.keys(tables))
  for (const name of Object.keys(tables) as ReadonlyArray<TableName>) {
    const lines = linesOf(name)
    expect(lines).toHaveLength(dataset[name].length)
    for (const line of lines) expect(Object.keys(JSON.parse(line))).toEqual(Object.keys(tables[name].fields))
  }
})

test('the order of records and of their columns in memory does not change a byte', () => {
  const shuffled = dataset.mentions.toReversed().map((row) => Object.fromEntries(Object.entries(row).toReversed()))
  expect(encodeTable('mentions', shuffled as never)).toBe(files.get('mentions'))
})

test('an empty table is an empty text, and is read as one', () => {
  expect(encodeTable('changes', [])).toBe('')
  const none = sampleDataset({ seed: 1, events: 0 }).dataset
  expect(encodeDataset(none).get('events')).toBe('')
  expect(decodeDataset(encodeDataset(none))).toEqual(Result.succeed(none))
})

describe('what cannot be read is told with its place', () => {
  const [first, second, ...rest] = linesOf('events')
  const record = (change: object) => JSON.stringify({ ...JSON.parse(second!), ...change })
  const events = (line: string) => withLines('events', [first!, line, ...rest])

  test.each<readonly [string, ReadonlyMap<string, string>, ReadonlyArray<string>]>([
    [
      'a value outside a vocabulary',
      events(record({ scope: 'global' })),
      ['events.ndjson:2: scope: expected "bilateral" | "regional" | "context", found "global"'],
    ],
    [
      'a date that does not exist',
      events(record({ date: '2011-02-29' })),
      ['events.ndjson:2: date: no such day: 2011-02-29, found "2011-02-29"'],
    ],
    [
      'a list with an empty name',
      events(record({ persons: ['A', ''] })),
      ['events.ndjson:2: persons.1: expected a value with a length of at least 1, found ""'],
    ],
    [
      'a column that is unknown',
      events(record({ colour: 'red' })),
      ['events.ndjson:2: colour: expected no key of this name, found "red"'],
    ],
    [
      'a column that is missing',
      events(record({ year: undefined })),
      ['events.ndjson:2: year: expected a value, found nothing'],
    ],
    [
      'a line that is no JSON',
      events('{"event_id": e-1}'),
      ['events.ndjson:2: not JSON, at character 14: expected a value, found "e"'],
    ],
    [
      'an empty line',
      events(''),
      ['events.ndjson:2: not JSON, at character 1: expected a value, found the end of the text'],
    ],
    [
      'a text cut off',
      new Map([...files, ['codebook', files.get('codebook')!.slice(0, -20)]]),
      [`codebook.ndjson:${dataset.codebook.length}: expected a line break at the end of the file`],
    ],
    [
      'a table that is missing',
      new Map([...files].filter(([name]) => name !== 'persons')),
      ['persons.ndjson: expected this table, found none'],
    ],
    ['a table too many', withLines('people', []), ['people.ndjson: expected no such table']],
  ])('%s', (_, input, expected) => {
    expect(faults(input)).toEqual(expected)
  })

  test('all faults of all tables at once', () => {
    const input = new Map([...withLines('mentions', ['{}']), ['sources', '[]\n']])
    const columns = Object.keys(tables.mentions.fields).length
    expect(faults(input)).toHaveLength(columns + 1)
  })

  test('line ends of Windows do not matter', () => {
    const windows = new Map([...files].map(([name, text]) => [name, text.replaceAll('\n', '\r\n')]))
    expect(decodeDataset(windows)).toEqual(Result.succeed(dataset))
  })
})

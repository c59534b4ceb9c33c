import { expect, test } from 'vitest'
import { keys } from '../src/keys.ts'
import { compareByKey, compareValues, sortRecords } from '../src/order.ts'
import { sampleDataset } from '../src/SampleDataset.ts'
import { type TableName, tables } from '../src/tables.ts'

const names = Object.keys(tables) as ReadonlyArray<TableName>

test.each(names)('the keys of %s are columns of it, and refer to the one primary key of another table', (name) => {
  const { primaryKey, foreignKeys } = keys[name]
  const columns = Object.keys(tables[name].fields)
  expect(columns).toEqual(expect.arrayContaining([...primaryKey]))
  for (const { column, table, references } of foreignKeys) {
    expect(columns).toContain(column)
    expect(keys[table].primaryKey).toEqual([references])
  }
})

test('every column named for another table’s key refers to it', () => {
  const ids = new Map<string, TableName>(
    names.flatMap((name) => (keys[name].primaryKey.length === 1 ? [[keys[name].primaryKey[0], name] as const] : [])),
  )
  for (const name of names) {
    const referring = keys[name].foreignKeys.map(({ column }) => column as string)
    for (const column of Object.keys(tables[name].fields)) {
      if (ids.has(column) && ids.get(column) !== name)
        expect([name, referring]).toEqual([name, expect.arrayContaining([column])])
    }
  }
})

test('records are sorted by code unit and by size, never by locale', () => {
  expect(['é', 'z', 'Z', 'a', 'А'].toSorted(compareValues)).toEqual(['Z', 'a', 'z', 'é', 'А'])
  const row = { source_id: 'a', year: 900, temporal_expressions: 0, mentions: 0 }
  expect(compareByKey('coverage_by_year')(row, { ...row, year: 1000 })).toBe(-1)
  expect(compareByKey('coverage_by_year')(row, { ...row })).toBe(0)
})

test('whatever the order records come in, they are sorted alike', () => {
  const { dataset } = sampleDataset({ seed: 8 })
  for (const name of names) expect(sortRecords(name, dataset[name].toReversed() as never)).toEqual(dataset[name])
})

import { keys } from '@annals/model/keys'
import type { TableName } from '@annals/model/tables'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { columnsOf, tableNames } from '../../src/columns.ts'
import { fromFormulaSafe } from '../../src/csv/formulaSafe.ts'
import { fromListCell } from '../../src/csv/listCell.ts'
import { sha256 } from '../../src/sha256.ts'
import { publish, samples, textOf } from '../publish.ts'

interface Field {
  readonly name: string
  readonly type: string
  readonly constraints?: {
    readonly required?: boolean
    readonly unique?: boolean
    readonly enum?: ReadonlyArray<string>
    readonly pattern?: string
    readonly minimum?: number
    readonly maximum?: number
  }
}
interface Resource {
  readonly name: TableName
  readonly path: string
  readonly bytes: number
  readonly hash: string
  readonly schema: {
    readonly fields: ReadonlyArray<Field>
    readonly primaryKey: ReadonlyArray<string>
    readonly foreignKeys?: ReadonlyArray<{
      readonly fields: readonly [string]
      readonly reference: { readonly resource: string; readonly fields: readonly [string] }
    }>
  }
}

type Records = ReadonlyArray<Readonly<Record<string, string>>>

// A parser that is not the writer's, told nothing but what the descriptor tells.
const parse = (text: string): { readonly header: ReadonlyArray<string>; readonly records: Records } => {
  const { data, errors } = Papa.parse<Array<string>>(text, { delimiter: ',', newline: '\r\n', skipEmptyLines: false })
  expect(errors).toEqual([])
  expect(data.pop()).toEqual(['']) // what stands after the last CRLF
  const [header = [], ...rows] = data
  for (const row of rows) expect(row).toHaveLength(header.length)
  return { header, records: rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i]!]))) }
}

const faultsOf = ({ name, type, constraints = {} }: Field, cell: string): ReadonlyArray<string> => {
  const fault = (what: string) => [`${name}: ${JSON.stringify(cell)} ${what}`]
  if (cell === '') return constraints.required === true ? fault('is required') : []
  if (type === 'integer') {
    if (!/^-?\d+$/u.test(cell)) return fault('is no integer')
    const below = constraints.minimum !== undefined && Number(cell) < constraints.minimum
    const above = constraints.maximum !== undefined && Number(cell) > constraints.maximum
    return below || above ? fault('is out of bounds') : []
  }
  if (constraints.enum !== undefined && !constraints.enum.includes(cell)) return fault('is not in the vocabulary')
  // Readers of other languages anchor a pattern at both ends.
  const pattern = constraints.pattern === undefined ? null : new RegExp(`^(?:${constraints.pattern})$`, 'u')
  return pattern !== null && !pattern.test(cell) ? fault('does not match') : []
}

describe.each(samples)('the tables of %s', (_, dataset) => {
  const published = publish(dataset).then((files) => {
    const descriptor = JSON.parse(textOf(files.get('datapackage.json'))) as {
      readonly resources: ReadonlyArray<Resource>
    }
    const tables = new Map(
      descriptor.resources.map((resource) => [
        resource.name,
        { resource, ...parse(textOf(files.get(resource.path))), bytes: files.get(resource.path)!.bytes },
      ]),
    )
    return tables
  })

  test('every table is described and there, with its header, bytes and hash', async () => {
    const tables = await published
    expect([...tables.keys()]).toEqual(tableNames)
    for (const { resource, header, bytes } of tables.values()) {
      expect(header).toEqual(resource.schema.fields.map(({ name }) => name))
      expect(resource.bytes).toBe(bytes.length)
      expect(resource.hash).toBe(`sha256:${sha256(bytes)}`)
      expect([...bytes.slice(0, 3)]).not.toEqual([0xef, 0xbb, 0xbf])
    }
  })

  test('every cell keeps the type and the constraints of its field', async () => {
    for (const { resource, records } of (await published).values()) {
      const faults = records.flatMap((record) =>
        resource.schema.fields.flatMap((field) => faultsOf(field, record[field.name]!)),
      )
      expect(faults).toEqual([])
    }
  })

  test('primary keys are unique and foreign keys resolve', async () => {
    const tables = await published
    for (const { resource, records } of tables.values()) {
      const { primaryKey, foreignKeys = [], fields } = resource.schema
      expect(primaryKey).toEqual(keys[resource.name].primaryKey)
      const ids = records.map((record) => JSON.stringify(primaryKey.map((column) => record[column])))
      expect(new Set(ids).size).toBe(records.length)
      for (const { name } of fields.filter(({ constraints }) => constraints?.unique === true)) {
        expect(new Set(records.map((record) => record[name])).size).toBe(records.length)
      }
      expect(foreignKeys).toHaveLength(keys[resource.name].foreignKeys.length)
      for (const { fields: own, reference } of foreignKeys) {
        const target = reference.resource === '' ? records : tables.get(reference.resource as TableName)!.records
        const known = new Set(target.map((record) => record[reference.fields[0]]))
        const cells = records.map((record) => record[own[0]]!).filter((cell) => cell !== '')
        expect(cells.filter((cell) => !known.has(cell))).toEqual([])
      }
    }
  })

  test('the values come back from the cells by the published rules', async () => {
    for (const [table, { records }] of await published) {
      const columns = columnsOf(table)
      const values = records.map((record) =>
        Object.fromEntries(
          columns.map(({ name, kind }) => {
            const cell = record[name]!
            if (kind === 'list') return [name, fromListCell(fromFormulaSafe(cell))]
            if (cell === '') return [name, null]
            return [name, kind === 'integer' ? Number(cell) : fromFormulaSafe(cell)]
          }),
        ),
      )
      expect(values).toEqual(dataset[table])
    }
  })

  test('no cell of text begins like a formula', async () => {
    for (const [table, { records }] of await published) {
      for (const { name } of columnsOf(table).filter(({ kind }) => kind !== 'integer')) {
        const running = records
          .map((record) => record[name]!.normalize('NFKC').trim())
          .filter((c) => /^[=+\-@−]/u.test(c))
        expect(running).toEqual([])
      }
    }
  })
})

test('a vocabulary, a bound and a missing value are caught by the checks above', () => {
  expect(faultsOf({ name: 'x', type: 'string', constraints: { enum: ['a'] } }, 'b')).toHaveLength(1)
  expect(faultsOf({ name: 'x', type: 'integer', constraints: { minimum: 0 } }, '-1')).toHaveLength(1)
  expect(faultsOf({ name: 'x', type: 'string', constraints: { required: true } }, '')).toHaveLength(1)
  expect(faultsOf({ name: 'x', type: 'string', constraints: { pattern: '^a$' } }, 'b')).toHaveLength(1)
})

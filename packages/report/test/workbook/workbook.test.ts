import ExcelJS from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { columnsOf, tableNames } from '../../src/columns.ts'
import { cellText } from '../../src/csv/tableCsv.ts'
import { publish, samples } from '../publish.ts'

type Value = string | number | null | ReadonlyArray<string>

// What XML makes of line ends, and the escapes of ECMA-376, undone by another hand than the writer's.
const read = (cell: ExcelJS.Cell): string | number | null => {
  const { value } = cell
  if (value === null || typeof value === 'number') return value
  expect(typeof value).toBe('string')
  return value as string
}

describe.each(samples)('the workbook of %s', (_, dataset) => {
  const bytes = publish(dataset).then((files) => files.get('annals.xlsx')!.bytes)
  const workbook = bytes.then(async (data) => {
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(data.buffer as ArrayBuffer)
    return book
  })

  test('has a sheet for each table, with its header frozen and filterable', async () => {
    const book = await workbook
    expect(book.worksheets.map(({ name }) => name)).toEqual(['readme', 'columns', ...tableNames])
    for (const table of tableNames) {
      const sheet = book.getWorksheet(table)!
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
      expect(sheet.autoFilter).toBeTruthy()
      expect((sheet.getRow(1).values as ReadonlyArray<unknown>).slice(1)).toEqual(
        columnsOf(table).map(({ name }) => name),
      )
    }
  })

  test('holds the exact values: text as text, numbers as numbers', async () => {
    const book = await workbook
    for (const table of tableNames) {
      const sheet = book.getWorksheet(table)!
      const columns = columnsOf(table)
      expect(sheet.rowCount).toBe(dataset[table].length + 1)
      for (const [i, record] of (dataset[table] as ReadonlyArray<object>).entries()) {
        const row = sheet.getRow(i + 2)
        const found = columns.map((_, at) => read(row.getCell(at + 1)))
        const expected = columns.map(({ name }) => {
          const value = (record as Readonly<Record<string, Value>>)[name] as Value
          return typeof value === 'number' ? value : cellText(value) === '' ? null : cellText(value)
        })
        expect(found).toEqual(expected)
      }
    }
  })

  test('an edited text stays a text', async () => {
    const book = await workbook
    for (const table of tableNames) {
      const row = book.getWorksheet(table)!.getRow(2)
      if (dataset[table].length === 0) continue
      const formats = columnsOf(table).map((_, at) => row.getCell(at + 1).numFmt)
      expect(formats).toEqual(columnsOf(table).map(({ kind }) => (kind === 'integer' ? '0' : '@')))
    }
  })

  test('holds nothing that runs or leads out: no formula, link, macro or connection', async () => {
    const parts = unzipSync(await bytes)
    for (const [name, content] of Object.entries(parts)) {
      expect(name).not.toMatch(/vba|macro|externalLink|connections|embeddings/iu)
      if (!name.endsWith('.rels') && !name.endsWith('.xml')) continue
      const xml = strFromU8(content)
      expect(xml).not.toMatch(/<f[ >/]|<hyperlink|TargetMode="External"|ddeLink|oleLink/u)
    }
  })
})

import type { Dataset, TableName } from '@annals/model/tables'
import ExcelJS from 'exceljs'
import { columnsOf, type TableColumn, tableNames } from '../columns.ts'
import { cellText } from '../csv/tableCsv.ts'
import { type Identity, publisher } from '../Identity.ts'
import { cellRules } from '../package/cellRules.ts'
import { quotedText } from '../package/licences.ts'
import { tableNotes } from '../package/tableNotes.ts'
import { fixedZip } from './fixedZip.ts'
import { xmlText } from './xmlText.ts'

type Value = string | number | null | ReadonlyArray<string>
type Rows = ReadonlyArray<Readonly<Record<string, Value>>>

const narrowest = 8
const widest = 60

// In characters: wide enough for most values, never so wide that one column fills the screen.
const widthOf = (column: TableColumn, rows: Rows): number => {
  const lengths = rows.map((row) => cellText(row[column.name] as Value).length).sort((a, b) => a - b)
  const most = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  return Math.min(widest, Math.max(narrowest, column.name.length + 4, most + 2))
}

// The format `@` keeps a text a text when somebody edits its cell.
const text = '@'
const cellOf = (value: Value) =>
  typeof value === 'number' ? value : value === null || value.length === 0 ? null : xmlText(cellText(value))

const addTable = (workbook: ExcelJS.Workbook, table: TableName, rows: Rows) => {
  const columns = columnsOf(table)
  const sheet = workbook.addWorksheet(table, { views: [{ state: 'frozen', xSplit: 0, ySplit: 1 }] })
  sheet.columns = columns.map((column) => ({
    header: column.name,
    key: column.name,
    width: widthOf(column, rows),
    style: {
      numFmt: column.kind === 'integer' ? '0' : text,
      alignment: { vertical: 'top', wrapText: column.kind !== 'integer' },
    },
  }))
  const header = sheet.getRow(1)
  header.font = { bold: true }
  header.eachCell((cell) => {
    cell.numFmt = text
  })
  for (const row of rows) sheet.addRow(columns.map(({ name }) => cellOf(row[name] as Value)))
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } }
}

const addReadme = (workbook: ExcelJS.Workbook, identity: Identity) => {
  const sheet = workbook.addWorksheet('readme')
  sheet.columns = [
    { width: 24, style: { numFmt: text, alignment: { vertical: 'top' } } },
    { width: 100, style: { numFmt: text, alignment: { vertical: 'top', wrapText: true } } },
  ]
  const notes: ReadonlyArray<readonly [string, string]> = [
    ['title', identity.title],
    ['description', identity.description],
    ['version', `${identity.version}, fingerprint ${identity.fingerprint.slice(0, 12)}`],
    ['cite as', identity.citation],
    ['licence', quotedText],
    ['lists', cellRules.lists],
    ['offsets', cellRules.offsets],
    ['dates', cellRules.dates],
    [
      'texts',
      'Cells of text are typed as text, so that none is a formula, and hold the exact values: the apostrophe of the CSV is not put before them.',
    ],
    ...tableNames.map((table) => [table, tableNotes[table].description] as const),
  ]
  for (const row of notes) sheet.addRow(row.map(xmlText))
  sheet.getColumn(1).font = { bold: true }
}

const addColumns = (workbook: ExcelJS.Workbook) => {
  const sheet = workbook.addWorksheet('columns', { views: [{ state: 'frozen', xSplit: 0, ySplit: 1 }] })
  const style = { numFmt: text, alignment: { vertical: 'top', wrapText: true } } as const
  sheet.columns = [
    { header: 'table', width: 22, style },
    { header: 'column', width: 22, style },
    { header: 'title', width: 22, style },
    { header: 'type', width: 10, style },
    { header: 'description', width: 80, style },
  ]
  sheet.getRow(1).font = { bold: true }
  for (const table of tableNames) {
    for (const { name, title, kind, description } of columnsOf(table)) {
      sheet.addRow([table, name, title, kind, description])
    }
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: sheet.rowCount, column: 5 } }
}

// What a workbook of undated sources says of its own date; no program accepts one without.
const undated = '1980-01-01'

/**
 * The workbook (XLSX) of the dataset: a sheet on what it is, one on its columns, then one for each table with the header frozen and
 * filterable, text typed as text, numbers as numbers, no links and no formulas. The same dataset gives the same bytes.
 */
export const workbook = async (dataset: Dataset, identity: Identity): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook()
  const day = new Date(`${identity.created ?? undated}T00:00:00Z`)
  book.creator = publisher
  book.lastModifiedBy = publisher
  book.created = day
  book.modified = day
  book.title = identity.title
  book.subject = identity.description
  addReadme(book, identity)
  addColumns(book)
  for (const table of tableNames) addTable(book, table, dataset[table] as unknown as Rows)
  return fixedZip(new Uint8Array(await book.xlsx.writeBuffer()))
}

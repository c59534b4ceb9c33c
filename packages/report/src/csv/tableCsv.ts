import type { Dataset, TableName } from '@annals/model/tables'
import { stringify } from 'csv-stringify/sync'
import { columnsOf } from '../columns.ts'
import { formulaSafe } from './formulaSafe.ts'
import { listCell } from './listCell.ts'

type Value = string | number | null | ReadonlyArray<string>

/** A value as text: the members of a list joined, an absent value empty. */
export const cellText = (value: Value): string => {
  if (value === null) return ''
  return typeof value === 'object' ? listCell(value) : String(value)
}

// A number stays a number, its minus sign too: digits alone cannot run.
const csvCell = (value: Value): string => (typeof value === 'number' ? String(value) : formulaSafe(cellText(value)))

/**
 * A table as CSV (RFC 4180): UTF-8 without byte order mark, CRLF, a header always. Quotations keep their line breaks,
 * which is why a lone LF or CR has to be quoted too.
 */
export const tableCsv = <Name extends TableName>(table: Name, records: Dataset[Name]): string => {
  const columns = columnsOf(table).map(({ name }) => name)
  const rows = (records as ReadonlyArray<Readonly<Record<string, Value>>>).map((record) =>
    columns.map((column) => csvCell(record[column] as Value)),
  )
  return stringify([columns, ...rows], { record_delimiter: '\r\n', quoted_match: /[\r\n]/u })
}

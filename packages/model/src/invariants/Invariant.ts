import type { CodePoints } from '../CodePoints.ts'
import type { SourceId } from '../Ids.ts'
import { keys } from '../keys.ts'
import type { Dataset, TableName } from '../tables.ts'

/** A fault of the dataset, with its place. */
export interface Violation {
  readonly table: TableName
  /** The primary key of the record, its values joined by `, `. */
  readonly row: string
  readonly column: string
  readonly expected: string
  readonly actual: string
}

/** What is checked: the tables and, where they are at hand, the raw texts. */
export interface Evidence {
  readonly dataset: Dataset
  /** `null` where the texts are not at hand: what can be known of a span without them is checked still. */
  readonly texts: ReadonlyMap<SourceId, CodePoints> | null
}

/** One thing that holds of every dataset; yields what contradicts it. */
export type Invariant = (evidence: Evidence) => Iterable<Violation>

/** A record seen as its columns, for what is said of many tables at once. */
export type Row = Readonly<Record<string, unknown>>

export const rowsOf = (dataset: Dataset, table: TableName): ReadonlyArray<Row> => dataset[table]

export const keyOf = (table: TableName, record: Row): string =>
  keys[table].primaryKey.map((column) => String(record[column])).join(', ')

export const show = (value: unknown): string =>
  value === null || value === undefined ? 'nothing' : Array.isArray(value) ? value.join('; ') : String(value)

/** A violation unless the value is the one expected. */
export const expectValue = function* ({
  table,
  record,
  column,
  expected,
}: {
  readonly table: TableName
  readonly record: Row
  readonly column: string
  readonly expected: unknown
}): Iterable<Violation> {
  const actual = record[column]
  if (show(actual) === show(expected)) return
  yield { table, row: keyOf(table, record), column, expected: show(expected), actual: show(actual) }
}

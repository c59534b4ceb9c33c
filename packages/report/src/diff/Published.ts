import type { Dataset } from '@annals/model/tables'
import { columnsOf, tableNames } from '../columns.ts'

/** A value of the canonical records. Read loosely, because an older version may have other columns. */
export type Value = null | string | number | boolean | ReadonlyArray<Value> | { readonly [key: string]: Value }
export type Row = Readonly<Record<string, Value>>

/** The tables of one published version, for comparison with another. */
export interface Published {
  readonly version: string
  /** The type of every column, by table and name, in the published order. */
  readonly columns: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** The records of every table that the version keeps; a release leaves out what is derived from the rest. */
  readonly rows: ReadonlyMap<string, ReadonlyArray<Row>>
}

/** Follow from the other tables, so that a comparison of those says it all. */
export const derivedTables: ReadonlySet<string> = new Set(['activity_by_year', 'coverage_by_year'])

/** A dataset as it would be published. */
export const publishedOf = (dataset: Dataset, version: string): Published => ({
  version,
  columns: new Map(
    tableNames.map((table) => [
      table,
      new Map(columnsOf(table).map(({ name, kind }) => [name, kind === 'integer' ? 'integer' : 'string'])),
    ]),
  ),
  rows: new Map(tableNames.map((table) => [table, dataset[table] as unknown as ReadonlyArray<Row>])),
})

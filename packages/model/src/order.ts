import { keys } from './keys.ts'
import { type Dataset, type TableName, tables } from './tables.ts'

type Value = string | number

/** Strings by code unit, numbers by size: the same on every machine, whatever its locale. */
export const compareValues = (a: Value, b: Value): -1 | 0 | 1 => (a < b ? -1 : a > b ? 1 : 0)

type Row = Readonly<Record<string, unknown>>

/** Compares two records of a table by its primary key. */
export const compareByKey =
  (table: TableName) =>
  (a: Row, b: Row): -1 | 0 | 1 => {
    for (const column of keys[table].primaryKey) {
      const order = compareValues(a[column] as Value, b[column] as Value)
      if (order !== 0) return order
    }
    return 0
  }

/** The records of one table in their canonical order. */
export const sortRecords = <Name extends TableName>(table: Name, records: Dataset[Name]): Dataset[Name] =>
  (records as ReadonlyArray<Row>).toSorted(compareByKey(table)) as unknown as Dataset[Name]

/** The dataset with the records of every table in their canonical order. */
export const sortDataset = (dataset: Dataset): Dataset =>
  Object.fromEntries(
    (Object.keys(tables) as ReadonlyArray<TableName>).map((table) => [table, sortRecords(table, dataset[table])]),
  ) as unknown as Dataset

import { keys } from '../keys.ts'
import { type TableName, tables } from '../tables.ts'
import { type Invariant, keyOf, rowsOf } from './Invariant.ts'

/** No two records of a table have the same primary key. */
export const uniqueKeys: Invariant = function* ({ dataset }) {
  for (const table of Object.keys(tables) as ReadonlyArray<TableName>) {
    const seen = new Set<string>()
    for (const record of rowsOf(dataset, table)) {
      const key = JSON.stringify(keys[table].primaryKey.map((column) => record[column]))
      const row = keyOf(table, record)
      if (seen.has(key)) {
        yield {
          table,
          row,
          column: keys[table].primaryKey.join(', '),
          expected: 'a key of its own',
          actual: `${row}, twice`,
        }
      }
      seen.add(key)
    }
  }
}

import { keys } from '../keys.ts'
import { compareByKey } from '../order.ts'
import { type TableName, tables } from '../tables.ts'
import { type Invariant, keyOf, rowsOf } from './Invariant.ts'

/** The records of a table stand in the order of their primary keys. */
export const canonicalOrder: Invariant = function* ({ dataset }) {
  for (const table of Object.keys(tables) as ReadonlyArray<TableName>) {
    const compare = compareByKey(table)
    const records = rowsOf(dataset, table)
    for (const [i, record] of records.entries()) {
      const before = records[i - 1]
      if (before === undefined || compare(before, record) <= 0) continue
      yield {
        table,
        row: keyOf(table, record),
        column: keys[table].primaryKey.join(', '),
        expected: `after ${keyOf(table, before)} only what sorts after it`,
        actual: keyOf(table, record),
      }
    }
  }
}

import { keys } from '../keys.ts'
import { type TableName, tables } from '../tables.ts'
import { type Invariant, keyOf, rowsOf, show } from './Invariant.ts'

/** What a column refers to exists. */
export const referencesResolve: Invariant = function* ({ dataset }) {
  const idsOf = new Map<TableName, ReadonlySet<unknown>>()
  const ids = (table: TableName, column: string): ReadonlySet<unknown> => {
    const known = idsOf.get(table) ?? new Set(rowsOf(dataset, table).map((record) => record[column]))
    idsOf.set(table, known)
    return known
  }
  for (const table of Object.keys(tables) as ReadonlyArray<TableName>) {
    for (const foreignKey of keys[table].foreignKeys) {
      const known = ids(foreignKey.table, foreignKey.references)
      for (const record of rowsOf(dataset, table)) {
        const value = record[foreignKey.column]
        if (value === null || known.has(value)) continue
        yield {
          table,
          row: keyOf(table, record),
          column: foreignKey.column,
          expected: `one of ${foreignKey.table}.${foreignKey.references}`,
          actual: show(value),
        }
      }
    }
  }
}

import { keys } from '@annals/model/keys'
import { compareValues } from '@annals/model/order'
import type { TableName } from '@annals/model/tables'
import type { ChangedRow, DatasetDiff, KeyedRow, TableDiff } from './DatasetDiff.ts'
import { levelOf } from './levelOf.ts'
import type { Published, Row, Value } from './Published.ts'

// The rows by the text of their key. A table or key column that this version of the contract does not know is compared
// by whole rows: nothing is then changed, only added and removed.
const keyed = (table: string, rows: ReadonlyArray<Row>): ReadonlyMap<string, KeyedRow> => {
  const primary: ReadonlyArray<string> | undefined = keys[table as TableName]?.primaryKey
  return new Map(
    rows.map((row) => {
      const columns = primary?.every((column) => row[column] !== undefined) ? primary : Object.keys(row)
      const key = columns.map((column) => row[column] as Value)
      return [JSON.stringify(key), { key, row }]
    }),
  )
}

const inOrder = (ids: Iterable<string>): ReadonlyArray<string> => [...ids].sort(compareValues)

const changedRow = (columns: ReadonlyArray<string>, before: Row, { key, row: after }: KeyedRow): ChangedRow => ({
  key,
  columns: columns.flatMap((column) => {
    const [old, now] = [before[column] ?? null, after[column] ?? null]
    return JSON.stringify(old) === JSON.stringify(now) ? [] : [{ column, before: old, after: now }]
  }),
})

const diffTable = (table: string, old: Published, now: Published): TableDiff => {
  const [oldColumns, newColumns] = [old.columns.get(table), now.columns.get(table)]
  const names = (columns: typeof oldColumns) => [...(columns?.keys() ?? [])]
  const shared = names(newColumns).filter((column) => oldColumns?.has(column))
  const [oldRows, newRows] = [old.rows.get(table), now.rows.get(table)]
  // A side that does not keep the rows of a table it has says nothing about them.
  const unknown = (oldColumns && !oldRows) || (newColumns && !newRows)
  const before = keyed(table, unknown ? [] : (oldRows ?? []))
  const after = keyed(table, unknown ? [] : (newRows ?? []))
  return {
    table,
    presence: oldColumns === undefined ? 'added' : newColumns === undefined ? 'removed' : 'kept',
    columnsAdded: names(newColumns).filter((column) => !oldColumns?.has(column)),
    columnsRemoved: names(oldColumns).filter((column) => !newColumns?.has(column)),
    columnsRetyped: shared.filter((column) => oldColumns!.get(column) !== newColumns!.get(column)),
    added: inOrder(after.keys()).flatMap((id) => (before.has(id) ? [] : [after.get(id)!])),
    removed: inOrder(before.keys()).flatMap((id) => (after.has(id) ? [] : [before.get(id)!])),
    changed: inOrder(after.keys()).flatMap((id) => {
      const was = before.get(id)
      const row = was === undefined ? null : changedRow(shared, was.row, after.get(id)!)
      return row === null || row.columns.length === 0 ? [] : [row]
    }),
  }
}

const differs = (diff: TableDiff): boolean =>
  diff.presence !== 'kept' ||
  [diff.columnsAdded, diff.columnsRemoved, diff.columnsRetyped, diff.added, diff.removed, diff.changed].some(
    (list) => list.length > 0,
  )

/**
 * What changed from one published version to another: columns, and rows added, removed and changed by primary key. The
 * order of rows does not matter.
 */
export const diffDatasets = (old: Published, now: Published): DatasetDiff => {
  const names = new Set([...now.columns.keys(), ...old.columns.keys()])
  const tables = [...names].map((table) => diffTable(table, old, now)).filter(differs)
  return { from: old.version, to: now.version, tables, level: levelOf(tables) }
}

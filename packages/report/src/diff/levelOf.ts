import type { TableName } from '@annals/model/tables'
import type { Level, TableDiff } from './DatasetDiff.ts'

/** Columns that describe and are neither counted, coded nor joined on: a change of these alone is a patch. */
export const wordingColumns: Readonly<Partial<Record<TableName, ReadonlyArray<string>>>> = {
  sources: ['title', 'publisher', 'authors', 'kind', 'language', 'url', 'licence', 'path'],
  events: ['title'],
  mentions: ['section', 'rule'],
  instruments: ['name', 'aliases'],
  persons: ['offices'],
  discrepancies: ['subject', 'note'],
  changes: ['section', 'effect'],
  references: ['authors', 'title', 'container'],
  codebook: ['label'],
}

const isWording = (table: string, column: string): boolean =>
  (wordingColumns[table as TableName] ?? []).includes(column)

const levelOfTable = (diff: TableDiff): Level => {
  const columns = [...diff.columnsAdded, ...diff.columnsRemoved, ...diff.columnsRetyped]
  if (diff.presence === 'removed' || (diff.presence === 'kept' && columns.length > 0)) return 'major'
  const moved = diff.added.length + diff.removed.length
  // The rows of the codebook are the vocabularies: a programme that handles every value meets one it does not know.
  if (diff.table === 'codebook' && moved > 0) return 'major'
  if (diff.presence === 'added' || moved > 0) return 'minor'
  const coded = diff.changed.some(({ columns }) => columns.some(({ column }) => !isWording(diff.table, column)))
  return coded ? 'minor' : diff.changed.length > 0 ? 'patch' : 'none'
}

const levels: ReadonlyArray<Level> = ['none', 'patch', 'minor', 'major']

/**
 * The rule that raises the version. Major: a reader's programme may break (a column or a vocabulary changed, a table
 * went). Minor: a result may change (rows came or went, a coded value changed, a table came). Patch: only wording.
 */
export const levelOf = (tables: ReadonlyArray<TableDiff>): Level =>
  levels[Math.max(0, ...tables.map((table) => levels.indexOf(levelOfTable(table))))]!

import type { Row, Value } from './Published.ts'

/** A row that both versions have, with what differs. */
export interface ChangedRow {
  /** The values of the primary key. */
  readonly key: ReadonlyArray<Value>
  readonly columns: ReadonlyArray<{ readonly column: string; readonly before: Value; readonly after: Value }>
}

export interface KeyedRow {
  readonly key: ReadonlyArray<Value>
  readonly row: Row
}

/** What differs in one table. Columns that only one version has are named once and not compared row by row. */
export interface TableDiff {
  readonly table: string
  readonly presence: 'added' | 'removed' | 'kept'
  readonly columnsAdded: ReadonlyArray<string>
  readonly columnsRemoved: ReadonlyArray<string>
  /** Columns that hold another type of value. */
  readonly columnsRetyped: ReadonlyArray<string>
  readonly added: ReadonlyArray<KeyedRow>
  readonly removed: ReadonlyArray<KeyedRow>
  readonly changed: ReadonlyArray<ChangedRow>
}

/** How much the version has to be raised: the parts of semantic versioning. */
export type Level = 'none' | 'patch' | 'minor' | 'major'

export interface DatasetDiff {
  /** The versions as the two sides name themselves. */
  readonly from: string
  readonly to: string
  /** The tables that differ, in the published order. */
  readonly tables: ReadonlyArray<TableDiff>
  readonly level: Level
}

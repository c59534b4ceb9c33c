import type { TableName, tables } from './tables.ts'

type Columns<Name extends TableName> = keyof (typeof tables)[Name]['fields'] & string

export interface ForeignKey<Column extends string = string> {
  readonly column: Column
  readonly table: TableName
  /** The primary key of `table`, which is one column wherever something refers to it. */
  readonly references: string
}

export interface Keys<Column extends string = string> {
  readonly primaryKey: readonly [Column, ...ReadonlyArray<Column>]
  readonly foreignKeys: ReadonlyArray<ForeignKey<Column>>
}

const to =
  (table: TableName, references: string) =>
  <const Column extends string>(column: Column): ForeignKey<Column> => ({ column, table, references })
const toSource = to('sources', 'source_id')
const toEvent = to('events', 'event_id')
const toMention = to('mentions', 'mention_id')

/**
 * What identifies a record of each table, and what its columns refer to; an empty cell refers to nothing. Records are
 * sorted by their primary key. The invariants check these keys and the data package publishes them.
 */
export const keys: { readonly [Name in TableName]: Keys<Columns<Name>> } = {
  sources: { primaryKey: ['source_id'], foreignKeys: [toSource('edition_of'), toSource('duplicate_of')] },
  events: { primaryKey: ['event_id'], foreignKeys: [] },
  mentions: { primaryKey: ['mention_id'], foreignKeys: [toEvent('event_id'), toSource('source_id')] },
  participations: { primaryKey: ['event_id', 'kind', 'participant', 'role'], foreignKeys: [toEvent('event_id')] },
  instruments: { primaryKey: ['instrument_id'], foreignKeys: [] },
  persons: { primaryKey: ['person_id'], foreignKeys: [] },
  activity_by_year: {
    primaryKey: ['partner', 'organisation', 'year', 'scope', 'area', 'type'],
    foreignKeys: [],
  },
  coverage_by_year: { primaryKey: ['source_id', 'year'], foreignKeys: [toSource('source_id')] },
  temporal_expressions: {
    primaryKey: ['source_id', 'start', 'end'],
    foreignKeys: [toSource('source_id'), toMention('mention_id')],
  },
  discrepancies: {
    primaryKey: ['discrepancy_id'],
    foreignKeys: [toEvent('event_id'), toSource('source_a'), toSource('source_b')],
  },
  changes: { primaryKey: ['change_id'], foreignKeys: [toSource('from_source'), toSource('to_source')] },
  references: { primaryKey: ['reference_id'], foreignKeys: [toSource('source_id')] },
  acronyms: {
    primaryKey: ['acronym', 'expansion', 'source_id', 'start'],
    foreignKeys: [toSource('source_id')],
  },
  codebook: { primaryKey: ['field', 'value'], foreignKeys: [] },
}

import { escapeMarkdown } from '../package/markdownTable.ts'
import type { ChangedRow, DatasetDiff, KeyedRow, TableDiff } from './DatasetDiff.ts'
import { derivedTables, type Row, type Value } from './Published.ts'

const longest = 100

const context = 20

const oneLine = (value: Value): string => {
  const text = value === null ? 'nothing' : typeof value === 'string' ? value : JSON.stringify(value)
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ')
}
const cut = (text: string): string => {
  const characters = [...text]
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text
}
// One line and never a link or a mark of Markdown: values are texts of others.
const shown = (value: Value): string => escapeMarkdown(cut(oneLine(value)))

// Two long texts that begin alike would be cut to the same words: they are shown from shortly before they part.
const shownApart = (before: Value, after: Value): readonly [string, string] => {
  const [old, now] = [[...oneLine(before)], [...oneLine(after)]]
  const parts = old.findIndex((character, i) => character !== now[i])
  const from = (parts < 0 ? old.length : parts) - context
  if (from < longest / 2) return [shown(before), shown(after)]
  const rest = (text: ReadonlyArray<string>) => escapeMarkdown(cut(`…${text.slice(from).join('')}`))
  return [rest(old), rest(now)]
}
const keyText = (key: ReadonlyArray<Value>): string => key.map(shown).join(' · ')

// What tells a reader which row it is, beyond its key.
const gist = (row: Row): string => {
  const value = row.title ?? row.quote ?? row.text ?? row.name ?? row.subject ?? row.definition ?? null
  const date = row.date ?? null
  return [date, value]
    .filter((part) => part !== null)
    .map(shown)
    .join(' ')
}

const rowLine = (sign: string, { key, row }: KeyedRow): string => {
  const about = gist(row)
  return `- ${sign} ${keyText(key)}${about === '' ? '' : `: ${about}`}`
}
const changedLines = ({ key, columns }: ChangedRow): ReadonlyArray<string> => [
  `- changed ${keyText(key)}`,
  ...columns.map(({ column, before, after }) => `  - ${column}: ${shownApart(before, after).join(' → ')}`),
]

const names = (columns: ReadonlyArray<string>): string => columns.map((column) => `\`${column}\``).join(', ')
const columnLines = (diff: TableDiff): ReadonlyArray<string> =>
  [
    ['columns added', diff.columnsAdded],
    ['columns removed', diff.columnsRemoved],
    ['columns of another type', diff.columnsRetyped],
  ].flatMap(([what, columns]) =>
    (columns as ReadonlyArray<string>).length === 0 ? [] : [`- ${what}: ${names(columns as ReadonlyArray<string>)}`],
  )

const tableSection = (diff: TableDiff, limit: number): ReadonlyArray<string> => {
  const { table, presence, added, removed, changed } = diff
  const title = `### ${table}${presence === 'kept' ? '' : ` (table ${presence})`}`
  const counts = `${added.length} added, ${removed.length} removed, ${changed.length} changed`
  const entries = derivedTables.has(table)
    ? [] // they follow from the tables above, and would drown them
    : [
        ...removed.map((row) => [rowLine('removed', row)]),
        ...added.map((row) => [rowLine('added', row)]),
        ...changed.map(changedLines),
      ]
  const rest = entries.length - limit
  return [
    title,
    '',
    counts,
    '',
    ...(presence === 'kept' ? columnLines(diff) : []),
    ...entries.slice(0, limit).flat(),
    ...(rest > 0 ? [`- and ${rest} more`] : []),
    '',
  ]
}

const meanings = {
  none: 'nothing changed',
  patch: 'only wording changed',
  minor: 'rows came or went, or coded values changed',
  major: 'columns or vocabularies changed',
} as const

/**
 * A comparison as Markdown, for people: a section a table with its counts and its rows, at most `limit` of them.
 */
export const renderDiff = (diff: DatasetDiff, limit = Number.POSITIVE_INFINITY): string =>
  [
    `## From ${diff.from} to ${diff.to}: ${meanings[diff.level]}`,
    '',
    ...diff.tables.flatMap((table) => tableSection(table, limit)),
  ]
    .join('\n')
    .replace(/\n+$/u, '\n')

import { keys } from '@annals/model/keys'
import type { Dataset, TableName } from '@annals/model/tables'
import type { Vocabulary } from '@annals/model/Vocabulary'
import * as vocabularies from '@annals/model/vocabularies'
import { columnsOf, type TableColumn, tableNames } from '../columns.ts'
import { cellText } from '../csv/tableCsv.ts'
import type { Identity } from '../Identity.ts'
import { cellRules } from './cellRules.ts'
import { licence, quotedText } from './licences.ts'
import { escapeMarkdown, markdownTable } from './markdownTable.ts'
import { tableNotes } from './tableNotes.ts'

type Value = string | number | null | ReadonlyArray<string>

const sampleRows = 2
const longestSample = 120

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const typeOf = ({ kind, optional, vocabulary }: TableColumn): string => {
  const type = kind === 'text' && vocabulary !== null ? `vocabulary \`${vocabulary.field}\`` : kind
  return optional ? `${type}, may be empty` : type
}

const shortened = (text: string): string => {
  const characters = [...text]
  return characters.length > longestSample ? `${characters.slice(0, longestSample - 1).join('')}…` : text
}

// A table of many columns is unreadable lying down: a sample stands upright, a column a line and a record a column.
const sample = (table: TableName, rows: ReadonlyArray<Readonly<Record<string, Value>>>): ReadonlyArray<string> => {
  const picked = rows.slice(0, sampleRows)
  if (picked.length === 0) return ['No rows in this version.']
  return markdownTable(
    ['column', ...picked.map((_, i) => `row ${i + 1}`)],
    columnsOf(table).map(({ name }) => [
      `\`${name}\``,
      ...picked.map((row) => escapeMarkdown(shortened(cellText(row[name] as Value)))),
    ]),
  )
}

const keyLines = (table: TableName): ReadonlyArray<string> => {
  const { primaryKey, foreignKeys } = keys[table]
  const refers = foreignKeys.map(
    ({ column, table: target, references }) => `\`${column}\` refers to \`${target}.${references}\``,
  )
  return [
    `Key: ${primaryKey.map((column) => `\`${column}\``).join(', ')}.${refers.length === 0 ? '' : ` ${capital(refers.join('; '))}.`}`,
  ]
}

const tableSection = (table: TableName, dataset: Dataset): ReadonlyArray<string> => [
  `### ${table}`,
  '',
  `${tableNotes[table].description} ${dataset[table].length} rows in [csv/${table}.csv](csv/${table}.csv).`,
  '',
  ...keyLines(table),
  '',
  ...markdownTable(
    ['column', 'title', 'type', 'description'],
    columnsOf(table).map((column) => [
      `\`${column.name}\``,
      escapeMarkdown(column.title),
      typeOf(column),
      escapeMarkdown(column.description),
    ]),
  ),
  '',
  'Sample:',
  '',
  ...sample(table, dataset[table] as unknown as ReadonlyArray<Readonly<Record<string, Value>>>),
  '',
]

const vocabularySection = ({ field, terms }: Vocabulary<string>): ReadonlyArray<string> => [
  `### Vocabulary ${field}`,
  '',
  ...markdownTable(
    ['value', 'label', 'definition'],
    Object.entries(terms).map(([value, { label, definition }]) => [
      `\`${value}\``,
      escapeMarkdown(label),
      escapeMarkdown(definition),
    ]),
  ),
  '',
]

// Without `keep_default_na` pandas takes the country code of Namibia for an absent value.
const reading = [
  '## Reading the tables',
  '',
  'An event joins its mentions by `event_id`, and a mention its text by `source_id`. In Python:',
  '',
  '```python',
  'import pandas as pd',
  '',
  'def read(table):',
  '    rows = pd.read_csv(f"csv/{table}.csv", keep_default_na=False, na_values=[], dtype=str)',
  '    return rows.map(lambda cell: cell[1:] if cell.startswith("\'") else cell)',
  '',
  'evidence = read("events").merge(read("mentions"), on="event_id", suffixes=("", "_as_told"))',
  'print(evidence[["date", "title", "source_id", "quote"]])',
  '```',
  '',
]

const sourceLine = (source: Dataset['sources'][number]): string => {
  const { source_id, title, publisher, published, licence: own } = source
  const parts = [title ?? 'untitled', publisher, published].filter((part) => part !== null)
  const stated = own === null ? 'no licence stated' : `licence as stated: ${own}`
  return `- \`${source_id}\`: ${escapeMarkdown(parts.join(', '))}; ${escapeMarkdown(stated)}`
}

/** The text of README.md: what each file is and what each column means, for readers who have only this folder. */
export const readme = ({
  dataset,
  identity,
  files,
}: {
  readonly dataset: Dataset
  readonly identity: Identity
  /** Every other file of the publication with its one line of description, in the order to show them. */
  readonly files: ReadonlyArray<{ readonly path: string; readonly description: string }>
}): string =>
  [
    `# ${escapeMarkdown(identity.title)}`,
    '',
    escapeMarkdown(identity.description),
    '',
    `Version ${identity.version}, fingerprint \`${identity.fingerprint.slice(0, 12)}\`.` +
      (identity.created === null ? '' : ` The newest source is of ${identity.created.slice(0, 4)}.`),
    '',
    '## Files',
    '',
    ...markdownTable(
      ['file', 'what it is'],
      files.map(({ path, description }) => [`[${path}](${path})`, description]),
    ),
    '',
    '`sha256sum -c SHA256SUMS` checks that the files are whole. The same texts give the same files, byte for byte.',
    '',
    '## How values are written',
    '',
    ...Object.entries(cellRules).map(([subject, rule]) => `- **${capital(subject)}.** ${escapeMarkdown(rule)}`),
    '- **Opening in a spreadsheet.** Prefer `annals.xlsx`, where every text is typed as text. A CSV opened by a double ' +
      'click is split at the separator of the machine’s language: import it as UTF-8 with the comma as separator.',
    '',
    ...reading,
    '## Tables',
    '',
    ...tableNames.flatMap((table) => tableSection(table, dataset)),
    '## Vocabularies',
    '',
    ...Object.values<Vocabulary<string>>(vocabularies).flatMap(vocabularySection),
    '## Sources and licences',
    '',
    `${quotedText} Licence of the derived data: [${licence.title}](${licence.path}).`,
    '',
    ...dataset.sources.map(sourceLine),
    '',
    '## How to cite',
    '',
    escapeMarkdown(identity.citation),
    '',
    '`CITATION.cff` says the same for programs. A version is raised by rule: major when columns or vocabularies change, ' +
      'minor when rows come or go or coded values change, patch when only wording does; `CHANGELOG.md` says what changed.',
    '',
  ].join('\n')

import type { Dataset, TableName } from '@annals/model/tables'
import { tableNames } from '../columns.ts'
import { type Identity, publisher } from '../Identity.ts'
import type { ReportFile } from '../ReportFile.ts'
import { sha256 } from '../sha256.ts'
import { cellRules } from './cellRules.ts'
import { licence, quotedText } from './licences.ts'
import { tableNotes } from './tableNotes.ts'
import { tableSchema } from './tableSchema.ts'

const profile = (name: string) => `https://datapackage.org/profiles/2.0/${name}.json`

/** Where a table's CSV is in the publication. */
export const csvPath = (table: TableName): string => `csv/${table}.csv`

// Readers take `path` for an address to fetch; whatever else a manifest may give stays in the table `sources`.
const isWebAddress = (url: string): boolean => /^https?:\/\/[^\s]+$/u.test(url)

// Editions of one work have one title: their date and their id tell them apart.
const sourceOf = ({ source_id, title, publisher: from, published, url }: Dataset['sources'][number]) => ({
  title: `${[title ?? 'Untitled', from, published].filter((part) => part !== null).join(', ')} (${source_id})`,
  ...(url !== null && isWebAddress(url) ? { path: url } : {}),
})

const resourceOf = (table: TableName, { path, bytes }: ReportFile) => ({
  $schema: profile('dataresource'),
  name: table,
  type: 'table',
  path,
  title: tableNotes[table].title,
  description: tableNotes[table].description,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes: bytes.length,
  hash: `sha256:${sha256(bytes)}`,
  dialect: {
    $schema: profile('tabledialect'),
    delimiter: ',',
    lineTerminator: '\r\n',
    quoteChar: '"',
    doubleQuote: true,
    header: true,
  },
  schema: tableSchema(table),
})

/** The descriptor of the publication's tables (Data Package 2.0, readable by readers of version 1). */
export const datapackage = ({
  dataset,
  identity,
  tables,
}: {
  readonly dataset: Pick<Dataset, 'sources'>
  readonly identity: Identity
  /** The CSV of every table. */
  readonly tables: ReadonlyMap<TableName, ReportFile>
}) => ({
  $schema: profile('datapackage'),
  name: identity.name,
  title: identity.title,
  description: [
    identity.description,
    `Cells. ${Object.values(cellRules).join(' ')}`,
    `Licence. ${quotedText}`,
    `Cite as: ${identity.citation}`,
  ].join('\n\n'),
  version: identity.version,
  ...(identity.created === null ? {} : { created: `${identity.created}T00:00:00Z` }),
  keywords: identity.keywords,
  licenses: [licence],
  contributors: [{ title: publisher, roles: ['creator'] }],
  sources: dataset.sources.map(sourceOf),
  resources: tableNames.map((table) => resourceOf(table, tables.get(table)!)),
})

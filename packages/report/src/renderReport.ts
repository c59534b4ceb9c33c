import { aboutFile, encodeAbout } from '@annals/model/About'
import type { Dataset } from '@annals/model/tables'
import { Effect } from 'effect'
import { renderBriefing } from './briefing/renderBriefing.ts'
import { tableNames } from './columns.ts'
import { tableCsv } from './csv/tableCsv.ts'
import { identityOf } from './Identity.ts'
import { checksums, sumsFile } from './package/checksums.ts'
import { citationFile } from './package/citationFile.ts'
import { csvPath, datapackage } from './package/datapackage.ts'
import { jsonLd } from './package/jsonLd.ts'
import { readme } from './package/readme.ts'
import { tableNotes } from './package/tableNotes.ts'
import { type Release, versionSince } from './Release.ts'
import { type ReportFile, textFile } from './ReportFile.ts'
import type { StoredDataset } from './readDataset.ts'
import { workbook } from './workbook/workbook.ts'

const encoder = new TextEncoder()
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

const sums = {
  path: sumsFile,
  mime: 'text/plain',
  description: 'The SHA-256 of every other file.',
}
const guideFile = { path: 'README.md', mime: 'text/markdown', description: 'This codebook for readers.' }

const tableFiles = (dataset: Dataset) =>
  new Map(
    tableNames.map((table) => [
      table,
      textFile({
        path: csvPath(table),
        text: tableCsv(table, dataset[table]),
        mime: 'text/csv',
        description: tableNotes[table].description,
      }),
    ]),
  )

/**
 * Everything that is published of a dataset, in memory. The canonical tables are listed and hashed as files of the
 * publication under `dataset/` where `withDataset` says that they stand there, and are never rewritten.
 */
export const renderReport = Effect.fn('renderReport')(function* ({
  stored: { dataset, about, bytes },
  release,
  withDataset,
}: {
  readonly stored: StoredDataset
  readonly release: Release | null
  readonly withDataset: boolean
}) {
  const { version, changelog } = versionSince(dataset, release)
  const identity = identityOf(dataset, { version, about })
  const tables = tableFiles(dataset)
  const descriptor = textFile({
    path: 'datapackage.json',
    text: json(datapackage({ dataset, identity, tables })),
    mime: 'application/json',
    description: 'The descriptor of the tables (Data Package 2.0): types, constraints, keys, licences, hashes.',
  })
  const book: ReportFile = {
    path: 'annals.xlsx',
    bytes: yield* Effect.promise(() => workbook(dataset, identity)),
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    description: 'The same tables as one workbook, for spreadsheets.',
  }
  // What the briefing carries with it, so that a circulated PDF can be checked.
  const attachments = [descriptor, ...tables.values()]
  const paper: ReportFile = {
    path: 'briefing.pdf',
    bytes: yield* renderBriefing(
      dataset,
      attachments.map(({ path, ...file }) => ({ ...file, name: path.split('/').at(-1)! })),
      identity,
    ),
    mime: 'application/pdf',
    description: 'The briefing: what the tables say, with charts, every quotation and the tables attached.',
  }
  const data = [paper, book, ...attachments]
  const collection = about === null ? [] : [{ path: `dataset/${aboutFile}`, bytes: encoder.encode(encodeAbout(about)) }]
  const canonical = withDataset
    ? [...collection, ...tableNames.map((table) => ({ path: `dataset/${table}.ndjson`, bytes: bytes.get(table)! }))]
    : []
  const notes = [
    textFile({
      path: 'CHANGELOG.md',
      text: changelog,
      mime: 'text/markdown',
      description: 'What changed in the data since the last release.',
    }),
    textFile({
      path: 'CITATION.cff',
      text: citationFile(dataset, identity),
      mime: 'text/yaml',
      description: 'How to cite, for programs (Citation File Format).',
    }),
    textFile({
      path: 'dataset.jsonld',
      text: json(jsonLd({ dataset, identity, files: data })),
      mime: 'application/ld+json',
      description: 'The description that dataset search engines read (schema.org).',
    }),
  ]
  // A reader is shown the folder; its tables are those above.
  const folder = { path: 'dataset/', description: 'The canonical records: a file a table, one JSON object a line.' }
  const listed = [...data, ...notes, ...(withDataset ? [folder] : [])]
  const guide = textFile({ ...guideFile, text: readme({ dataset, identity, files: [...listed, sums] }) })
  const written = [...data, ...notes, guide]
  return [...written, textFile({ ...sums, text: checksums([...written, ...canonical]) })]
})

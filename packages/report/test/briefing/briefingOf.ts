import type { Dataset } from '@annals/model/tables'
import { Effect } from 'effect'
import { renderBriefing } from '../../src/briefing/renderBriefing.ts'
import { tableNames } from '../../src/columns.ts'
import { tableCsv } from '../../src/csv/tableCsv.ts'
import { tableNotes } from '../../src/package/tableNotes.ts'

/** The tables as the briefing carries them. */
export const attachmentsOf = (dataset: Dataset) =>
  tableNames.map((table) => ({
    name: `${table}.csv`,
    bytes: new TextEncoder().encode(tableCsv(table, dataset[table])),
    mime: 'text/csv',
    description: tableNotes[table].description,
  }))

export const briefingOf = (dataset: Dataset): Promise<Uint8Array> =>
  Effect.runPromise(renderBriefing(dataset, attachmentsOf(dataset)))

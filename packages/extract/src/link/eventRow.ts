import { corroborationOf } from '@annals/model/derived/corroborationOf'
import { dateColumns } from '@annals/model/derived/dateColumns'
import { ploverOf } from '@annals/model/derived/ploverOf'
import { EventId, SourceId, WorkId } from '@annals/model/Ids'
import type { Event } from '@annals/model/tables/Event'
import { area, eventType, scope } from '@annals/model/vocabularies'
import { eventDate } from './eventDate.ts'
import { eventTitle } from './eventTitle.ts'
import { isOneSided } from './isOneSided.ts'
import type { Linked } from './Linked.ts'
import { mostSaid } from './mostSaid.ts'

const rank =
  (values: ReadonlyArray<string>) =>
  (value: string): string =>
    String(values.indexOf(value)).padStart(3, '0')

const distinct = (lists: ReadonlyArray<ReadonlyArray<string>>): ReadonlyArray<string> =>
  [...new Set(lists.flat())].toSorted()

/** The event that these mentions tell, mentions in an order of their content. */
export const eventRow = (id: string, mentions: ReadonlyArray<Linked>): Event => {
  const rows = mentions.map(({ row }) => row)
  const { partner, organisation } = mentions[0]!.document.facts
  const said = <Value extends string>(value: (mention: Linked) => Value, values: ReadonlyArray<Value>): Value =>
    mostSaid(
      mentions.map((mention) => [value(mention), `${mention.work} ${mention.row.mention_id}`] as const),
      rank(values),
    )
  const type = said(({ row }) => row.type, eventType.values)
  const status = rows.some((row) => row.status === 'reported') ? 'reported' : 'planned'
  // An announcement is no voice for when it happened, and a text that repeats another none beside it.
  const sources = new Set<string>(rows.map((row) => row.source_id))
  const reporting = mentions.filter(({ row }) => row.status === status)
  const voices = reporting.filter(({ repeats }) => repeats === null || !sources.has(repeats))
  const { date, disputed } = eventDate(
    (voices.length > 0 ? voices : reporting).map(({ draft, work, say }) => ({ date: draft.date, work, say })),
    reporting.map(({ draft }) => draft.date),
  )
  return {
    event_id: EventId.make(id),
    partner,
    organisation,
    ...dateColumns(date),
    recurrence: rows.find((row) => row.recurrence !== null)?.recurrence ?? null,
    status,
    scope: said(({ row }) => row.scope, scope.values),
    type,
    plover: ploverOf({ type, status, oneSided: rows.every(({ quote }) => isOneSided(quote)) }),
    area: said(({ row }) => row.area, area.values),
    title: eventTitle(mentions, date),
    instruments: distinct(rows.map((row) => row.instruments)),
    persons: distinct(rows.map((row) => row.persons)),
    mentions: rows.length,
    sources: new Set(rows.map((row) => row.source_id)).size,
    corroboration: corroborationOf({
      status,
      mentions: rows,
      works: new Map(mentions.map(({ row, work }) => [SourceId.make(row.source_id), WorkId.make(work)])),
      disputed,
    }),
  }
}

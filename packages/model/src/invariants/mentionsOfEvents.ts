import { compatible } from '../Edtf.ts'
import type { Invariant } from './Invariant.ts'

/**
 * The mentions of an event speak of it: of its partner and organisation (through their texts), of a time that its date
 * is compatible with. What is planned is no report, and a disputed event is one whose dates disagree.
 */
export const mentionsOfEvents: Invariant = function* ({ dataset }) {
  const eventOf = new Map(dataset.events.map((event) => [event.event_id, event]))
  const sourceOf = new Map(dataset.sources.map((source) => [source.source_id, source]))
  for (const { mention_id, event_id, source_id, date, status } of dataset.mentions) {
    const event = eventOf.get(event_id)
    const source = sourceOf.get(source_id)
    if (event === undefined || source === undefined) continue // `referencesResolve` says so
    const place = { table: 'mentions', row: mention_id } as const
    for (const column of ['partner', 'organisation'] as const) {
      if (source[column] === event[column]) continue
      yield {
        ...place,
        column: 'event_id',
        expected: `an event of ${source[column]}, which ${source_id} is about`,
        actual: `${event_id}, of ${event[column]}`,
      }
    }
    if (event.status === 'planned' && status === 'reported') {
      yield { ...place, column: 'status', expected: `planned, as ${event_id} is`, actual: status }
    }
    if (event.corroboration !== 'disputed' && status === event.status && !compatible(date, event.date)) {
      yield {
        ...place,
        column: 'date',
        expected: `compatible with ${event.date}, the date of ${event_id}`,
        actual: date,
      }
    }
  }
}

import { corroborationOf } from '../derived/corroborationOf.ts'
import { dateColumns } from '../derived/dateColumns.ts'
import { ploverOf } from '../derived/ploverOf.ts'
import { expectValue, type Invariant, type Row } from './Invariant.ts'

/** The columns of an event that follow from others: its days, precision and year, its crosswalk, its corroboration. */
export const eventColumns: Invariant = function* ({ dataset }) {
  const works = new Map(dataset.sources.map(({ source_id, work_id }) => [source_id, work_id]))
  const mentionsOf = Map.groupBy(dataset.mentions, ({ event_id }) => event_id)
  for (const event of dataset.events) {
    const { status, type } = event
    const follows: Row = {
      ...dateColumns(event.date),
      // Whether training is one-sided is the coder’s to say: either crossing stands.
      plover: ploverOf({ type, status, oneSided: event.plover === 'AID' }),
      corroboration: corroborationOf({
        status,
        mentions: mentionsOf.get(event.event_id) ?? [],
        works,
        disputed: event.corroboration === 'disputed',
      }),
    }
    for (const [column, expected] of Object.entries(follows)) {
      yield* expectValue({ table: 'events', record: event, column, expected })
    }
  }
}

import { coversYear, lastYearOf, yearOf } from '../Edtf.ts'
import { sortRecords } from '../order.ts'
import type { ActivityByYear } from '../tables/ActivityByYear.ts'
import type { Event } from '../tables/Event.ts'
import type { Dataset } from '../tables.ts'

/** First and last calendar year, both inclusive. */
export interface Period {
  readonly first: number
  readonly last: number
}

/** Planned events and context are listed and never counted (codebook, sections 2 and 3). */
export const isCounted = (event: Pick<Event, 'status' | 'scope'>): boolean =>
  event.status === 'reported' && event.scope !== 'context'

const lasts = ({ date_precision, recurrence }: Event): boolean =>
  date_precision === 'open' || date_precision === 'interval' || recurrence !== null

/**
 * The years that the counts run over: from the first year of a counted event to the last year that a counted event
 * reaches or a source was published, so that what is still open is followed for as long as a text could have told of
 * its end. One period for the whole collection, so that partners can be compared; `null` where nothing is counted.
 */
export const activityPeriod = ({ events, sources }: Pick<Dataset, 'events' | 'sources'>): Period | null => {
  const counted = events.filter(isCounted)
  if (counted.length === 0) return null
  return {
    first: counted.reduce((year, event) => Math.min(year, event.year), Number.POSITIVE_INFINITY),
    last: [
      ...counted.map((event) => (lasts(event) ? (lastYearOf(event.date) ?? event.year) : event.year)),
      ...sources.flatMap(({ published }) => (published === null ? [] : [yearOf(published)])),
    ].reduce((year, other) => Math.max(year, other), Number.NEGATIVE_INFINITY),
  }
}

/**
 * Whether an event that lasts or recurs is under way in a year, its first year included. One known only by its end is
 * under way in the year it ends: since when is not known, and is not guessed.
 */
export const isUnderWay = (event: Event, year: number): boolean =>
  lasts(event) && (event.date_earliest === null ? event.year === year : coversYear(event.date, year))

/** The years of the period in which events of one kind began or were under way, in order. */
const yearsOf = (events: ReadonlyArray<Event>, { first, last }: Period): ReadonlyArray<number> => {
  const years = new Set(events.map(({ year }) => year))
  for (const event of events.filter(lasts)) {
    const until = Math.min(last, lastYearOf(event.date) ?? last)
    for (let year = Math.max(first, event.year); year <= until; year++) if (isUnderWay(event, year)) years.add(year)
  }
  return [...years].toSorted((a, b) => a - b)
}

/**
 * The table `activity_by_year`. A row for every combination of scope, area and type between a partner and an
 * organisation and every year of the period in which such events began or were under way. A year without a row is
 * zero, and rows of zeros are none: a history from 490 BC would be little else. The sum of `events` is the number of
 * counted events; `ongoing` counts an event in each year that it is under way; `mentions` and `sources` belong to
 * `events`.
 */
export const activityByYear = (
  dataset: Pick<Dataset, 'sources' | 'events' | 'mentions'>,
): ReadonlyArray<ActivityByYear> => {
  const period = activityPeriod(dataset)
  if (period === null) return []
  const mentionsOf = Map.groupBy(dataset.mentions, ({ event_id }) => event_id)
  const combinations = Map.groupBy(dataset.events.filter(isCounted), ({ partner, organisation, scope, area, type }) =>
    JSON.stringify([partner, organisation, scope, area, type]),
  )
  const rows = [...combinations.values()].flatMap((events) => {
    const { partner, organisation, scope, area, type } = events[0]!
    const lasting = events.filter(lasts)
    const begunIn = Map.groupBy(events, ({ year }) => year)
    return yearsOf(events, period).map((year) => {
      const begun = begunIn.get(year) ?? []
      const mentions = begun.flatMap(({ event_id }) => mentionsOf.get(event_id) ?? [])
      return {
        partner,
        organisation,
        year,
        scope,
        area,
        type,
        events: begun.length,
        ongoing: lasting.filter((event) => isUnderWay(event, year)).length,
        mentions: mentions.length,
        sources: new Set(mentions.map(({ source_id }) => source_id)).size,
      }
    })
  })
  return sortRecords('activity_by_year', rows)
}

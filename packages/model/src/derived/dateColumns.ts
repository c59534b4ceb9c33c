import { daysOf, precisionOf, yearOf } from '../Edtf.ts'
import type { Event } from '../tables/Event.ts'

/** The columns of an event that follow from its date. */
export const dateColumns = (
  date: string,
): Pick<Event, 'date' | 'date_earliest' | 'date_latest' | 'date_precision' | 'year'> => {
  const { earliest, latest } = daysOf(date)
  return {
    date,
    date_earliest: earliest,
    date_latest: latest,
    date_precision: precisionOf(date),
    year: yearOf(date),
  }
}

import { addDays, addMonths, type Calendar, weekdayOf } from './Calendar.ts'
import type { Unit } from './Reading.ts'

/** One date, or the first and last day of a week. */
export interface Resolved {
  readonly from: Calendar
  readonly to: Calendar | null
}

const single = (from: Calendar): Resolved => ({ from, to: null })

/** The date `by` units from `base`, as exact as its unit; `null` where `base` is too coarse. */
export const shifted = (base: Calendar, unit: Unit, by: number, named: boolean): Resolved | null => {
  if (unit === 'year') return single({ year: base.year + by, month: null, day: null, season: null })
  if (unit === 'month') return base.month === null ? null : single(addMonths(base, by))
  if (base.month === null || base.day === null) return null
  if (unit === 'day') return single(addDays(base, by))
  // "a week later" is a day, "the following week" are seven, from Monday.
  if (!named) return single(addDays(base, by * 7))
  const monday = addDays(base, by * 7 - ((weekdayOf(base) + 6) % 7))
  return { from: monday, to: addDays(monday, 6) }
}

/** The weekday nearest `base`: that day or before it, or strictly before or after it. */
export const onWeekday = (base: Calendar, weekday: number, pick: 'near' | 'after' | 'before'): Calendar => {
  const back = (weekdayOf(base) - weekday + 7) % 7
  if (pick === 'near') return addDays(base, -back)
  if (pick === 'before') return addDays(base, back === 0 ? -7 : -back)
  return addDays(base, 7 - back)
}

import { type Calendar, lastDay, monthIn } from './Calendar.ts'
import type { Parts } from './Reading.ts'

/** A month, a day or a season whose year is not said. */
export type Yearless = Pick<Parts, 'month' | 'day' | 'season'>

const order = (date: Yearless): number => (monthIn(date) ?? 0) * 32 + (date.day ?? 0)

export const inYear = (year: number, { month, day, season }: Yearless): Calendar => ({ year, month, day, season })

/** The nearest such date before or after `base`; in the month or on the day of `base` itself counts as both unless `strict`. */
export const nearest = (parts: Yearless, base: Calendar, direction: 'before' | 'after', strict: boolean): Calendar => {
  const there = order(parts)
  // Compared by month alone where one side has no day.
  const here = parts.day === null || base.day === null ? (monthIn(base) ?? 0) * 32 + (parts.day ?? 0) : order(base)
  if (direction === 'before') return inYear(base.year - (there > here || (strict && there === here) ? 1 : 0), parts)
  return inYear(base.year + (there < here || (strict && there === here) ? 1 : 0), parts)
}

/** Whether the calendar has the day: 29 February only in leap years; EDTF writes years of four digits. */
export const exists = ({ year, month, day }: Calendar): boolean =>
  Math.abs(year) < 10_000 && (day === null || (month !== null && day <= lastDay(year, month)))

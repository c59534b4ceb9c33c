import type { Parts } from '../Reading.ts'
import { type Calendar, lastDay, monthIn } from './Calendar.ts'

const order = (date: {
  readonly month: number | null
  readonly season: number | null
  readonly day: number | null
}): number => (monthIn(date) ?? 0) * 32 + (date.day ?? 0)

type Yearless = Pick<Parts, 'month' | 'day' | 'season'>
const at = (year: number, { month, day, season }: Yearless): Calendar => ({ year, month, day, season })

/**
 * A date without its year, told after `focus`. The story goes on: half a year or more back from its time is the next
 * year ("In November 1812 ... In January"), unless the clause looks back.
 */
export const afterFocus = (parts: Yearless, focus: Calendar, looksBack: boolean): Calendar => {
  const here = monthIn(focus)
  const there = monthIn(parts)
  const turns = here !== null && there !== null && !looksBack && here - there >= 6
  return at(focus.year + (turns ? 1 : 0), parts)
}

/** The nearest such date before or after `base`; in the month or on the day of `base` itself counts as before. */
export const nearest = (parts: Yearless, base: Calendar, direction: 'before' | 'after', strict: boolean): Calendar => {
  const there = order(parts)
  // Compared by month alone where one side has no day.
  const here = parts.day === null || base.day === null ? (monthIn(base) ?? 0) * 32 + (parts.day ?? 0) : order(base)
  if (direction === 'before') return at(base.year - (there > here || (strict && there === here) ? 1 : 0), parts)
  return at(base.year + (there < here || (strict && there === here) ? 1 : 0), parts)
}

/** Whether the calendar has the day: 29 February only in leap years; EDTF writes years of four digits. */
export const exists = ({ year, month, day }: Calendar): boolean =>
  Math.abs(year) < 10_000 && (day === null || (month !== null && day <= lastDay(year, month)))

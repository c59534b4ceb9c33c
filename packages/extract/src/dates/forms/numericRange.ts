import { matchAt } from '../../text/matchAt.ts'
import { type Cursor, type Form, partsOf, type Reading, rangeReading } from '../Reading.ts'
import { isDayOfMonth } from './isDayOfMonth.ts'

// "24-27.08.2004", "03.-13.10.2017", "22.07.-23.08.2008", "22.07.2008 - 23.08.2008"
const pattern =
  /(\d{1,2})(?:\.(\d{1,2})(?:\.(\d{4}))?)?\.?[^\S\t]?[-–—][^\S\t]?(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d|[-/.]\d)/y
// "24-27/08/2004"
const days = /(\d{1,2})()()[-–—](\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d|[-/.]\d)/y

// "10/1-11/2/2017", "5/1-5/7, 2020", "5/1/2019-5/7/2020"
const slashes = /(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?\s?[-–—]\s?(\d{1,2})\/(\d{1,2})(?:\/|,?\s)(\d{4})(?!\d|[-/.]\d)/y

const isDate = (dayOf: number, monthOf: number): boolean =>
  monthOf >= 1 && monthOf <= 12 && isDayOfMonth(dayOf, monthOf)

// Which number is the month: the order in which both ends exist and the range is the shorter; month first where both do.
const slashed = ({ text, at, convention }: Cursor): ReadonlyArray<Reading> | null => {
  const match = matchAt(slashes, text, at)
  if (match === null) return null
  const [a, b, year, c, d, lastYear] = match.slice(1).map((part) => (part === undefined ? null : Number(part)))
  const read = (monthFirst: boolean) => {
    const [from, to] = monthFirst
      ? [
          { month: a!, day: b! },
          { month: c!, day: d! },
        ]
      : [
          { month: b!, day: a! },
          { month: d!, day: c! },
        ]
    if (!isDate(from.day, from.month) || !isDate(to.day, to.month)) return null
    const begin = year ?? lastYear! - (from.month > to.month ? 1 : 0)
    const length = (lastYear! - begin) * 372 + (to.month - from.month) * 31 + to.day - from.day
    if (length < 0) return null
    const reading = rangeReading(
      'numeric-range',
      at,
      at + match[0].length,
      partsOf({ ...from, year: begin }),
      partsOf({ ...to, year: lastYear! }),
    )
    return { length, reading }
  }
  const [month, day] = [read(true), read(false)]
  const best = month === null || (day !== null && !convention.monthFirst && day.length < month.length) ? day : month
  return best === null ? null : [best.reading]
}

/** Days of a range in numbers, day first: the parts that the first day lacks are those of the second. */
export const numericRange: Form = {
  name: 'numeric-range',
  starts: ['digit'],
  digits: [1, 2],
  read: (cursor) => {
    const { text, at } = cursor
    const match = matchAt(pattern, text, at) ?? matchAt(days, text, at)
    if (match === null) return slashed(cursor)
    const [whole, day, month, year, lastDay, lastMonth, lastYear] = match
    const to = { year: Number(lastYear), month: Number(lastMonth), day: Number(lastDay) }
    const from = {
      year: year === undefined || year === '' ? to.year : Number(year),
      month: month === undefined || month === '' ? to.month : Number(month),
      day: Number(day),
    }
    if (to.month < 1 || to.month > 12 || from.month < 1 || from.month > 12) return null
    if (!isDayOfMonth(to.day, to.month) || !isDayOfMonth(from.day, from.month)) return null
    // "28.12.-04.01.2010" begins in the year before.
    const turned = (year === undefined || year === '') && from.month > to.month
    const begin = partsOf({ ...from, year: turned ? from.year - 1 : from.year })
    return [rangeReading('numeric-range', at, at + whole.length, begin, partsOf(to))]
  },
}

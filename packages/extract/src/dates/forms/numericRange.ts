import { matchAt } from '../../text/matchAt.ts'
import { type Form, partsOf, rangeReading } from '../Reading.ts'
import { isDayOfMonth } from './isDayOfMonth.ts'

// "24-27.08.2004", "03.-13.10.2017", "22.07.-23.08.2008", "22.07.2008 - 23.08.2008"
const pattern =
  /(\d{1,2})(?:\.(\d{1,2})(?:\.(\d{4}))?)?\.?[^\S\t]?[-–—][^\S\t]?(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d|[-/.]\d)/y
// "24-27/08/2004"; slashes between two full dates are joined like any two points.
const slashed = /(\d{1,2})(?:\/(\d{1,2}))?()[-–—](\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d|[-/.]\d)/y

/** Days of a range in numbers, day first: the parts that the first day lacks are those of the second. */
export const numericRange: Form = {
  name: 'numeric-range',
  starts: ['digit'],
  read: ({ text, at }) => {
    const match = matchAt(pattern, text, at) ?? matchAt(slashed, text, at)
    if (match === null) return null
    const [whole, day, month, year, lastDay, lastMonth, lastYear] = match
    const to = { year: Number(lastYear), month: Number(lastMonth), day: Number(lastDay) }
    const from = {
      year: year === undefined || year === '' ? to.year : Number(year),
      month: month === undefined ? to.month : Number(month),
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

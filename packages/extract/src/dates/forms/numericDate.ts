import { matchAt } from '../../text/matchAt.ts'
import { type Form, partsOf, pointReading, rangeReading } from '../Reading.ts'
import { isDayOfMonth } from './isDayOfMonth.ts'

const clock = String.raw`(?:(?:T|\s)[0-2]?\d:[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|\s?[+-]\d\d:?\d\d|\s(?:GMT|UTC))?)?`
const iso = new RegExp(
  String.raw`(\d{4})(\s?[-/.]\s?|\s)(\d{1,2})\2(\d{1,2})(?!\d|[-/.]\d|[:%]\d)${clock}(?!\d|:\d)`,
  'y',
)
const common = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d|[-/.]\d)/y
// "01.05 2004", "18-11.2002": a slip of the pen, and a date all the same.
const uneven = /(\d{1,2})([-/.])(\d{1,2})(?:[-/.]|(?<=\.\d{1,2})\s)((?:1[5-9]|20)\d\d)(?!\d|[-/.]\d)/y
const isoRange = /(\d{4})-(\d\d)-(\d\d)\/(\d{4})-(\d\d)-(\d\d)(?!\d|[-/.]\d)/y
// "01-02.2005", "11/2004-02/2005" is joined like any two points.
const monthRange = /(0\d|1[0-2])[-–](0\d|1[0-2])[./]((?:1[5-9]|20)\d{2})(?!\d|[-/.]\d)/y
const monthYear = /(0\d|1[0-2]|[1-9](?=\/))[/.-]((?:1[5-9]|20)\d{2})(?!\d|[-/.]\d)/y
// With space around its sign only where nothing goes on behind it that a number could count.
const loose = /(0?[1-9]|1[0-2])(?:\s?\/\s?|\s?-\s)((?:19|20)\d{2})(?=\s*(?:[.,;:)\]]|$))/y
const yearMonth = /((?:19|20)\d{2})\s?\/\s?(0?[1-9]|1[0-2])(?=\s*(?:[.,;:)\]]|$))/y

/** "1992-04-15", "2010/05/23", "2003-07-14/2003-07-18". */
export const isoDate: Form = {
  name: 'iso-date',
  starts: ['digit'],
  digits: [4],
  read: ({ text, at }) => {
    const both = matchAt(isoRange, text, at)
    if (both !== null) {
      const [year, month, day, lastYear, lastMonth, lastDay] = both.slice(1).map(Number) as [
        number,
        number,
        number,
        number,
        number,
        number,
      ]
      if (month > 12 || lastMonth > 12 || !isDayOfMonth(day, month) || !isDayOfMonth(lastDay, lastMonth)) return null
      const to = partsOf({ year: lastYear, month: lastMonth, day: lastDay })
      return [rangeReading('iso-date', at, at + both[0].length, partsOf({ year, month, day }), to)]
    }
    const match = matchAt(iso, text, at)
    if (match === null) return null
    const [whole, year, , month, day] = match
    if (Number(month) > 12 || Number(month) < 1 || !isDayOfMonth(Number(day), Number(month))) return null
    const from = partsOf({ year: Number(year), month: Number(month), day: Number(day) })
    return [pointReading('iso-date', at, at + whole.length, from)]
  },
}

// Two digits of a year are taken only beside two digits of day and month: "15.04.92", not "1.2.10".
const yearOf = (digits: string, whole: string): number | null => {
  if (digits.length === 4) return Number(digits)
  if (whole.length !== 8 || whole.includes('-')) return null
  return Number(digits) + (Number(digits) < 50 ? 2000 : 1900)
}

/** "15/04/1992", "15.04.1992"; "04/05/1992" by the document's convention. */
export const numericDate: Form = {
  name: 'numeric-date',
  starts: ['digit'],
  digits: [1, 2],
  read: ({ text, at, convention }) => {
    const even = matchAt(common, text, at)
    const match = even ?? matchAt(uneven, text, at)
    // "01-02.2007" are two months.
    if (match === null || (even === null && match[2] === '-' && Number(match[1]) <= 12)) return null
    const [whole, first, separator, second, digits] = match
    const year = yearOf(digits!, whole)
    // Only slashes are ever written month first.
    const monthFirst = Number(second) > 12 || (convention.monthFirst && separator === '/' && Number(first) <= 12)
    const [day, month] = monthFirst ? [Number(second), Number(first)] : [Number(first), Number(second)]
    if (year === null || year < 1000 || month < 1 || month > 12 || !isDayOfMonth(day, month)) return null
    return [pointReading('numeric-date', at, at + whole.length, partsOf({ year, month, day }))]
  },
}

/** "05/2010", "05.2010", "01-02.2005". */
export const numericMonth: Form = {
  name: 'numeric-month',
  starts: ['digit'],
  digits: [1, 2, 4],
  read: ({ text, at }) => {
    const range = matchAt(monthRange, text, at)
    if (range !== null && Number(range[1]) < Number(range[2])) {
      const [from, to] = [range[1], range[2]].map((month) => partsOf({ year: Number(range[3]), month: Number(month) }))
      return [rangeReading('numeric-month', at, at + range[0].length, from!, to!)]
    }
    const reversed = matchAt(yearMonth, text, at)
    // "2012/2" is a month where a space sets it apart; "2012/13" and "2012/11" may be two years.
    if (reversed?.[0].includes(' ')) {
      const from = partsOf({ year: Number(reversed[1]), month: Number(reversed[2]) })
      return [pointReading('numeric-month', at, at + reversed[0].length, from)]
    }
    const match = matchAt(monthYear, text, at) ?? matchAt(loose, text, at)
    if (match === null) return null
    const from = partsOf({ year: Number(match[2]), month: Number(match[1]) })
    return [pointReading('numeric-month', at, at + match[0].length, from)]
  },
}

import { day, month, monthNumber, monthWords, ordinal } from '../../text/calendarWords.ts'
import { matchAt } from '../../text/matchAt.ts'
import { type Form, partsOf, pointReading } from '../Reading.ts'
import { isDayOfMonth } from './isDayOfMonth.ts'

const year = String.raw`(?<year>(?:1[0-9]|20)\d\d)`
const dayOf = `(?<day>${day})${ordinal}`
const monthOf = `(?<month>${month})`
const sign = String.raw`\s?(?<sign>[-/.])\s?`
const again = String.raw`\s?\k<sign>\s?`
const end = String.raw`(?![\dA-Za-z]|[-/.]\d)`
// The parts in every order in which a month can stand by its name, set apart by one sign throughout.
const orders = [
  `${year}${sign}${monthOf}${again}${dayOf}${end}`,
  `${dayOf}${sign}${monthOf}${again}(?<year>(?:(?:1[0-9]|20)\\d\\d|\\d\\d))${end}`,
  `${monthOf}${sign}${dayOf}${again}${year}${end}`,
  `${monthOf}${sign}${year}${again}${dayOf}${end}`,
  `${dayOf}${sign}${year}${again}${monthOf}`,
].map((source) => new RegExp(source, 'iy'))

/** "2019-Aug-01", "19-Nov-12", "Sep-23-2020": a month by its name between signs. */
export const joinedDate: Form = {
  name: 'joined-date',
  starts: ['digit', ...monthWords],
  digits: [1, 2, 4],
  read: ({ text, at }) => {
    for (const order of orders) {
      const groups = matchAt(order, text, at)?.groups
      if (groups === undefined) continue
      const [monthOf, dayOf] = [monthNumber(groups.month!), Number(groups.day)]
      if (!isDayOfMonth(dayOf, monthOf)) return null
      const digits = Number(groups.year)
      // Two digits are of the century that is nearer to 2000: from 1950 to 2049.
      const year = groups.year!.length === 4 ? digits : digits < 50 ? 2000 + digits : 1900 + digits
      return [pointReading('joined-date', at, order.lastIndex, partsOf({ year, month: monthOf, day: dayOf }))]
    }
    return null
  },
}

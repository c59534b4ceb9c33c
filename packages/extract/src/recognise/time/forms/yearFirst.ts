import { day, gap, month, monthNumber, ordinal } from '../calendarWords.ts'
import { matchAt } from '../matchAt.ts'
import { type Form, partsOf, pointReading } from '../Reading.ts'
import { isDayOfMonth } from './isDayOfMonth.ts'

const withDay = new RegExp(
  String.raw`(\d{4}),?${gap}(?:(${month})${gap}(${day})${ordinal}|(${day})${ordinal}${gap}(${month}))(?![:\d%]|${gap}?[-–/]\d|,\d)`,
  'iy',
)
const withMonth = new RegExp(String.raw`(\d{4})(?:,?${gap}|-)(${month})(?=[^\S\n]*(?:[.,;:)\]–—-]|$))`, 'iy')

/** "1996 April 26", "2010 26 April", "1961 December" where nothing follows that the month could belong to. */
export const yearFirst: Form = {
  name: 'year-first',
  starts: ['digit'],
  read: ({ text, at }) => {
    const full = matchAt(withDay, text, at)
    if (full !== null) {
      const [whole, year, monthA, dayA, dayB, monthB] = full
      const monthOf = monthNumber((monthA ?? monthB)!)
      const dayOf = Number(dayA ?? dayB)
      if (!isDayOfMonth(dayOf, monthOf)) return null
      const from = partsOf({ year: Number(year), month: monthOf, day: dayOf })
      return [pointReading('year-first', at, at + whole.length, from)]
    }
    const short = matchAt(withMonth, text, at)
    if (short === null) return null
    const from = partsOf({ year: Number(short[1]), month: monthNumber(short[2]!) })
    return [pointReading('year-first', at, at + short[0].length, from)]
  },
}

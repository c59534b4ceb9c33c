import { matchAt } from '../../text/matchAt.ts'
import { type Form, partsOf, pointReading, rangeReading } from '../Reading.ts'
import { isDayOfMonth } from './isDayOfMonth.ts'

const numerals: ReadonlyArray<string> = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
const pattern = /(\d{1,2})(?:[-–](\d{1,2}))?[. -]\s?(I{1,3}|IV|VI{0,3}|IX|XI{0,2})[. -]\s?(\d{4})(?!\d)/y

const monthOnly = /(I{1,3}|IV|VI{0,3}|IX|XI{0,2})[./-]((?:1[5-9]|20)\d\d)(?![\d/-])/y

/** "25.IX.1991", "XI.2008", "12 XII 2001", "1-5.V.2012". */
export const romanDate: Form = {
  name: 'roman-date',
  starts: ['digit', ...numerals.map((numeral) => numeral.toLowerCase())],
  digits: [1, 2],
  read: ({ text, at }) => {
    const match = matchAt(pattern, text, at)
    if (match === null) {
      const alone = matchAt(monthOnly, text, at)
      if (alone === null) return null
      const from = partsOf({ year: Number(alone[2]), month: numerals.indexOf(alone[1]!) + 1 })
      return [pointReading('roman-date', at, at + alone[0].length, from)]
    }
    const [whole, first, last, numeral, year] = match
    const month = numerals.indexOf(numeral!) + 1
    const on = (day: string) => partsOf({ year: Number(year), month, day: Number(day) })
    if (!isDayOfMonth(Number(first), month) || (last !== undefined && !isDayOfMonth(Number(last), month))) return null
    const end = at + whole.length
    return [
      last === undefined
        ? pointReading('roman-date', at, end, on(first!))
        : rangeReading('roman-date', at, end, on(first!), on(last)),
    ]
  },
}

import { dash } from '../../text/calendarWords.ts'
import { matchAt } from '../../text/matchAt.ts'
import { type Form, partsOf, pointReading, rangeReading } from '../Reading.ts'
import { eraAt } from './era.ts'

const pattern = new RegExp(String.raw`(\d{4})(?:(${dash})|\s?(/)\s?)(\d{4}|\d{1,2})(?!\d|[-/.]\d|[a-z]{2}|%)`, 'y')
const open = new RegExp(
  String.raw`(\d{4})${dash}(?:the\s)?(?:present(?:\sday)?|now|today|ongoing|to date|current)(?![a-z])`,
  'iy',
)

/** "2003-2012", "2003–12", "2012/2013", "2012/13", "2003–present"; "2010-05" is a month, since no range runs backwards. */
export const yearRange: Form = {
  name: 'year-range',
  starts: ['digit'],
  digits: [4],
  read: ({ text, at, convention }) => {
    const still = matchAt(open, text, at)
    if (still !== null) {
      const from = partsOf({ year: Number(still[1]) })
      return [rangeReading('year-range', at, at + still[0].length, from, { kind: 'open' })]
    }
    const match = matchAt(pattern, text, at)
    if (match === null) return null
    const [whole, first, link, slash, second] = match
    const end = at + whole.length
    if (eraAt(text, end) !== null) return null
    const from = Number(first)
    const to = second!.length === 4 ? Number(second) : from - (from % 10 ** second!.length) + Number(second)
    const tight = link !== undefined && link.length === 1
    if (second!.length < 4) {
      const month = Number(second)
      if (second!.length === 2 && link === '-' && month >= 1 && month <= 12 && (to <= from || convention.isoMonths)) {
        return [pointReading('iso-month', at, end, partsOf({ year: from, month }))]
      }
      // "2012/13" is one season's or budget's two years; "2014/51" is a number.
      if (slash !== undefined ? to !== from + 1 : !tight) return null
    }
    if (from < 1000 || to <= from || to - from > 400 || to >= 3000) return null
    return [rangeReading('year-range', at, end, partsOf({ year: from }), partsOf({ year: to }))]
  },
}

import { day, gap, month, monthNumber, ordinal, season, seasonNumber } from '../../text/calendarWords.ts'
import { matchAt } from '../../text/matchAt.ts'
import { type Form, partsOf, pointReading, type When } from '../Reading.ts'
import { isDayOfMonth } from './isDayOfMonth.ts'

const withDay = new RegExp(
  String.raw`(\d{4}),?${gap}(?:(${month})${gap}(${day})${ordinal}|(${day})${ordinal}${gap}(${month}))(?![:\d%]|(?:${gap})?[-–/]\d|,\d)`,
  'iy',
)
// "2015 (spring)", "2010 (12 May)", "2015, spring": what stands in brackets behind a year is in it.
const bracket = new RegExp(String.raw`(\d{4}),?(?:${gap})?\(`, 'iy')
const withPart = new RegExp(
  String.raw`(\d{4})(?:,?${gap}|,?(?:${gap})?(\())(?:(?:early|late)${gap})?(?:(${season})|(${month})|early|mid|late)(?=[^\S\n]*(?:[.,;:)\]–—-]|$))`,
  'iy',
)
const withMonth = new RegExp(
  String.raw`(\d{4})(?:(?:${gap})?,?${gap}|-)(${month})(?=[^\S\n]*(?:[.,;:)\]–—-]|$|(?:and|to|until|through)\s))`,
  'iy',
)

const lacksYear = (when: When): boolean =>
  when.kind === 'parts' && when.parts.year === null && (when.parts.month !== null || when.parts.season !== null)

/** "1996 April 26", "2010 26 April", "1961 December" where nothing follows that the month could belong to. */
export const yearFirst: Form = {
  name: 'year-first',
  starts: ['digit'],
  digits: [4],
  read: ({ text, at, any }) => {
    const full = matchAt(withDay, text, at)
    if (full !== null) {
      const [whole, year, monthA, dayA, dayB, monthB] = full
      const monthOf = monthNumber((monthA ?? monthB)!)
      const dayOf = Number(dayA ?? dayB)
      if (!isDayOfMonth(dayOf, monthOf)) return null
      const from = partsOf({ year: Number(year), month: monthOf, day: dayOf })
      return [pointReading('year-first', at, at + whole.length, from)]
    }
    const opened = matchAt(bracket, text, at)
    const inside = opened === null ? null : any(at + opened[0].length)
    if (opened !== null && inside !== null && text[inside.end] === ')' && lacksYear(inside.from)) {
      const year = Number(opened[1])
      const within = (when: When): When =>
        when.kind === 'parts' ? { kind: 'parts', parts: { ...when.parts, year: when.parts.year ?? year } } : when
      const to = inside.to === null ? null : within(inside.to)
      return [{ ...inside, form: 'year-first', start: at, end: inside.end + 1, from: within(inside.from), to }]
    }
    const partial = matchAt(withPart, text, at)
    if (partial !== null) {
      const [whole, year, bracketed, seasonOf, monthOf] = partial
      const end = at + whole.length + (bracketed !== undefined && text[at + whole.length] === ')' ? 1 : 0)
      const from = partsOf({
        year: Number(year),
        season: seasonOf === undefined ? null : seasonNumber(seasonOf),
        month: monthOf === undefined ? null : monthNumber(monthOf),
      })
      return [pointReading('year-first', at, end, from)]
    }
    const short = matchAt(withMonth, text, at)
    if (short === null) return null
    const from = partsOf({ year: Number(short[1]), month: monthNumber(short[2]!) })
    return [pointReading('year-first', at, at + short[0].length, from)]
  },
}

import { gap } from '../../text/calendarWords.ts'
import { before, matchAt } from '../../text/matchAt.ts'
import { count, countOf } from '../../text/numberWords.ts'
import { type Form, pointReading, type Unit } from '../Reading.ts'

const pattern = new RegExp(
  `(year|month|week|day|decade)s?${gap}(?:(later|afterwards?|thereafter|hence|on(?=,))|(earlier|previously|before(?=[,.;]))|(after(?=[,.;]))|(ago))(?![a-z])`,
  'iy',
)
const counted = new RegExp(
  String.raw`(?:^|[^a-z\d-])((?:(?:barely|just|only|almost|nearly|exactly|some|about)${gap})?(${count})(?:${gap}more)?)[\s-]$`,
  'i',
)
const vague = new RegExp(
  String.raw`(?:^|[^a-z])((?:some|several|many|a${gap}few|a${gap}couple${gap}of|few|a${gap}number${gap}of)(?:${gap}more)?)\s$`,
  'i',
)
const beside = new RegExp(`year${gap}(before|after)(?=[,.;])`, 'iy')

/** "two years later", "three months earlier", "a week ago", "the year before,"; "some weeks later" cannot be counted. */
export const distance: Form = {
  name: 'distance',
  starts: ['year', 'years', 'month', 'months', 'week', 'weeks', 'day', 'days', 'decade', 'decades'],
  read: ({ text, at }) => {
    const lead = before(text, at, 40)
    const side = matchAt(beside, text, at)
    if (side !== null && /(?:^|\W)the\s$/i.test(lead)) {
      const by = side[1]!.toLowerCase() === 'after' ? 1 : -1
      return [pointReading('distance', at, at + side[0].length, { kind: 'shift', base: 'focus', unit: 'year', by })]
    }
    const match = matchAt(pattern, text, at)
    if (match === null) return null
    const [whole, unitWord, , earlier, , ago] = match
    const end = at + whole.length
    const decade = unitWord!.toLowerCase() === 'decade'
    const unit = (decade ? 'year' : unitWord!.toLowerCase()) as Unit
    const base = ago === undefined ? 'focus' : 'document'
    const sign = earlier === undefined && ago === undefined ? 1 : -1
    const uncounted = vague.exec(lead)
    if (uncounted !== null) {
      return [pointReading('distance', at - uncounted[1]!.length - 1, end, { kind: 'shift', base, unit, by: null })]
    }
    const number = counted.exec(lead)
    if (number === null) return null
    // "two and a half years later" is no whole number of years.
    if (/half$/i.test(number[2]!)) return null
    const by = sign * countOf(number[2]!) * (decade ? 10 : 1)
    return [pointReading('distance', at - number[1]!.length - 1, end, { kind: 'shift', base, unit, by })]
  },
}

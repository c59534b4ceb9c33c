import { gap } from '../../text/calendarWords.ts'
import { before, matchAt } from '../../text/matchAt.ts'
import { count, countOf } from '../../text/numberWords.ts'
import { type Form, pointReading, type Reading, type Unit } from '../Reading.ts'

const unitWords = ['year', 'month', 'week', 'day', 'decade', 'night', 'morning', 'hour', 'century'].flatMap((unit) => [
  unit,
  unit === 'century' ? 'centuries' : `${unit}s`,
])
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
// "the year before," counts from the story; "the day after the summit" from what only a reader of the whole knows.
const beside = new RegExp(
  `(year|month|week|day|night|morning)${gap}(before|after|preceding|following)(?=[,.;:)]|${gap}(?:it|he|she|they|we)${gap})`,
  'iy',
)
const fromAnEvent = new RegExp(
  String.raw`(year|month|week|day|decade|night|morning|hour|century)s?${gap}(?:after|before|following|preceding|from|prior${gap}to|into)${gap}(?=(?:the|this|that|his|her|its|their|an?)${gap}|\p{Lu}|\p{L}+ing${gap})`,
  'iuy',
)

const fromEvent = (text: string, at: number, lead: string): ReadonlyArray<Reading> | null => {
  const match = matchAt(fromAnEvent, text, at)
  const number = match === null ? null : (counted.exec(lead) ?? vague.exec(lead) ?? /(?:^|\W)(the)\s$/i.exec(lead))
  if (match === null || number === null) return null
  const start = at - number[1]!.length - 1
  return [
    pointReading('from-event', start, at + match[0].trimEnd().length, {
      kind: 'shift',
      base: 'focus',
      unit: 'day',
      by: null,
    }),
  ]
}

/** "two years later", "three months earlier", "a week ago", "the year before,"; "some weeks later" cannot be counted. */
export const distance: Form = {
  name: 'distance',
  starts: unitWords,
  read: ({ text, at }) => {
    const lead = before(text, at, 40)
    const side = matchAt(beside, text, at)
    if (side !== null && /(?:^|\W)the\s$/i.test(lead)) {
      const by = /after|following/i.test(side[2]!) ? 1 : -1
      const unit = side[1]!.toLowerCase()
      const counted = unit === 'night' || unit === 'morning' ? 'day' : (unit as Unit)
      return [pointReading('distance', at, at + side[0].length, { kind: 'shift', base: 'focus', unit: counted, by })]
    }
    const match = matchAt(pattern, text, at)
    if (match === null) return fromEvent(text, at, lead)
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

import { gap } from '../../text/calendarWords.ts'
import { matchAt } from '../../text/matchAt.ts'
import { type Form, type Parts, partsOf, type Reading, rangeReading, type When } from '../Reading.ts'

const ordinals = 'first|second|third|fourth|last|1st|2nd|3rd|4th'
const words = new RegExp(
  `(${ordinals})${gap}(quarter|half)${gap}(?:(?:of|in)${gap}(?:the${gap})?|(?=\\d{4}(?!\\d)))`,
  'iy',
)
const yearWord = new RegExp(String.raw`year(?:${gap}(?=\d)|(?![a-z]))`, 'iy')
const short = /([qh])([1-4])[\s/-](?:of\s)?(\d{4})(?!\d)/iy
const numberFirst = /([1-4])([qh])[\s/-](?:of\s)?(\d{4})(?!\d)/iy
const yearFirst = /(\d{4})[\s/-]?([qh])([1-4])(?![\da-z])/iy
// "2010, first half", "2010 (second quarter)"
const wordLast = new RegExp(
  `(\\d{4})(?:,?${gap}|,?(?:${gap})?\\()(${ordinals})${gap}(quarter|half)(\\)|(?=[.:;,–—)]|${gap}[–—|-]|$))`,
  'iy',
)

const place = (word: string): number | null => {
  const number = ['first', 'second', 'third', 'fourth'].indexOf(word.toLowerCase()) + 1
  return number > 0 ? number : /^\d/.test(word) ? Number(word[0]) : null
}

const months = (start: number, end: number, year: Parts['year'], size: 3 | 6, number: number): Reading | null => {
  if (number * size > 12) return null
  const month = (number - 1) * size + 1
  return rangeReading('quarter', start, end, partsOf({ year, month }), partsOf({ year, month: month + size - 1 }))
}

const sizeOf = (unit: string): 3 | 6 => (unit.toLowerCase() === 'quarter' ? 3 : 6)

const yearOf = (when: When): Parts['year'] => {
  if (when.kind === 'shift' && when.unit === 'year' && when.by !== null)
    return { base: when.base, pick: 'shift', by: when.by }
  if (when.kind !== 'parts' || when.parts.month !== null || when.parts.season !== null) return null
  return when.parts.year
}

/** "the second quarter of 2010", "first half of that year", "Q3 2015", "2015 H1": their months, since they are exact. */
export const quarter: Form = {
  name: 'quarter',
  starts: ['first', 'second', 'third', 'fourth', 'last', 'q', 'h', 'digit'],
  digits: [1, 4],
  read: ({ text, at, point }) => {
    const brief = matchAt(short, text, at) ?? matchAt(numberFirst, text, at) ?? matchAt(yearFirst, text, at)
    if (brief !== null) {
      const [whole, ...parts] = brief as unknown as ReadonlyArray<string>
      const letter = parts.find((part) => /[qh]/i.test(part))!
      const year = parts.find((part) => part.length === 4)!
      const number = parts.find((part) => /^\d$/.test(part))!
      const reading = months(at, at + whole!.length, Number(year), letter.toLowerCase() === 'q' ? 3 : 6, Number(number))
      return reading === null ? null : [reading]
    }
    const last = matchAt(wordLast, text, at)
    if (last !== null) {
      const size = sizeOf(last[3]!)
      const reading = months(at, at + last[0].length, Number(last[1]), size, place(last[2]!) ?? 12 / size)
      return reading === null ? null : [reading]
    }
    const match = matchAt(words, text, at)
    if (match === null) return null
    const [whole, ordinal, unit] = match
    const size = sizeOf(unit!)
    const number = place(ordinal!) ?? 12 / size
    const named = matchAt(yearWord, text, at + whole.length)
    const end = at + whole.length + (named?.[0].length ?? 0)
    const inner = point(end)
    const year = inner === null || inner.to !== null ? null : yearOf(inner.from)
    if (inner !== null && year !== null) {
      const reading = months(at, inner.end, year, size, number)
      return reading === null ? null : [reading]
    }
    // "in the first half of the year"
    if (named === null || inner !== null) return null
    const reading = months(at, end, { base: 'focus', pick: 'shift', by: 0 }, size, number)
    return reading === null ? null : [reading]
  },
}

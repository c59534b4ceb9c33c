import { gap } from '../calendarWords.ts'
import { matchAt } from '../matchAt.ts'
import { type Form, type Parts, partsOf, type Reading, rangeReading, type When } from '../Reading.ts'

const words = new RegExp(
  `(?:(first|second|third|fourth|last)${gap}(quarter)|(first|second|last)${gap}(half))${gap}of${gap}(?:the${gap})?`,
  'iy',
)
const yearWord = new RegExp(String.raw`year(?:${gap}(?=\d)|(?![a-z]))`, 'iy')
const short = /([qh])([1-4])[\s/-](?:of\s)?(\d{4})(?!\d)/iy
const yearFirst = /(\d{4})[\s/-]?([qh])([1-4])(?![\da-z])/iy

const place: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 }

const months = (start: number, end: number, year: Parts['year'], size: 3 | 6, number: number): Reading | null => {
  if (number * size > 12) return null
  const month = (number - 1) * size + 1
  return rangeReading('quarter', start, end, partsOf({ year, month }), partsOf({ year, month: month + size - 1 }))
}

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
  read: ({ text, at, point }) => {
    const brief = matchAt(short, text, at) ?? matchAt(yearFirst, text, at)
    if (brief !== null) {
      const [whole, one, two, three] = brief
      const [letter, number, year] = /\d/.test(one!) ? [two!, three!, one!] : [one!, two!, three!]
      const size = letter.toLowerCase() === 'q' ? 3 : 6
      const reading = months(at, at + whole.length, Number(year), size, Number(number))
      return reading === null ? null : [reading]
    }
    const match = matchAt(words, text, at)
    if (match === null) return null
    const [whole, ordinal, quarterWord, half] = match
    const size = quarterWord === undefined ? 6 : 3
    const word = (ordinal ?? half)!.toLowerCase()
    const number = place[word] ?? 12 / size
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

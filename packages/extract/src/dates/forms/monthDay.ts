import { day, gap, month, monthNumber, monthWords, ordinal } from '../../text/calendarWords.ts'
import { after, before, matchAt } from '../../text/matchAt.ts'
import { ordinalOf, ordinalWord } from '../../text/numberWords.ts'
import { type Form, partsOf, pointReading } from '../Reading.ts'
import { isDayOfMonth } from './isDayOfMonth.ts'
import { isMonthSpelling } from './monthSpelling.ts'
import { yearTail } from './yearTail.ts'

// "Dec31" is glued; a month's full name before a number may be a name ("May2").
const pattern = new RegExp(
  String.raw`(${month})(?:${gap}(?:the${gap})?|(?<=[a-z]{3})(?=\d{2}))(?:(${day})(${ordinal})(?!:\d|[%°]|[.,]\d)|(${ordinalWord}))`,
  'iy',
)

// "In May 12 countries joined": "in" wants a month and "on" a day; between them the noun that is counted decides.
const isCount = (text: string, start: number, end: number): boolean => {
  if (/^-[a-z]/.test(after(text, end, 2))) return true
  const lead = before(text, start, 4)
  const counts = /^\s(?:[a-z-]+\s){0,2}?(?!(?:was|is|has|its|his|as|this)\b)(?:[a-z]+s|people|men|women|per cent)\b/
  if (/(?:^|\W)on\s$/i.test(lead)) return false
  if (/(?:^|\W)in\s$/i.test(lead)) return counts.test(after(text, end, 40))
  return /^\s(?:[a-z]+s|people|men|women|per cent)\b/.test(after(text, end, 24))
}

/** "April 23, 1998", "Apr. 23rd", "May 18 last year". */
export const monthDay: Form = {
  name: 'month-day',
  starts: monthWords,
  read: ({ text, at, convention }) => {
    const match = matchAt(pattern, text, at)
    if (match === null) return null
    const [whole, monthWord, digits, suffix, word] = match
    const monthOf = monthNumber(monthWord!)
    // "in July the first battle": a number in words stands right behind its month.
    if (word !== undefined && /\sthe\s/i.test(whole)) return null
    const number = word === undefined ? Number(digits) : ordinalOf(word)
    if (!isDayOfMonth(number, monthOf)) return null
    const end = at + whole.length
    const tail = yearTail(text, end, convention)
    if (tail === null && suffix === '' && isCount(text, at, end)) return null
    if (!isMonthSpelling(text, at, monthWord!, tail === null ? 'day' : 'year')) return null
    return [
      pointReading(
        'month-day',
        at,
        tail?.end ?? end,
        partsOf({ year: tail?.year ?? null, month: monthOf, day: number }),
      ),
    ]
  },
}

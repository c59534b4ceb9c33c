import { day, gap, month, monthNumber, monthWords, ordinal } from '../../text/calendarWords.ts'
import { after, before, matchAt } from '../../text/matchAt.ts'
import { type Form, partsOf, pointReading } from '../Reading.ts'
import { isDayOfMonth } from './isDayOfMonth.ts'
import { isMonthSpelling } from './monthSpelling.ts'
import { yearTail } from './yearTail.ts'

const pattern = new RegExp(String.raw`(${month})(?:${gap}(?:the${gap})?)(${day})(${ordinal})(?!:\d|[%°]|[.,]\d)`, 'iy')

// "In May 12 countries joined": "in" wants a month and "on" a day; between them the noun that is counted decides.
const isCount = (text: string, start: number, end: number): boolean => {
  if (/^-[a-z]/.test(after(text, end, 2))) return true
  const lead = before(text, start, 4)
  if (/(?:^|\W)in\s$/i.test(lead)) return true
  return !/(?:^|\W)on\s$/i.test(lead) && /^\s(?:[a-z]+s|people|men|women|per cent)\b/.test(after(text, end, 24))
}

/** "April 23, 1998", "Apr. 23rd", "May 18 last year". */
export const monthDay: Form = {
  name: 'month-day',
  starts: monthWords,
  read: ({ text, at, convention }) => {
    const match = matchAt(pattern, text, at)
    if (match === null) return null
    const [whole, monthWord, digits, suffix] = match
    const monthOf = monthNumber(monthWord!)
    if (!isDayOfMonth(Number(digits), monthOf)) return null
    const end = at + whole.length
    const tail = yearTail(text, end, convention)
    if (tail === null && suffix === '' && isCount(text, at, end)) return null
    if (!isMonthSpelling(text, at, monthWord!, tail === null ? 'day' : 'year')) return null
    return [
      pointReading(
        'month-day',
        at,
        tail?.end ?? end,
        partsOf({ year: tail?.year ?? null, month: monthOf, day: Number(digits) }),
      ),
    ]
  },
}

import { gap, monthNumber, month as monthSource, monthWords } from '../../text/calendarWords.ts'
import { after, before, matchAt } from '../../text/matchAt.ts'
import { type Form, partsOf, pointReading } from '../Reading.ts'
import { isMonthSpelling } from './monthSpelling.ts'
import { yearTail } from './yearTail.ts'

const pattern = new RegExp(monthSource, 'iy')
const dayTail = new RegExp(String.raw`${gap}\d{1,2}(?:\s?(?:st|nd|rd|th))(?![a-z])`, 'iy')

/** "December 2010", "Apr. 2016", "May of the same year", "October" with its year implied. */
export const month: Form = {
  name: 'month',
  starts: monthWords,
  read: ({ text, at, convention }) => {
    const match = matchAt(pattern, text, at)
    if (match === null || matchAt(dayTail, text, at + match[0].length) !== null) return null
    const word = match[0]
    // "PC.DEC/1250": the number of a document.
    if (/\p{L}[./]$/u.test(before(text, at, 2))) return null
    const tail = yearTail(text, at + word.length, convention)
    if (!isMonthSpelling(text, at, word, tail === null ? 'none' : 'year')) return null
    const bare =
      word.endsWith('.') && !/^\s?[a-z\d–-]/.test(after(text, at + word.length, 2)) ? word.length - 1 : word.length
    return [
      pointReading(
        'month',
        at,
        tail?.end ?? at + bare,
        partsOf({ year: tail?.year ?? null, month: monthNumber(word) }),
      ),
    ]
  },
}

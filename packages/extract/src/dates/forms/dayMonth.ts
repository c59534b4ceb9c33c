import { day, gap, month, monthNumber, ordinal } from '../../text/calendarWords.ts'
import { before, matchAt } from '../../text/matchAt.ts'
import { ordinalOf, ordinalWord, ordinalWords } from '../../text/numberWords.ts'
import { type Form, partsOf, pointReading } from '../Reading.ts'
import { isDayOfMonth } from './isDayOfMonth.ts'
import { isMonthSpelling } from './monthSpelling.ts'
import { yearTail } from './yearTail.ts'

const pattern = new RegExp(
  `(?:(${day})${ordinal}|(${ordinalWord}))(?:[.,]?${gap}|-)(?:(?:day${gap})?of${gap})?(${month})`,
  'iy',
)

const numbered = /(?:^|\W)(?:Issue|Volume|Vol|No|Nr|Number|Edition|Part)\.?\s$/i

/** "23 April 1998", "23rd of April, 1998", "the fifth of May", "5 May of that year". */
export const dayMonth: Form = {
  name: 'day-month',
  starts: ['digit', ...ordinalWords],
  digits: [1, 2],
  read: ({ text, at, convention }) => {
    const match = matchAt(pattern, text, at)
    if (match === null) return null
    const [whole, digits, word, monthWord] = match
    const number = digits === undefined ? ordinalOf(word!) : Number(digits)
    const monthOf = monthNumber(monthWord!)
    if (!isDayOfMonth(number, monthOf)) return null
    // "Issue 4, July 2019": a number and the month of an issue.
    if (whole.includes(',') && numbered.test(before(text, at, 10))) return null
    const end = at + whole.length
    const tail = yearTail(text, end, convention)
    // Before a lower-case "may" the lead stands before the day: "on 5 may".
    const led = /(?:on|of|the|since|until|by|from|to|between|and)\s$/i.test(before(text, at, 9))
    if (!led && !isMonthSpelling(text, end - monthWord!.length, monthWord!, tail === null ? 'day' : 'year')) return null
    // An abbreviation's stop that ends the sentence is no part of the date.
    return [
      pointReading(
        'day-month',
        at,
        tail?.end ?? end,
        partsOf({ year: tail?.year ?? null, month: monthOf, day: number }),
      ),
    ]
  },
}

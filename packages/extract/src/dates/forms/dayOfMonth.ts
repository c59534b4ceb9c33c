import { day } from '../../text/calendarWords.ts'
import { before, matchAt } from '../../text/matchAt.ts'
import { type Form, partsOf, pointReading } from '../Reading.ts'

const pattern = new RegExp(
  String.raw`(${day})(?:st|nd|rd|th)(?=[,.;:)]|\s(?:he|she|they|it|the|his|her|their|its|a|an|in|at|and|to|but|when|after|with|was|were|had|has|is|would|came|began|saw|for|from|of (?:that|the|the same) month)(?![a-z]))(\sof (?:that|the|the same) month)?`,
  'iy',
)
const led = /(?:^|\W)(?:on|by|until|till|from|since|to) the\s$/i

/** "on the 14th", "the 5th of that month": the month is the one in focus. "The 14th century" and "14th Army" are not. */
export const dayOfMonth: Form = {
  name: 'day-of-month',
  starts: ['digit'],
  digits: [1, 2],
  read: ({ text, at }) => {
    const match = matchAt(pattern, text, at)
    if (match === null || (match[2] === undefined && !led.test(before(text, at, 12)))) return null
    return [pointReading('day-of-month', at, at + match[0].length, partsOf({ day: Number(match[1]) }))]
  },
}

import { gap, month } from '../../text/calendarWords.ts'
import { matchAt } from '../../text/matchAt.ts'
import { type Cursor, type Form, pointReading, type Reading } from '../Reading.ts'

const article = `(?:the${gap})?`
// "early 2006", "mid-May 2010", "late in 1994", "early the following year".
const adjective = new RegExp(
  `(?:very${gap})?(?:early|mid|middle|late|later|earlier)(?:[-–]|${gap})(?:(?:in|on)${gap})?${article}(?:year${gap}(?=\\d))?`,
  'iy',
)
// "the end of 2014", "the first half of the 1990s", "the last months of 1944".
const noun = new RegExp(
  String.raw`(?:(?:very${gap})?(?:beginning|start|end|middle|close|opening|turn|rest|remainder|course)|(?:first|second|third|fourth|last|latter|final|early|closing|opening)${gap}(?:half|quarter|third|part|months?|weeks?|days?|years))${gap}of${gap}${article}(?:year${gap}(?=\d))?`,
  'iy',
)
// "End-2010", "beginning 2011": the article of a list or a table is left out.
const brief = new RegExp(`(?:beginning|start|end)(?:[-–]|${gap})(?=\\d{4}(?!\\d)|${month})`, 'iy')
const own = /(year|month)(?![a-z])/iy
// "month's end", "the year’s end": the one in focus.
const possessive = /(year|month)[’']?s?[\s-]end(?![a-z])/iy

// A part of a year, a month or a decade counts as the whole (codebook, section 2: "early 2006" is 2006).
const whole = ({ point }: Cursor, start: number, end: number): Reading | null => {
  const inner = point(end)
  if (inner === null || inner.signal !== 'at' || inner.from.kind === 'weekday') return null
  // "the end of 8 May" is a day; its parts are hours, and "first days of" counts days of a month.
  return { ...inner, start, form: 'part-of-year' }
}

const inFocus = (start: number, end: number, word: string): Reading =>
  pointReading('part-of-year', start, end, {
    kind: 'shift',
    base: 'focus',
    unit: word.toLowerCase() === 'year' ? 'year' : 'month',
    by: 0,
  })

/** "early 2006", "mid-2010", "the end of that year", "the last months of 1944". */
export const partOfYear: Form = {
  name: 'part-of-year',
  starts: [
    ...['early', 'earlier', 'mid', 'middle', 'late', 'later', 'very', 'beginning', 'start', 'end', 'close', 'turn'],
    ...[
      'rest',
      'remainder',
      'course',
      'year',
      'month',
      'opening',
      'closing',
      'first',
      'second',
      'third',
      'fourth',
      'last',
      'latter',
      'final',
    ],
  ],
  read: (cursor) => {
    const { text, at } = cursor
    const ending = matchAt(possessive, text, at)
    if (ending !== null) return [inFocus(at, at + ending[0].length, ending[1]!)]
    const match = matchAt(noun, text, at) ?? matchAt(adjective, text, at) ?? matchAt(brief, text, at)
    if (match === null) return null
    const end = at + match[0].length
    const reading = whole(cursor, at, end)
    if (reading !== null) return [reading]
    // "by the end of the year": the year in focus.
    // "later in the year" likewise.
    const self = /\s(?:of|in)\s+the\s+$/i.test(match[0]) ? matchAt(own, text, end) : null
    return self === null ? null : [inFocus(at, end + self[0].length, self[1]!)]
  },
}

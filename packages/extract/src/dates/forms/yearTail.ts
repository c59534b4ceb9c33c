import { gap, month } from '../../text/calendarWords.ts'
import { after, matchAt } from '../../text/matchAt.ts'
import type { Convention, RelativeYear } from '../Reading.ts'
import { astronomical, eraAt } from './era.ts'

const yearPattern = new RegExp(
  String.raw`(?:[^\S\t]?,?(?:${gap})?(?:of${gap})?(?:the${gap}year${gap})?|[-/.]|\.${gap}(?=\d{4}(?:${gap}\d{1,2}:\d\d|\s*(?:$|[)\]]))))(\d{1,4})(?![\d%€]|[.,]\d{3}(?!\d)|-(?!${month})[a-z])`,
  'iy',
)
// "5 February AD 62"; case counts, see `eraAt`.
const eraFirst = /,?[^\S\t]{1,2}(?:AD|A\.D\.)[^\S\t]?(\d{1,4})(?!\d)/y
const relativePattern = new RegExp(
  `,?${gap}(?:(?:of|in)${gap})?(?:(?:(?:the${gap})?(same)|(that)(?:${gap}same)?|the${gap}(following|next|ensuing)|the${gap}(previous|preceding)|(last)|(this)|(next))${gap}year|the${gap}year${gap}(before|after)(?=[,.;]))(?![a-z])`,
  'iy',
)
// A number of so many people or metres is not the year of the month before it ("In May, 1500 people").
const countedPattern =
  /\s(?:people|persons|men|women|children|soldiers|troops|officers|met(?:re|er)s|tonnes|tons|km|kilomet|miles)/y

const relativeYear = (match: RegExpExecArray): RelativeYear => {
  const [, same, that, following, previous, last, current, next, beside] = match
  const shift = (base: RelativeYear['base'], by: number): RelativeYear => ({ base, pick: 'shift', by })
  if (same !== undefined || that !== undefined) return shift('focus', 0)
  if (following !== undefined) return shift('focus', 1)
  if (previous !== undefined) return shift('focus', -1)
  if (last !== undefined) return shift('document', -1)
  if (current !== undefined) return shift('document', 0)
  if (next !== undefined) return shift('document', 1)
  return shift('focus', beside!.toLowerCase() === 'after' ? 1 : -1)
}

export interface YearTail {
  readonly year: number | RelativeYear
  readonly end: number
}

/** The year that may follow a day or a month: "1998", ", 1998", " of that year", " last year", " 44 BC". */
export const yearTail = (text: string, at: number, convention: Convention): YearTail | null => {
  const era = matchAt(eraFirst, text, at)
  if (era !== null) return { year: Number(era[1]), end: at + era[0].length }
  const absolute = matchAt(yearPattern, text, at)
  if (absolute !== null) {
    const digits = absolute[1]!
    const end = at + absolute[0].length
    const written = eraAt(text, end)
    if (written !== null) return { year: astronomical(Number(digits), written.bc), end: written.end }
    // "on 8 June 793." needs no era; "on 5 May, 300 people" is no year.
    const ends = !absolute[0].startsWith(',') && /^(?:[.;:)]|,\s|$)/.test(after(text, end, 2))
    const plain = digits.length === 4 || (digits.length === 3 && (convention.ancient || ends))
    const counted = Number(digits) % 100 === 0 && digits !== '2000' && matchAt(countedPattern, text, end) !== null
    const isEarly = digits.length < 4 && convention.bc
    if (plain && Number(digits) >= 100 && Number(digits) < 3000 && !counted)
      return { year: astronomical(Number(digits), isEarly), end }
  }
  const relative = matchAt(relativePattern, text, at)
  // "the following year and a half" is no year.
  if (relative === null || /^\s(?:and a half|or two)/.test(after(text, at + relative[0].length, 12))) return null
  return { year: relativeYear(relative), end: at + relative[0].length }
}

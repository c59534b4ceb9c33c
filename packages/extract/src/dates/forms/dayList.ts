import { day, gap, month, monthNumber, monthWords, ordinal } from '../../text/calendarWords.ts'
import { after, matchAt } from '../../text/matchAt.ts'
import { type Cursor, type Form, partsOf, pointReading, type Reading, rangeReading } from '../Reading.ts'
import { isDayOfMonth } from './isDayOfMonth.ts'
import { isMonthSpelling } from './monthSpelling.ts'
import { yearTail } from './yearTail.ts'

const separator = String.raw`(?:\.?[^\S\t]{0,2}[-–—−‑/][^\S\t]{0,2}|,?${gap}(?:to|and|until|till|through|thru|or|&)${gap}(?:the${gap})?|,${gap})`
const days = `${day}${ordinal}(?:${separator}${day}${ordinal}){1,7}`
const dayFirst = new RegExp(String.raw`(${days})\.?${gap}(?:of${gap})?(${month})`, 'iy')
const monthFirst = new RegExp(String.raw`(${month})${gap}(${days})(?!:\d|[%°]|[.,]\d)`, 'iy')
const member = new RegExp(`(${separator})?(${day})(${ordinal})`, 'iy')

interface Member {
  readonly day: number
  readonly start: number
  readonly end: number
  /** A dash or "to" stands before it. */
  readonly through: boolean
}

const membersOf = (text: string, start: number, end: number): ReadonlyArray<Member> => {
  const members: Array<Member> = []
  for (let at = start; at < end; ) {
    const match = matchAt(member, text, at)
    if (match === null) break
    const [whole, link, digits, suffix] = match
    members.push({
      day: Number(digits),
      start: at + whole.length - digits!.length - suffix!.length,
      end: at + whole.length,
      through: link !== undefined && /[-–—−‑/]|to|until|till|thr/i.test(link),
    })
    at += whole.length
  }
  return members
}

// "26 and 27 June" is one run of days; "5, 12 and 19 May" are three days; "8-9 July" says itself that it is a run.
const readingsOf = (
  members: ReadonlyArray<Member>,
  span: { readonly start: number; readonly end: number },
  known: Parameters<typeof partsOf>[0],
  monthFirst: boolean,
): ReadonlyArray<Reading> => {
  const first = members[0]!
  const last = members.at(-1)!
  const at = (number: number) => partsOf({ ...known, day: number })
  const consecutive = members.every((m, i) => i === 0 || m.day === members[i - 1]!.day + 1)
  if (consecutive || (members.length === 2 && last.through)) {
    return [rangeReading('day-list', span.start, span.end, at(first.day), at(last.day))]
  }
  return members.flatMap((m, i) => {
    const next = members[i + 1]
    if (m.through) return []
    const close = next?.through === true ? next : m
    const start = i === 0 && monthFirst ? span.start : m.start
    const end = close === last ? span.end : close.end
    return [
      close === m
        ? pointReading('day-list', start, end, at(m.day))
        : rangeReading('day-list', start, end, at(m.day), at(close.day)),
    ]
  })
}

const read = ({ text, at, convention }: Cursor): ReadonlyArray<Reading> | null => {
  const forward = matchAt(dayFirst, text, at)
  const match = forward ?? matchAt(monthFirst, text, at)
  if (match === null) return null
  const [whole, one, two] = match
  const [list, monthWord] = forward === null ? [two!, one!] : [one!, two!]
  const end = at + whole.length
  const listStart = forward === null ? end - list.length : at
  const members = membersOf(text, listStart, listStart + list.length)
  const monthOf = monthNumber(monthWord)
  if (!members.every((m) => isDayOfMonth(m.day, monthOf))) return null
  // A day never runs backwards: "30-2 July" is none of ours.
  if (members.some((m, i) => i > 0 && m.day <= members[i - 1]!.day)) return null
  const tail = yearTail(text, end, convention)
  if (
    !isMonthSpelling(text, forward === null ? at : end - monthWord.length, monthWord, tail === null ? 'day' : 'year')
  ) {
    return null
  }
  // "on May 5, 10 soldiers": a list of days after its month needs its year or an "and".
  if (forward === null && tail === null && !/[-–—−‑]|and|to|&/i.test(list)) return null
  if (/^-[a-z]/.test(after(text, end, 2))) return null
  const span = { start: at, end: tail?.end ?? end }
  const known = { year: tail?.year ?? null, month: monthOf }
  return readingsOf(members, span, known, forward === null)
}

/** "8-9 July 2010", "July 16-17, 2010", "26 and 27 June 2008", "5, 12 and 19 May 2010". */
export const dayList: Form = { name: 'day-list', starts: ['digit', ...monthWords], digits: [1, 2], read }

import { type DateLabel, dateLabel } from '../../dates/dateLabel.ts'
import { monthNames } from '../../text/calendarWords.ts'
import type { Edit } from '../CleanText.ts'
import { isBlank, linesOf, width } from '../Line.ts'
import type { Repair } from './Repair.ts'

/**
 * A chronology that lost its line ends: each of its rows is a line again.
 *
 *     1992 March 10 Joins the Council 1994 May 25 Signs the Document 1999 Opens a mission
 *     Here is a timeline: -- 1957: Six sign the Treaty. -- 1973: Three join.
 */
export const oneLineLists: Repair = {
  name: 'lists in one line',
  edits: (text) => {
    const edits: Array<Edit> = []
    for (const line of linesOf(text)) {
      if (isBlank(line) || width(line) < 60) continue
      for (const { from, start } of rowsOf(text, line.from, line.end)) {
        if (from > line.from) edits.push({ start: from, end: start, replacement: '\n' })
      }
    }
    return edits
  },
}

/** Where a row begins: `from` is the space or the dash before it. */
interface Start {
  readonly from: number
  readonly start: number
  readonly label: DateLabel
  readonly year: number
}

const fewest = 3
// A line with more years than these is a column of figures.
const mostYears = 3000

const rowsOf = (text: string, from: number, end: number): ReadonlyArray<Start> => {
  const starts = startsOf(text, from, end)
  // A dash, a colon or a dot behind the date sets it apart by itself.
  const strong = inOrder(starts.filter((one) => isStrong(text, one, from)))
  if (strong.length >= fewest) return strong
  // Set apart by a space they must be all of the line, and each must begin what a row begins.
  const weak = inOrder(starts.filter((one) => isWeak(text, one, from)))
  const whole = weak.length >= fewest && /^.{0,90}$/u.test(text.slice(from, weak[0]!.from).trim())
  return whole && starts.length <= weak.length * 1.5 ? weak : []
}

const yearInLine = /(?<![^\s(["“•|–—-])(?:1[4-9]|20)\d\d(?!\d)(?=\s?[:–—|.-]\s|[-./]\d|,?\s+[\p{Lu}“"‘]|\p{Lu}\p{Ll})/gu
// What may stand before the year in one label: "10 March 1992", "March 10, 1992", "10-12 May 1997", "10.03.1992".
const shortMonths = [...new Set(monthNames.map((name) => name.slice(0, 3)))].join('|')
const before = new RegExp(
  String.raw`(?:^|[\s(["“•|–—])((?:(?:early|mid|late|spring|summer|autumn|winter)[\s-])?(?:(?:\d{1,2}(?:st|nd|rd|th)?(?:\s?[-–/]\s?\d{1,2})?[.,]?\s)?(?:${shortMonths})[a-z]{0,6}\.?(?:\s\d{1,2}(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{1,2})?)?,?\s)?)$`,
  'iu',
)

const startsOf = (text: string, from: number, end: number): ReadonlyArray<Start> => {
  const found: Array<Start> = []
  const line = text.slice(from, end)
  const years = [...line.matchAll(yearInLine)]
  if (years.length < fewest || years.length > mostYears) return []
  let past = from
  for (const { index } of years) {
    const at = from + index
    if (at < past) continue
    const led = before.exec(text.slice(Math.max(from, at - 30), at))
    const start = at - (led?.[1]?.length ?? 0)
    const label = dateLabel(text, start, end)
    if (label === null || label.kind !== 'dated' || label.prefixed || label.separator === 'alone') continue
    if (label.end <= at) continue
    past = label.end
    found.push({ from: spaceBefore(text, from, start), start, label, year: Number(text.slice(at, at + 4)) })
  }
  return found
}

/** A space, a bullet, dashes: all that stands between two rows. */
const spaceBefore = (text: string, from: number, start: number): number => {
  let at = start
  while (at > from && /[\s–—|•*·-]/u.test(text[at - 1]!)) at--
  return at
}

const isStrong = (text: string, { from, start, label }: Start, head: number): boolean => {
  if (label.separator !== 'strong') return false
  if (from === head) return true
  const sign = text.slice(from, start)
  // "in the years 1992-1994: ..." goes on; a row comes after an end, or after a dash of its own.
  return /[–—|•*·]|--|\s-\s/u.test(sign) || /[.!?;:)”"’\]]$/u.test(text.slice(from - 1, from)) || !goesOn(text, from)
}

const isWeak = (text: string, { from, label }: Start, head: number): boolean => {
  if (!/^[\p{Lu}“"]/u.test(text[label.body] ?? '')) return false
  return from === head || (!goesOn(text, from) && !/[,(/]$/u.test(text.slice(from - 1, from)))
}

const open = new RegExp(
  String.raw`(?:^|[\s(“"])(?:the|a|an|of|in|on|at|to|for|from|by|with|and|or|as|its|their|his|until|since|till|between|before|after|during|through|around|about|circa|c\.|early|mid|late|year|years|than|this|that|No\.|nos?\.?|resolution|${monthNames.join('|')}|spring|summer|autumn|winter)$`,
  'iu',
)

/** The words before want the date: it is theirs. */
const goesOn = (text: string, from: number): boolean => open.test(text.slice(Math.max(0, from - 14), from))

/** The longest run of dates that never goes back by more than a year, or that never goes forward: newest first. */
const inOrder = (starts: ReadonlyArray<Start>): ReadonlyArray<Start> => {
  const rising = starts.filter((one, i) => i === 0 || one.year >= starts[i - 1]!.year).length
  const falling = starts.filter((one, i) => i === 0 || one.year <= starts[i - 1]!.year).length
  return Math.max(rising, falling) >= starts.length * 0.8 ? starts : []
}

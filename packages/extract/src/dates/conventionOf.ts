import { monthNames, weekday, weekdayNumber } from '../text/calendarWords.ts'
import { weekdayOf } from './Calendar.ts'
import type { Convention } from './Reading.ts'

const numeric = /(?<![\d/.])(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?!\d)/g
const isoDate = /(?<![\d-])\d{4}-(?:0[1-9]|1[0-2])-\d\d(?!\d)/
// "2010-05" cannot be a range, as "2005-07" can.
const isoMonth = /(?<![\d-])\d\d(\d\d)-(0[1-9]|1[0-2])(?![\d-])/g
const before = /\d\s?(?:BCE?|B\.\s?C\.?(?:\s?E\.)?)(?![A-Za-z])|(?:^|[\s(])(?:BCE?|B\.\s?C\.)\s\d/g
const after = /\d\s?(?:CE|AD|A\.\s?D\.)(?![A-Za-z])|(?:^|[\s(])(?:AD|A\.\s?D\.)\s\d/g
const early = new RegExp(
  String.raw`(?<!\d[.,])(?:in|by|until|since|of|from|${monthNames.join('|')})\s[1-9]\d\d(?=[.,;:)]\s|\s(?:to|during|at|he|she|the|in|and)\s)(?!,\s?\d)`,
  'gi',
)
const modern = /(?<!\d)(?:1[0-9]|20)\d\d(?!\d)/g
const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

const weekdayBefore = new RegExp(String.raw`(${weekday})[\s,–-]{1,4}$`, 'i')
const orderByWeekday = (text: string, match: RegExpExecArray): 'month' | 'day' | null => {
  const named = weekdayBefore.exec(text.slice(Math.max(0, match.index - 14), match.index))
  const [a, b, year] = match.slice(1).map(Number) as [number, number, number]
  if (named === null || year < 1000 || a > 12 || b > 12 || a === b) return null
  const falls = (month: number, day: number) =>
    weekdayOf({ year, month, day, season: null }) === weekdayNumber(named[1]!)
  if (falls(a, b) === falls(b, a)) return null
  return falls(a, b) ? 'month' : 'day'
}

const window = 16
// The runs of a text around its digits: all that the counts below look at, and little of most texts.
const aroundDigits = (text: string): string => {
  const runs: Array<string> = []
  let from = -1
  let to = -1
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 48 || code > 57) continue
    if (from >= 0 && i - window > to) {
      runs.push(text.slice(from, to))
      from = -1
    }
    if (from < 0) from = Math.max(0, i - window)
    to = i + window
  }
  if (from >= 0) runs.push(text.slice(from, to))
  return runs.join('\n\n')
}

/**
 * What the document's numbers say of how it writes dates. Day first, unless a date in it can only be month first and
 * none can only be day first.
 */
export const conventionOf = (whole: string): Convention => {
  const text = aroundDigits(whole)
  let monthFirst = 0
  let dayFirst = 0
  for (const match of text.matchAll(numeric)) {
    const [, first, second] = match
    if (Number(second) > 12 && Number(first) <= 12) monthFirst++
    if (Number(first) > 12 && Number(second) <= 12) dayFirst++
    // "Wednesday - 10/2/2013": the weekday tells.
    const order = orderByWeekday(text, match)
    if (order === 'month') monthFirst++
    if (order === 'day') dayFirst++
  }
  const isoMonths =
    isoDate.test(text) || [...text.matchAll(isoMonth)].some(([, year, month]) => Number(month) <= Number(year))
  const [beforeEra, inEra] = [countOf(text, before), countOf(text, after)]
  // A story of the sixth century says no era, and no year of ours.
  const ancient = beforeEra + inEra > 0 || (countOf(text, early) > 1 && countOf(text, modern) < countOf(text, early))
  return { monthFirst: monthFirst > 0 && dayFirst === 0, isoMonths, ancient, bc: beforeEra > 0 && beforeEra > inEra }
}

/// <reference path="./edtf-package.d.ts" />
import { parse } from 'edtf'
import { Schema } from 'effect'
import type { precision } from './vocabularies.ts'

// The subset of EDTF (ISO 8601-2) that the codebook, section 2, writes: a year, a month, a day, a season, a decade,
// and intervals of these, closed or open at one end. Years may be negative (BC).
const part = String.raw`(?:-?\d{4}(?:-(?:0[1-9]|1[0-2]|2[1-4])(?:-(?:0[1-9]|[12]\d|3[01]))?)?|-?\d{3}X)`
const pattern = new RegExp(`^(?:${part}(?:/(?:${part}|\\.\\.))?|\\.\\./${part})$`, 'u')

/** First and last day of a date, as ISO days `YYYY-MM-DD`, both inclusive; `null` on an open side. */
export interface Days {
  readonly earliest: string | null
  readonly latest: string | null
}

const lastDayOfMonth = (year: number, month: number): number => {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!
}

// Seasons as EDTF numbers them (21 spring to 24 winter), read as the meteorological quarters of the north; a winter
// is placed where its year begins, so that `2011-24` ends in February 2012. (The `edtf` package takes them as the
// quarters of the calendar, spring from January.)
const seasonMonths: Readonly<Record<number, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 2],
}

const pad = (n: number, width: number): string =>
  n < 0 ? `-${String(-n).padStart(width, '0')}` : String(n).padStart(width, '0')
const day = (year: number, month: number, date: number): string => `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`

const daysOfPart = (text: string): { earliest: string; latest: string } => {
  if (text.endsWith('X')) {
    const decade = Number(text.slice(0, -1)) * 10
    const [first, last] = text.startsWith('-') ? [decade - 9, decade] : [decade, decade + 9]
    return { earliest: day(first, 1, 1), latest: day(last, 12, 31) }
  }
  const [, y, m, d] = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u.exec(text)!
  const year = Number(y)
  if (m === undefined) return { earliest: day(year, 1, 1), latest: day(year, 12, 31) }
  const month = Number(m)
  const season = seasonMonths[month]
  if (season !== undefined) {
    const [from, to] = season
    const endYear = to < from ? year + 1 : year
    return { earliest: day(year, from, 1), latest: day(endYear, to, lastDayOfMonth(endYear, to)) }
  }
  if (d === undefined) return { earliest: day(year, month, 1), latest: day(year, month, lastDayOfMonth(year, month)) }
  return { earliest: day(year, month, Number(d)), latest: day(year, month, Number(d)) }
}

/** The days an EDTF date of the codebook covers. Expects a text that `Edtf` accepts. */
export const daysOf = (edtf: string): Days => {
  const [from, to] = edtf.split('/') as [string, string | undefined]
  return {
    earliest: from === '..' ? null : daysOfPart(from).earliest,
    latest: to === '..' ? null : daysOfPart(to ?? from).latest,
  }
}

// Where a day stands in the calendar; days before year 0 too, whose texts do not sort by themselves.
const ordinal = (text: string): number => {
  const [, y, m, d] = /^(-?\d{4})-(\d\d)-(\d\d)$/u.exec(text)!
  return (Number(y) * 12 + Number(m)) * 31 + Number(d)
}
const boundsOf = (edtf: string): readonly [number, number] => {
  const { earliest, latest } = daysOf(edtf)
  return [
    earliest === null ? Number.NEGATIVE_INFINITY : ordinal(earliest),
    latest === null ? Number.POSITIVE_INFINITY : ordinal(latest),
  ]
}

// The package reads one end of an interval at a time, because it refuses seasons inside one; and it takes 29 February
// of any year, so the length of the month is checked beside it. It takes some 70 µs a date and dates repeat: each is
// asked for once.
const readable = new Map<string, boolean>()
const isReadable = (part: string): boolean => {
  const known = readable.get(part)
  if (known !== undefined) return known
  let answer = true
  try {
    parse(part)
  } catch {
    answer = false
  }
  readable.set(part, answer)
  return answer
}
const isInCalendar = (part: string): boolean => {
  if (!isReadable(part)) return false
  const [, y, m, d] = /^(-?\d{4})-(\d\d)-(\d\d)$/u.exec(part) ?? []
  return d === undefined || Number(d) <= lastDayOfMonth(Number(y), Number(m))
}

const problemOf = (text: string): string | undefined => {
  if (!pattern.test(text)) return undefined // the check of the pattern says so
  const missing = text.split('/').find((part) => part !== '..' && !isInCalendar(part))
  if (missing !== undefined) return `no such day: ${missing}`
  const [earliest, latest] = boundsOf(text)
  return earliest <= latest ? undefined : `ends before it begins: ${text}`
}

/** A date of the codebook (section 2) in the Extended Date/Time Format, ISO 8601-2: a calendar that exists, in order. */
export const Edtf = Schema.String.annotate({
  title: 'EDTF date',
  description: 'A date in the Extended Date/Time Format (ISO 8601-2).',
}).check(
  Schema.isPattern(pattern, { expected: 'an EDTF date such as 2010, 2010-12, 2006/2008, 2002/.. or 199X' }),
  Schema.makeFilter(problemOf, { expected: 'an EDTF date of the codebook' }),
)

/** How exactly a date is known: a value of the vocabulary `date_precision`. */
export const precisionOf = (edtf: string): (typeof precision.values)[number] => {
  if (edtf.includes('..')) return 'open'
  if (edtf.includes('/')) return 'interval'
  if (edtf.endsWith('X')) return 'decade'
  const [month, day] = edtf.slice(edtf.startsWith('-') ? 6 : 5).split('-')
  if (day !== undefined) return 'day'
  if (month === '' || month === undefined) return 'year'
  return Number(month) > 12 ? 'season' : 'month'
}

/** The year a date begins; of one known only by its end (`../2014`), the year it ends. */
export const yearOf = (edtf: string): number => {
  const { earliest, latest } = daysOf(edtf)
  return Number((earliest ?? latest)!.slice(0, -6))
}

/** The last year a date covers; `null` where it is open after. */
export const lastYearOf = (edtf: string): number | null => {
  const { latest } = daysOf(edtf)
  return latest === null ? null : Number(latest.slice(0, -6))
}

/** Whether a date begins in a year, in the sense of `yearOf`. */
export const beginsIn = (edtf: string, year: number): boolean => yearOf(edtf) === year

/** Whether a date covers a day or more of a year; an open side has no bound. */
export const coversYear = (edtf: string, year: number): boolean => {
  const [earliest, latest] = boundsOf(edtf)
  return earliest <= ordinal(day(year, 12, 31)) && latest >= ordinal(day(year, 1, 1))
}

/**
 * Whether two dates can both be true of one happening: the days they cover overlap. A coarser date holds every finer
 * one inside it (2006 and 2006-03), and 1994 and 1995 cannot both hold.
 */
export const compatible = (a: string, b: string): boolean => {
  const [earliestA, latestA] = boundsOf(a)
  const [earliestB, latestB] = boundsOf(b)
  return earliestA <= latestB && earliestB <= latestA
}

import { Schema } from 'effect'

// The subset of EDTF (ISO 8601-2) that the codebook, section 2, writes: a year, a month, a day, a season, a decade,
// and intervals of these, closed or open at one end. Years may be negative (BC).
const part = String.raw`(?:-?\d{4}(?:-(?:0[1-9]|1[0-2]|2[1-4])(?:-(?:0[1-9]|[12]\d|3[01]))?)?|-?\d{3}X)`
const pattern = new RegExp(`^(?:${part}|${part}/${part}|${part}/\\.\\.|\\.\\./${part})$`, 'u')

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
// is placed where its year begins, so that `2011-24` ends in February 2012.
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

const problemOf = (text: string): string | undefined => {
  if (!pattern.test(text)) return 'expected an EDTF date such as 2010, 2010-12, 2006/2008, 2002/.. or 199X'
  for (const piece of text.split('/')) {
    const [, y, m, d] = /^(-?\d{4})-(\d\d)-(\d\d)$/u.exec(piece) ?? []
    if (d === undefined) continue
    if (Number(m) > 12 || Number(d) > lastDayOfMonth(Number(y), Number(m))) return `no such day: ${piece}`
  }
  return undefined
}

const isInOrder = (text: string): boolean => {
  const { earliest, latest } = daysOf(text)
  return earliest === null || latest === null || earliest.startsWith('-') || earliest <= latest
}

/** A date of the codebook (section 2) in the Extended Date/Time Format, ISO 8601-2: a calendar that exists, in order. */
export const Edtf = Schema.String.annotate({
  title: 'EDTF date',
  description: 'A date in the Extended Date/Time Format (ISO 8601-2).',
}).check(
  Schema.makeFilter((text) => problemOf(text) ?? (isInOrder(text) ? undefined : `ends before it begins: ${text}`), {
    expected: 'an EDTF date of the codebook',
  }),
)

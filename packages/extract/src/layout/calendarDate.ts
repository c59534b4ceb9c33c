import type { Span } from '../Span.ts'

/** A date that a page says of itself. */
export interface PageDate extends Span {
  /** EDTF. */
  readonly value: string
}

// English, and where the German spelling begins otherwise that too: "Stand: Mai 2020".
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const others: Readonly<Record<string, number>> = { mär: 3, mai: 5, okt: 10, dez: 12 }
const month = '(?<m>Jan|Feb|Mar|Mär|Apr|May|Mai|Jun|Jul|Aug|Sept?|Oct|Okt|Nov|Dec|Dez)(?:[a-z]{0,6})\\.?'
const year = '(?<y>(?:19|20)\\d\\d)'
const day = '(?<d>[0-3]?\\d)(?:st|nd|rd|th|\\.)?'

const forms: ReadonlyArray<RegExp> = [
  `${year}-(?<m>[01]\\d)-(?<d>[0-3]\\d)(?:T[\\d:.]{2,15}Z?)?`,
  `${day}[\\s-]${month},?[\\s-]${year}`,
  `${month}\\s${day},?\\s${year}`,
  `${year},?\\s${month}\\s${day}`,
  // Day before month, as all but American pages write; a day past 12 at the second place tells those apart.
  `(?<d>[0-3]?\\d)[./-](?<m>[01]?\\d)[./-]${year}`,
  `(?<m>[01]?\\d)/(?<d>[0-3]?\\d)/${year}`,
  `${month},?\\s${year}`,
  `(?<m>0\\d|1[0-2])[./]${year}`,
  year,
].map((form) => new RegExp(`(?<![\\p{L}\\p{N}])${form}(?![\\p{L}\\p{N}]|[./-]\\d)`, 'giu'))

// Most lines have none, and the forms are many.
const anyYear = /(?:19|20)\d\d/u

/** The dates of `text.slice(start, end)` that hold at least a year, in their order and apart; the fuller form wins. */
export const pageDates = (text: string, start: number, end: number): ReadonlyArray<PageDate> => {
  const words = text.slice(start, end)
  const found: Array<PageDate> = []
  if (!anyYear.test(words)) return found
  for (const form of forms) {
    for (const match of words.matchAll(form)) {
      const from = start + match.index
      const to = from + match[0].length
      if (found.some((other) => other.start < to && from < other.end)) continue
      const { y, m, d } = match.groups as { y: string; m?: string; d?: string }
      const value = edtf(y, m, d)
      if (value !== null) found.push({ start: from, end: to, value })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The first of the fullest dates of `text.slice(start, end)`, or `null`. */
export const pageDate = (text: string, start: number, end: number): PageDate | null =>
  pageDates(text, start, end).reduce<PageDate | null>(
    (best, date) => (best === null || date.value.length > best.value.length ? date : best),
    null,
  )

const edtf = (y: string, m: string | undefined, d: string | undefined): string | null => {
  if (m === undefined) return y
  const word = m.slice(0, 3).toLowerCase()
  const number = /^\d/u.test(m) ? Number(m) : (others[word] ?? months.indexOf(word) + 1)
  if (number < 1 || number > 12) return null
  const monthly = `${y}-${String(number).padStart(2, '0')}`
  if (d === undefined) return monthly
  const days = new Date(Date.UTC(Number(y), number, 0)).getUTCDate()
  return Number(d) >= 1 && Number(d) <= days ? `${monthly}-${d.padStart(2, '0')}` : null
}

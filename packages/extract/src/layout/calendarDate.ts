import type { Span } from '../Span.ts'

/** A date that a page says of itself. */
export interface PageDate extends Span {
  /** EDTF. */
  readonly value: string
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month = '(?<m>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:[a-z]{0,6})\\.?'
const year = '(?<y>(?:19|20)\\d\\d)'
const day = '(?<d>[0-3]?\\d)(?:st|nd|rd|th)?'

const forms: ReadonlyArray<RegExp> = [
  `${year}-(?<m>[01]\\d)-(?<d>[0-3]\\d)`,
  `${day}\\s${month},?\\s${year}`,
  `${month}\\s${day},?\\s${year}`,
  // Day before month, as all but American pages write; a day past 12 at the second place tells those apart.
  `(?<d>[0-3]?\\d)[./-](?<m>[01]?\\d)[./-]${year}`,
  `(?<m>[01]?\\d)/(?<d>[0-3]?\\d)/${year}`,
  `${month},?\\s${year}`,
  year,
].map((form) => new RegExp(`(?<![\\p{L}\\p{N}])${form}(?![\\p{L}\\p{N}]|[./-]\\d)`, 'iu'))

/** The first date of `text.slice(start, end)` that holds at least a year, the fullest form first; or `null`. */
export const pageDate = (text: string, start: number, end: number): PageDate | null => {
  const words = text.slice(start, end)
  for (const form of forms) {
    const match = form.exec(words)
    if (match === null) continue
    const { y, m, d } = match.groups as { y: string; m?: string; d?: string }
    const value = edtf(y, m, d)
    if (value !== null) return { start: start + match.index, end: start + match.index + match[0].length, value }
  }
  return null
}

const edtf = (y: string, m: string | undefined, d: string | undefined): string | null => {
  if (m === undefined) return y
  const number = /^\d/u.test(m) ? Number(m) : months.indexOf(m.slice(0, 3).toLowerCase()) + 1
  if (number < 1 || number > 12) return null
  const monthly = `${y}-${String(number).padStart(2, '0')}`
  if (d === undefined) return monthly
  const days = new Date(Date.UTC(Number(y), number, 0)).getUTCDate()
  return Number(d) >= 1 && Number(d) <= days ? `${monthly}-${d.padStart(2, '0')}` : null
}

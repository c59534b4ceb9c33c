import type { Parts, Reading, RelativeYear, When } from './Reading.ts'

// ", on" between "Two years later" and "29 August".
const apposed = /^,?\s{1,2}(?:(?:in|on)\s)?(?:the\s)?(?:(?:early|late|mid)[\s-])?$/i
const listed = /^(?:,?\s{1,2}(?:and|or|&|as well as)\s{1,2}|,\s{1,2}|\s?\/\s?)(?:the\s)?$/i

const yearOf = (when: When): number | RelativeYear | null => {
  if (when.kind === 'shift' && when.unit === 'year' && when.by !== null) {
    return { base: when.base, pick: 'shift', by: when.by }
  }
  if (when.kind !== 'parts' || when.parts.month !== null || when.parts.season !== null || when.parts.day !== null)
    return null
  return when.parts.year
}

const lacksYear = (when: When): when is When & { readonly kind: 'parts' } =>
  when.kind === 'parts' && when.parts.year === null && (when.parts.month !== null || when.parts.season !== null)

const withYear = (when: When, year: Parts['year']): When =>
  when.kind === 'parts' ? { kind: 'parts', parts: { ...when.parts, year } } : when

const isMonth = (when: When): when is When & { readonly kind: 'parts' } =>
  when.kind === 'parts' && when.parts.month !== null && when.parts.day === null

const joinTwo = (a: Reading, b: Reading, between: string): Reading | null => {
  // "Two years later, on 29 August", "In 1998, in May": the year and its day are one date.
  if (a.signal === 'at' && (b.signal === 'at' || b.signal === 'range') && lacksYear(b.from) && apposed.test(between)) {
    const year = yearOf(a.from)
    if (year !== null) return { ...b, start: a.start, form: 'joined', from: withYear(b.from, year) }
  }
  // "in May and June 2010" is one stretch, as two days in a row are.
  const bothMonths = isMonth(a.from) && isMonth(b.from) && a.signal === 'at' && b.signal === 'at'
  if (bothMonths && a.from.kind === 'parts' && b.from.kind === 'parts') {
    const [first, second] = [a.from.parts, b.from.parts]
    if (
      first.year === null &&
      second.year !== null &&
      second.month === first.month! + 1 &&
      /^\s(?:and|\/)\s$/.test(between)
    ) {
      return { ...b, start: a.start, form: 'joined', from: withYear(a.from, second.year), to: b.from, signal: 'range' }
    }
  }
  return null
}

/** A reading, and the later member of its list that completes it ("3 July, 5 August and 9 September 1914"). */
export interface Joined {
  readonly reading: Reading
  readonly completedBy: Reading | null
}

const completed = (a: Reading, b: Reading): Reading | null => {
  if (!lacksYear(a.from) || a.to !== null || b.from.kind !== 'parts' || b.from.parts.year === null) return null
  const { year, month } = b.from.parts
  if (month === null) return null
  const wraps = typeof year === 'number' && a.from.parts.month !== null && a.from.parts.month > month
  return { ...a, from: withYear(a.from, wraps ? (year as number) - 1 : year) }
}

/** Puts together what the forms read apart: a year and its day, two months in a row, lists that end in their year. */
export const join = (text: string, readings: ReadonlyArray<Reading>): ReadonlyArray<Joined> => {
  const merged: Array<Reading> = []
  for (const reading of readings) {
    const last = merged.at(-1)
    const one =
      last === undefined ? null : joinTwo(last, reading, text.slice(last.end, Math.min(reading.start, last.end + 24)))
    if (one !== null) merged[merged.length - 1] = one
    else merged.push(reading)
  }
  const out: Array<Joined> = merged.map((reading) => ({ reading, completedBy: null }))
  for (let i = out.length - 2; i >= 0; i--) {
    const a = out[i]!.reading
    const b = out[i + 1]!.reading
    if (b.start - a.end > 12 || !listed.test(text.slice(a.end, b.start))) continue
    const full = completed(a, b)
    if (full !== null) out[i] = { reading: full, completedBy: out[i + 1]!.completedBy ?? b }
  }
  return out
}

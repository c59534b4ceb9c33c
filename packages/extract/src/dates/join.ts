import type { Parts, Reading, RelativeYear, When } from './Reading.ts'

// ", on" between "Two years later" and "29 August".
const apposed = /^,?\s{1,2}(?:(?:in|on)\s)?(?:the\s)?(?:(?:early|late|mid)[\s-])?$/i
const listed = /^(?:,?\s{1,2}(?:and|or|&|as well as)\s{1,2}|,\s{1,2}|\s?\/\s?)(?:the\s)?$/i

// ", and again in", and nothing where the next one begins with its own "from".
const listedAgain = /^,?\s{1,2}(?:and|or)\s(?:(?:then|again)\s)?(?:(?:in|on)\s)?(?:the\s)?$/i

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
  // "in May and June 2010" is one stretch, as two days in a row are; "May, June and July 2010" is another.
  if (isMonth(a.from) && isMonth(b.from) && a.signal === 'at' && (b.signal === 'at' || b.form === 'joined')) {
    const [first, second] = [a.from.parts, b.from.parts]
    const inRow = first.year === null && second.year !== null && second.month === first.month! + 1
    const linked = b.to === null ? /^(?:\sand\s|\s?\/\s?)$/.test(between) : /^,\s$/.test(between)
    if (inRow && linked) {
      const from = withYear(a.from, second.year)
      return { ...b, start: a.start, form: 'joined', from, to: b.to ?? b.from, signal: 'range' }
    }
  }
  return null
}

/** A reading, and the later member of its list that completes it ("3 July, 5 August and 9 September 1914"). */
export interface Joined {
  readonly reading: Reading
  readonly completedBy: Reading | null
}

const filled = (when: When, year: number | RelativeYear, month: number): When => {
  if (when.kind !== 'parts') return when
  const wraps = typeof year === 'number' && when.parts.month !== null && when.parts.month > month
  return withYear(when, wraps ? year - 1 : year)
}

// "3 July, 5 August and 9 September 1914"; with its own "in" or "on" only where the months rise and no year stands before.
const completed = (a: Reading, b: Reading, loose: boolean): Reading | null => {
  if (!lacksYear(a.from) || a.signal === 'since' || a.signal === 'until' || (a.to !== null && !lacksYear(a.to)))
    return null
  if (b.from.kind !== 'parts') return null
  const ending = b.to?.kind === 'parts' && b.from.parts.year === null ? b.to.parts : b.from.parts
  const { year, month } = ending
  if (year === null || month === null) return null
  if (loose && (a.from.parts.month ?? 13) > (b.from.parts.month ?? 0)) return null
  const to = a.to === null ? null : filled(a.to, year, month)
  return { ...a, from: filled(a.from, year, month), to }
}

const hasYear = (when: When): boolean => when.kind !== 'parts' || when.parts.year !== null

/** Puts together what the forms read apart: a year and its day, two months in a row, lists that end in their year. */
export const join = (text: string, readings: ReadonlyArray<Reading>): ReadonlyArray<Joined> => {
  const merged: Array<Reading> = []
  // From the end, so that a list of months grows to the left.
  for (const reading of readings.toReversed()) {
    const next = merged.at(-1)
    const between = next === undefined ? '' : text.slice(reading.end, Math.min(next.start, reading.end + 24))
    const one = next === undefined ? null : joinTwo(reading, next, between)
    if (one !== null) merged[merged.length - 1] = one
    else merged.push(reading)
  }
  merged.reverse()
  const out: Array<Joined> = merged.map((reading) => ({ reading, completedBy: null }))
  for (let i = out.length - 2; i >= 0; i--) {
    const a = out[i]!.reading
    const b = out[i + 1]!.reading
    const between = text.slice(a.end, Math.min(b.start, a.end + 24))
    const tight = listed.test(between)
    const lead = merged[i - 1]
    const isDated = lead !== undefined && hasYear(lead.from) && !/[.;\n]/.test(text.slice(lead.end, a.start))
    if (b.start - a.end > 18 || !(tight || (!isDated && listedAgain.test(between)))) continue
    const full = completed(a, b, !tight)
    if (full !== null) out[i] = { reading: full, completedBy: out[i + 1]!.completedBy ?? b }
  }
  return out
}

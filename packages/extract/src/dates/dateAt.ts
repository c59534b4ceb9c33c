import type { Span } from '../Span.ts'
import { conventionOf } from './conventionOf.ts'
import { formsByWord } from './forms.ts'
import { join } from './join.ts'
import { numberRuleFor } from './notAYear/numberRules.ts'
import type { Convention, Reading, When } from './Reading.ts'
import { scan } from './scan.ts'

const dayFirst: Convention = conventionOf('')

const isNoYear = (text: string, start: number, end: number): boolean => numberRuleFor(text, start, end) !== null

/** Every single date of `text.slice(start, end)`, without "since" or "as of" before it. Offsets of `text`. */
export const pointsIn = (text: string, { start, end }: Span, convention = dayFirst): ReadonlyArray<Reading> =>
  scan(text.slice(start, end), convention, isNoYear, { pointsOnly: true }).map((reading) => ({
    ...reading,
    start: reading.start + start,
    end: reading.end + start,
  }))

/** Every date of `text.slice(start, end)`, alone on its line: what stands around the run is not looked at. Offsets of `text`. */
export const datesIn = (
  text: string,
  { start, end }: Span,
  convention = dayFirst,
  atHead = Number.POSITIVE_INFINITY,
): ReadonlyArray<Reading> => {
  const run = text.slice(start, end)
  return join(run, scan(run, convention, isNoYear, { atHead }))
    .map(({ reading }) => reading)
    .filter(({ form, start: at, end: to }) => form !== 'bare-year' || !isNoYear(run, at, to))
    .map((reading) => ({ ...reading, start: reading.start + start, end: reading.end + start }))
}

// "Two years later", "A week later": a count and its article stand before the first word of a form.
const firstWord = /(?:(?:the|a|an|one|two|three|four|five|six|seven|eight|nine|ten)\s|[’'‘])?(\d|[a-z]+)/iy
const longestDate = 90
// No date begins further before the word that tells it.
const longestCount = 24

/** The date that begins at `start` and is read within `text.slice(start, end)`, or `null`. Bounded work whatever the line. */
export const dateAt = (text: string, { start, end }: Span, convention = dayFirst): Reading | null => {
  firstWord.lastIndex = start
  const word = firstWord.exec(text)?.[1]?.toLowerCase()
  if (word === undefined || !(/\d/.test(word) || formsByWord.has(word))) return null
  const atHead = firstWord.lastIndex - start + longestCount
  const [first] = datesIn(text, { start, end: Math.min(end, start + longestDate) }, convention, atHead)
  return first?.start === start ? first : null
}

const hasYear = (when: When | null): boolean =>
  when?.kind === 'decade' || when?.kind === 'years' || (when?.kind === 'parts' && typeof when.parts.year === 'number')

/** Whether a reading says its year, leaves it out, or counts from another date; `null` for what is no date of a day, month or year. */
export const kindOf = ({ from, to, form }: Reading): 'dated' | 'yearless' | 'relative' | null => {
  if (hasYear(from) || hasYear(to)) return 'dated'
  if (from.kind === 'shift') return form === 'day-word' ? null : 'relative'
  if (from.kind !== 'parts') return null
  if (from.parts.year !== null) return 'relative'
  return from.parts.month === null && from.parts.season === null ? null : 'yearless'
}

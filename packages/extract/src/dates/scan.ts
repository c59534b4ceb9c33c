import { recurrenceAfter } from './forms/recurring.ts'
import { extended } from './forms/span.ts'
import { digits, formsByWord, pointFormsByWord } from './forms.ts'
import { isLetter, placesIn } from './places.ts'
import type { Convention, Cursor, Form, Reading } from './Reading.ts'

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const longestWord = 12

const wordAt = (text: string, at: number): string | null => {
  let end = at
  while (end < text.length && isDigit(text.charCodeAt(end))) end++
  if (end > at) return digits(end - at)
  while (end < text.length && isLetter(text.charCodeAt(end))) end++
  return end === at || end - at > longestWord ? null : text.slice(at, end).toLowerCase()
}

// "1,200 May", "No.5 May", "A5 May": a number glued to what stands before it opens no date, and is at most a bare year.
const opensDate = (text: string, at: number): boolean => {
  if (at === 0) return true
  const code = text.charCodeAt(at - 1)
  if (isLetter(code) || isDigit(code)) return false
  const glue = text[at - 1]!
  return !(at > 1 && '.,/-:'.includes(glue) && isDigit(text.charCodeAt(at - 2)))
}

const firstOf = (
  forms: ReadonlyArray<Form> | undefined,
  cursor: Cursor,
  bareOnly: boolean,
): ReadonlyArray<Reading> | null => {
  if (forms === undefined) return null
  for (const form of forms) {
    if (bareOnly && form.name !== 'bare-year') continue
    const readings = form.read(cursor)
    if (readings !== null && readings.length > 0) return readings
  }
  return null
}

const withArticle = new Set([
  'relative',
  'part-of-year',
  'quarter',
  'season',
  'distance',
  'decade',
  'century',
  'day-of-month',
])

const widened = (reading: Reading, text: string, low: number): Reading => {
  if (!withArticle.has(reading.form)) return reading
  // "the year before", but "two years later" has no article.
  if (reading.form === 'distance' && !text.startsWith('year', reading.start)) return reading
  const start = reading.start - 4
  return start >= low && /^the\s$/i.test(text.slice(start, reading.start)) ? { ...reading, start } : reading
}

/** Tells whether a number that stands at start..end is something else than a year. */
export type IsNoYear = (text: string, start: number, end: number) => boolean

/**
 * Every temporal expression, and every number that looks like a year, in one stretch of text: sorted and apart. Forms are
 * tried only where one of their first words stands (`places`, in the text's order), so the time is linear. With
 * `atHead` only a date that begins with the text is asked for: the walk ends where none was found so far. With
 * `pointsOnly` the words that open an interval ("as of", "since") are left outside, and no range is built.
 */
export const scan = (
  text: string,
  convention: Convention,
  isNoYear: IsNoYear,
  {
    pointsOnly = false,
    atHead = Number.POSITIVE_INFINITY,
    places = null,
  }: { readonly pointsOnly?: boolean; readonly atHead?: number; readonly places?: Iterable<number> | null } = {},
): ReadonlyArray<Reading> => {
  const forms = pointsOnly ? pointFormsByWord : formsByWord
  const readAt = (index: ReadonlyMap<string, ReadonlyArray<Form>>, at: number): Reading | null => {
    const word = wordAt(text, at)
    const readings = word === null ? null : firstOf(index.get(word), cursorAt(at), false)
    if (readings === null || readings.length !== 1) return null
    const [reading] = readings as [Reading]
    return reading.form === 'bare-year' && isNoYear(text, reading.start, reading.end) ? null : reading
  }
  const cursorAt = (at: number): Cursor => ({
    text,
    at,
    convention,
    point: (next) => readAt(pointFormsByWord, next),
    any: (next) => {
      const reading = readAt(formsByWord, next)
      return reading === null ? null : extended(reading, cursorAt(next))
    },
  })

  const found: Array<Reading> = []
  const tryAt = (at: number, word: string, low: number): number | null => {
    const bareOnly = isDigit(text.charCodeAt(at)) && !opensDate(text, at)
    const cursor = cursorAt(at)
    const readings = firstOf(forms.get(word), cursor, bareOnly)
    if (readings === null || readings[0]!.start < low) return null
    for (const reading of readings) {
      const last = reading === readings.at(-1)
      const plain = reading.form !== 'bare-year' || !isNoYear(text, reading.start, reading.end)
      const longer = last && plain && !bareOnly && !pointsOnly ? extended(reading, cursor) : reading
      const again = last && longer.signal !== 'at' ? recurrenceAfter(text, longer.end) : null
      const recurrent = again === null ? longer : { ...longer, end: again.end, recurrence: again.value }
      found.push(widened(recurrent, text, low))
    }
    return found.at(-1)!.end
  }

  let low = 0
  for (const at of places ?? placesIn(text)) {
    if (at < low) continue
    if (at > atHead && found[0]?.start !== 0) return []
    const word = wordAt(text, at)
    low = (word === null ? null : tryAt(at, word, low)) ?? low
  }
  return found
}

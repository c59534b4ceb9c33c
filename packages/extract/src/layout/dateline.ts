import { dateAt, kindOf } from '../dates/dateAt.ts'
import type { Span } from '../Span.ts'
import { month, weekday } from '../text/calendarWords.ts'
import { matchAt } from '../text/matchAt.ts'

// "On September 1, 1939, Germany ..." opens a history; no place is called "On".
const noPlace = `(?!(?:On|In|At|By|From|Since|Until|The|During|After|Before|Between|As)\\b|(?:${month}|${weekday}))`
const word = "\\p{Lu}[\\p{L}’'.-]*"
const place = `${noPlace}${word}(?:[\\s/-]${noPlace}${word}){0,3}(?:,\\s${noPlace}${word}(?:\\s${noPlace}${word})?){0,2}?`
const capitals = `${noPlace}\\p{Lu}{3,}(?:[\\s/-]${noPlace}\\p{Lu}{2,}){0,3}(?:,\\s\\p{Lu}[\\p{L}.]+)?`
const agency = '\\s?[(/](?!\\d)[^()/\\n]{2,40}[)/]'

const placed = new RegExp(`${place}(?=[.,(/\\s])`, 'uy')
const inCapitals = new RegExp(`${capitals}(?=[.,(/\\s–—-])`, 'uy')
const source = new RegExp(
  `${agency}|\\.\\s\\p{Lu}[\\p{L}]+(?=\\s?[–—-])|[.,/]\\s?[\\p{L} ]{2,25}\\.?(?=\\s?[–—-])`,
  'uy',
)
const gap = /[.,:]?\s{1,2}/y
const dash = /\s?(?:[–—]|--?)\s+(?=[\p{Lu}\p{N}“"«‘'])/uy
const goesOn = /[:.]?\s+(?=[\p{Lu}“"«‘])/uy

/** A dateline, and where the first sentence behind it begins; the line's end where nothing follows. */
export interface Dateline {
  readonly span: Span
  readonly body: number
  /** Where its date stands; `null` for "TASHKENT (Agency) –". */
  readonly date: Span | null
  /** It names an agency and a day. */
  readonly byAgency: boolean
}

const skip = (pattern: RegExp, text: string, at: number): number => at + (matchAt(pattern, text, at)?.[0].length ?? 0)

// A day, with or without its year.
const dayAt = (text: string, at: number, end: number): Span | null => {
  const reading = dateAt(text, { start: at, end })
  if (reading === null || reading.to !== null || reading.from.kind !== 'parts' || reading.from.parts.day === null)
    return null
  return kindOf(reading) === 'relative' ? null : { start: reading.start, end: reading.end }
}

/**
 * The dateline that a news text begins with:
 *
 *     "BRUSSELS, April 5 (Agency) – ", "TASHKENT (Agency) - ", "Vienna, 3 May 2010 – ", "ASTANA. KAZINFORM – "
 *     "CITY (AFP) Oct 21, 2003" before its first sentence or alone on its line
 */
export const datelineOf = (text: string, { start, end }: Span): Dateline | null => {
  const run = text.slice(start, Math.min(end, start + 160))
  const named = matchAt(placed, run, 0) ?? matchAt(inCapitals, run, 0)
  if (named === null) return null
  const isCapitals = matchAt(inCapitals, run, 0) !== null
  const afterPlace = named[0].length
  const first = skip(source, run, afterPlace)
  const date = dayAt(run, skip(gap, run, first), run.length)
  const second = date === null ? first : skip(source, run, date.end)
  const hasAgency = first > afterPlace || (date !== null && second > date.end)
  if (date === null && !(hasAgency && (isCapitals || first > afterPlace))) return null
  const isWhole = start + run.length === end && /^[:.]?\s*$/u.test(run.slice(second))
  const dashed = skip(dash, run, second)
  // Without a dash only an agency with its date is a dateline.
  const open = hasAgency && date !== null ? skip(goesOn, run, second) : second
  const body =
    dashed > second ? dashed : open > second ? open : isWhole && hasAgency && date !== null ? run.length : null
  if (body === null || (date === null && dashed === second)) return null
  return {
    span: { start, end: start + second },
    body: start + body,
    date: date === null ? null : { start: start + date.start, end: start + date.end },
    byAgency: hasAgency && date !== null,
  }
}

import { dateAt, kindOf } from '../dates/dateAt.ts'
import type { Span } from '../Span.ts'
import { monthWords, weekdayWords } from '../text/calendarWords.ts'
import { matchAt } from '../text/matchAt.ts'

const capitalised = [...monthWords, ...weekdayWords].flatMap((name) => [
  `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
  name.toUpperCase(),
])
// "On September 1, 1939, Germany ..." opens a history; no place is called "On", and none like a month.
const noPlace = `(?!(?:On|In|At|By|From|Since|Until|The|During|After|Before|Between|As|${capitalised.join('|')})\\b)`
const word = "\\p{Lu}[\\p{L}’'.-]*"
const part = `${noPlace}${word}(?:[\\s/-]${noPlace}${word}){0,3}`
const capitals = `${noPlace}\\p{Lu}{3,}(?:[\\s/-]${noPlace}\\p{Lu}{2,}){0,3}(?:,\\s\\p{Lu}[\\p{L}.]+)?`
const agency = '\\s?[(/](?!\\d)[^()/\\n]{2,40}[)/]'

const firstPart = new RegExp(`${part}(?=[.,(/\\s])`, 'uy')
const furtherPart = new RegExp(`,\\s${part}(?=[.,(/\\s])`, 'uy')
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
  if (reading === null || reading.to !== null) return null
  // "PISCO, Saturday (AFP)"
  if (reading.from.kind === 'weekday') return { start: reading.start, end: reading.end }
  if (reading.from.kind !== 'parts' || reading.from.parts.day === null) return null
  return kindOf(reading) === 'relative' ? null : { start: reading.start, end: reading.end }
}

interface Head {
  /** Where the place and its agency end, then the date, then what follows it of an agency. */
  readonly first: number
  readonly date: Span | null
  readonly second: number
  readonly hasAgency: boolean
}

const nothing: Head = { first: 0, date: null, second: 0, hasAgency: false }

// "Astana, Kazakhstan, 5 May": the place has as many parts as it takes to come to an agency or a day.
const headOf = (run: string): Head | null => {
  // "Feb 17 (AFP)"
  const bare = dayAt(run, 0, run.length)
  const behind = bare === null ? 0 : skip(source, run, bare.end)
  if (bare !== null && behind > bare.end) return { first: 0, date: bare, second: behind, hasAgency: true }
  let end = matchAt(firstPart, run, 0)?.[0].length ?? matchAt(inCapitals, run, 0)?.[0].length ?? 0
  for (let parts = 0; end > 0 && parts < 3; parts++) {
    const first = skip(source, run, end)
    const date = dayAt(run, skip(gap, run, first), run.length)
    const second = date === null ? first : skip(source, run, date.end)
    const hasAgency = first > end || (date !== null && second > date.end)
    if (date !== null || hasAgency) return { first, date, second: Math.max(second, date?.end ?? 0), hasAgency }
    const further = skip(furtherPart, run, end)
    if (further === end) return null
    end = further
  }
  return null
}

/**
 * The dateline that a news text begins with:
 *
 *     "BRUSSELS, April 5 (Agency) – ", "TASHKENT (Agency) - ", "Vienna, 3 May 2010 – ", "ASTANA. KAZINFORM – "
 *     "CITY (AFP) Oct 21, 2003" before its first sentence or alone on its line
 */
export const datelineOf = (text: string, { start, end }: Span): Dateline | null => {
  const run = text.slice(start, Math.min(end, start + 160))
  const isCapitals = matchAt(inCapitals, run, 0) !== null
  const { first, date, second, hasAgency } = headOf(run) ?? nothing
  if (date === null && !(hasAgency || isCapitals)) return null
  const isWhole = start + run.length === end && /^[:.]?\s*$/u.test(run.slice(second))
  const after = date === null && first === 0 ? skip(inCapitals, run, 0) : second
  const dashed = skip(dash, run, after)
  // Without a dash only an agency with its date is a dateline.
  const byAgency = hasAgency && date !== null
  // "PRAGUE, August 27. President ...": a place in capitals, its day and a stop.
  const stopped = isCapitals && date !== null && run[after] === '.'
  const open = byAgency || stopped ? skip(goesOn, run, after) : after
  const body = dashed > after ? dashed : open > after ? open : isWhole && byAgency ? run.length : null
  if (body === null || (date === null && dashed === after)) return null
  return {
    span: { start, end: start + after },
    body: start + body,
    date: date === null ? null : { start: start + date.start, end: start + date.end },
    byAgency,
  }
}

import { type Calendar, calendarOf } from '../dates/Calendar.ts'
import type { When } from '../dates/Reading.ts'
import type { Span } from '../Span.ts'
import type { Expression } from './Expression.ts'

/** When a page was written, for the dates that count from there. */
export interface PageDay {
  readonly calendar: Calendar | null
  /** The dateline or update line that says so, where the text has one. */
  readonly span: Span | null
  /** The text speaks from its day: "on Tuesday", "last month" and "on 3 March" are those nearest to it. */
  readonly isNews: boolean
}

// "BRUSSELS, April 5 (Nordic Desk) – Finland became ..."
//            ^ a day at the head of a text, after a place and before a dash
const place = /^(?!(?:On|In|At|By|From|Since|Until|The|During|After|Before|Between)\s)(?:\p{Lu}[\p{L}.’'-]*[\s,/]{0,3}){1,6}\(?$/u
const dash = /^[^.\n]{0,48}?\s?(?:[–—]|-{1,2}\s)/u

const isDateline = ({ reading, block }: Expression, text: string): boolean => {
  if (block === null || reading.from.kind !== 'parts' || reading.from.parts.day === null || reading.to !== null)
    return false
  if (block.role === 'dateline') return true
  if (block.role !== 'paragraph' || reading.start - block.start > 60 || reading.start === block.start) return false
  return (
    place.test(text.slice(block.start, reading.start)) &&
    dash.test(text.slice(reading.end, Math.min(block.end, reading.end + 60)))
  )
}

const stated = (when: When): Calendar | null => {
  if (when.kind !== 'parts') return null
  const { year, month, day, season } = when.parts
  return typeof year === 'number' ? { year, month, day, season } : null
}

const yearOfPage = (all: ReadonlyArray<Expression>): number | null => {
  const years = all.flatMap(({ reading, block }) => {
    if (block?.role !== 'licence' && block?.role !== 'updated') return []
    const last = stated(reading.to ?? reading.from)
    return last === null ? [] : [last.year]
  })
  return years.at(-1) ?? null
}

const isDeictic = ({ reading: { from }, noTime }: Expression): boolean => {
  if (noTime !== null) return false
  if (from.kind === 'weekday') return from.base === 'document'
  if (from.kind === 'shift') return from.base === 'document'
  return from.kind === 'parts' && typeof from.parts.year === 'object' && from.parts.year?.base === 'document'
}

const isStatedMonth = (expression: Expression): boolean => {
  const { from } = expression.reading
  return expression.noTime === null && from.kind === 'parts' && stated(from) !== null && from.parts.month !== null
}

/** At least as many words that point from the page's day ("on Tuesday", "last month") as dates with month and year. */
const speaksFromItsDay = (all: ReadonlyArray<Expression>): boolean => {
  const body = all.filter(({ block, isLabel }) => block?.role !== 'updated' && block?.role !== 'dateline' && !isLabel)
  const deictics = body.filter(isDeictic).length
  return deictics > 0 && deictics >= body.filter(isStatedMonth).length
}

/** The page's own date: the manifest's, said more exactly by the dateline or the update line. */
export const pageDayOf = (text: string, all: ReadonlyArray<Expression>, published: string | null): PageDay => {
  const manifest = published === null ? null : calendarOf(published)
  const spanOf = ({ reading: { start, end } }: Expression): Span => ({ start, end })
  // A dateline stands at the head; only the first dates of a text are asked.
  const line = all.slice(0, 24).find((expression) => isDateline(expression, text))
  if (line !== undefined && line.reading.from.kind === 'parts') {
    const { month, day, year } = line.reading.from.parts
    const span = spanOf(line)
    if (manifest?.day != null) return { calendar: manifest, span, isNews: true }
    const whole = stated(line.reading.from)
    if (whole !== null) return { calendar: whole, span, isNews: true }
    // A dateline without its year takes it from the manifest, else from the page's update or copyright line.
    const known = manifest?.year ?? yearOfPage(all)
    if (known === null || year !== null) return { calendar: manifest, span, isNews: true }
    return { calendar: { year: known, month, day, season: null }, span, isNews: true }
  }
  const updated = all.slice(0, 24).find(({ reading, block }) => block?.role === 'updated' && stated(reading.from))
  const calendar = manifest ?? (updated === undefined ? null : stated(updated.reading.from))
  const isNews = calendar?.day != null && speaksFromItsDay(all)
  return { calendar, span: updated === undefined ? null : spanOf(updated), isNews }
}

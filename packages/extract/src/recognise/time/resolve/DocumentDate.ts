import type { Block } from '../../../layout/Block.ts'
import type { Span } from '../../../Span.ts'
import type { Reading } from '../Reading.ts'
import { type Calendar, calendarOf } from './Calendar.ts'

/** When the text was written, for the dates that count from there. */
export interface DocumentDate {
  readonly calendar: Calendar | null
  /** The dateline or update line that says so, where the text has one. */
  readonly span: Span | null
  /** A text with a dateline speaks from its day: "on Tuesday", "in July". */
  readonly isNews: boolean
}

interface PlacedReading {
  readonly reading: Reading
  readonly block: Block | null
}

const place = /^(?:\p{Lu}[\p{L}.’'-]*[\s,/]{0,3}){1,6}\(?$/u
const rule = /^[^.\n]{0,48}?\s?(?:[–—]|-{1,2}\s)/u

// "BRUSSELS, April 5 (Nordic Desk) – Finland became ..."
//            ^ a day near the head of a paragraph, after a place and before a dash
const isDateline = (reading: Reading, block: Block, text: string): boolean => {
  if (reading.from.kind !== 'parts' || reading.from.parts.day === null || reading.to !== null) return false
  if (block.role === 'dateline') return true
  if (block.role !== 'paragraph' || reading.start - block.start > 60 || reading.start === block.start) return false
  return (
    place.test(text.slice(block.start, reading.start)) &&
    rule.test(text.slice(reading.end, Math.min(block.end, reading.end + 60)))
  )
}

const known = (reading: Reading): Calendar | null => {
  if (reading.from.kind !== 'parts') return null
  const { year, month, day, season } = reading.from.parts
  return typeof year === 'number' ? { year, month, day, season } : null
}

const yearOfPage = (placed: ReadonlyArray<PlacedReading>): number | null => {
  const years = placed.flatMap(({ reading, block }) => {
    if (block?.role !== 'licence' && block?.role !== 'updated') return []
    const last = reading.to ?? reading.from
    return last.kind === 'parts' && typeof last.parts.year === 'number' ? [last.parts.year] : []
  })
  return years.at(-1) ?? null
}

/** The document's own date: the manifest's, told more exactly by the dateline or the update line. */
export const documentDateOf = (
  text: string,
  placed: ReadonlyArray<PlacedReading>,
  published: string | null,
): DocumentDate => {
  const manifest = published === null ? null : calendarOf(published)
  // A dateline stands at the head; only the first dates of a text are asked.
  const line = placed.slice(0, 24).find(({ reading, block }) => block !== null && isDateline(reading, block, text))
  if (line !== undefined && line.reading.from.kind === 'parts') {
    const { month, day, year } = line.reading.from.parts
    const full = known(line.reading)
    const span = { start: line.reading.start, end: line.reading.end }
    if (manifest?.day != null) return { calendar: manifest, span, isNews: true }
    if (full !== null) return { calendar: full, span, isNews: true }
    // A dateline without its year takes it from the manifest, else from the page's update or copyright line.
    const stated = manifest?.year ?? yearOfPage(placed)
    if (stated === null || year !== null) return { calendar: manifest, span, isNews: true }
    return { calendar: { year: stated, month, day, season: null }, span, isNews: true }
  }
  const updated = placed.slice(0, 24).find(({ reading, block }) => block?.role === 'updated' && known(reading) !== null)
  const span = updated === undefined ? null : { start: updated.reading.start, end: updated.reading.end }
  return { calendar: manifest ?? (updated === undefined ? null : known(updated.reading)), span, isNews: false }
}

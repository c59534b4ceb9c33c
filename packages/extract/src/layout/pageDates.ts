import { edtfOf } from '../dates/Calendar.ts'
import { pointsIn } from '../dates/dateAt.ts'
import { exists } from '../dates/yearless.ts'
import type { Span } from '../Span.ts'

/** A date that a page says of itself. */
export interface PageDate extends Span {
  /** EDTF. */
  readonly value: string
}

// Most lines have none.
const anyYear = /(?:19|20)\d\d/u

/** The dates of `text.slice(start, end)` that hold at least a year from 1900 on, in their order and apart. */
export const pageDates = (text: string, start: number, end: number): ReadonlyArray<PageDate> => {
  if (!anyYear.test(text.slice(start, end))) return []
  return pointsIn(text, { start, end }).flatMap((reading) => {
    const { from, to } = reading
    if (to !== null || from.kind !== 'parts' || typeof from.parts.year !== 'number') return []
    const { year, month, day, season } = from.parts
    const calendar = { year, month, day, season }
    return year < 1900 || year > 2099 || !exists(calendar)
      ? []
      : [{ start: reading.start, end: reading.end, value: edtfOf(calendar) }]
  })
}

import { type CleanText, rawSpan } from '../read/CleanText.ts'
import type { CodePoints } from '../read/CodePoints.ts'
import type { Span } from '../Span.ts'

/** A passage of a raw file: code points, half-open, with exactly the characters that stand there. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** The raw passage behind a span of the clean text; `points` are those of `clean.raw`. */
export const placeOf = (clean: CleanText, points: CodePoints, span: Span): Place => {
  const { start, end } = rawSpan(clean, span.start, span.end)
  return { start: points.ofUnit(start), end: points.ofUnit(end), quote: clean.raw.slice(start, end) }
}

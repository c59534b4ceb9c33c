import type { Calendar } from '../dates/Calendar.ts'
import type { Span } from '../Span.ts'

/** A settled date that others may take their missing parts from. */
export interface Anchor {
  readonly calendar: Calendar
  /** Where it stands; `null` for a date that only the manifest knows. */
  readonly span: Span | null
  readonly basis: 'row' | 'heading' | 'sentence' | 'dateline'
}

/** What a date that leans on anchors needs of them. */
export type Need = 'year' | 'month' | 'day'

const holds = ({ calendar }: Anchor, need: Need): boolean =>
  need === 'year' || (calendar.month !== null && (need === 'month' || calendar.day !== null))

/** The anchor, if it is as exact as needed. */
export const exact = (anchor: Anchor | null, need: Need): Anchor | null =>
  anchor !== null && holds(anchor, need) ? anchor : null

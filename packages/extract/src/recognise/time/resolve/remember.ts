import type { Block, Role } from '../../../layout/Block.ts'
import type { Reading } from '../Reading.ts'
import { type Anchor, exact } from './Anchor.ts'
import type { Calendar } from './Calendar.ts'
import type { State } from './State.ts'
import type { Standing } from './standing.ts'

const tellers: ReadonlySet<Role> = new Set(['paragraph', 'bullet', 'row', 'abstract'])

/** Whether dates in a block of this role move the story on; captions, notes and references tell none. */
export const tells = (role: Role | null): boolean => role === null || tellers.has(role)

/** A label of a row: the row leans on it, and so do rows without one and the next relative label. */
export const rememberLabel = (state: State, labelStart: number, reading: Reading, calendar: Calendar): State => {
  const anchor: Anchor = { calendar, span: { start: reading.start, end: reading.end }, basis: 'row' }
  return { ...state, row: anchor, lastLabel: anchor, lastLabelStart: labelStart }
}

/** A heading with one date: what stands under it leans on it. Headings that are no longer above are forgotten. */
export const rememberHeading = (state: State, heading: Block, reading: Reading, calendar: Calendar): State => {
  const anchor: Anchor = { calendar, span: { start: reading.start, end: reading.end }, basis: 'heading' }
  const above = state.headings.filter(({ start }) => heading.headings.some((span) => span.start === start))
  return { ...state, headings: [...above, { start: heading.start, anchor }], lastHeading: anchor }
}

/** A date of the story. */
export const rememberStory = (state: State, reading: Reading, calendar: Calendar, standing: Standing): State => {
  if (standing === 'aside') return state
  const anchor: Anchor = { calendar, span: { start: reading.start, end: reading.end }, basis: 'sentence' }
  if (standing === 'local') return { ...state, local: anchor, last: anchor }
  return {
    ...state,
    local: anchor,
    last: anchor,
    main: anchor,
    month: exact(anchor, 'month') ?? state.month,
    day: exact(anchor, 'day') ?? state.day,
    inBlock: true,
    inSection: true,
  }
}

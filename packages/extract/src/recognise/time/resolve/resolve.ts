import type { Span } from '../../../Span.ts'
import { before } from '../../../text/matchAt.ts'
import type { Parts, Reading, When } from '../Reading.ts'
import { type Anchor, exact, type Need } from './Anchor.ts'
import type { Calendar } from './Calendar.ts'
import type { DocumentDate } from './DocumentDate.ts'
import { afterFocus, nearest } from './fill.ts'
import { headingOf, type State, storyWith } from './State.ts'
import { onWeekday, type Resolved, shifted } from './shift.ts'

/** A date settled, with what it leans on; `anchor` is `null` where it is whole. */
export interface Settled extends Resolved {
  readonly anchor: Anchor | null
}

/** What is known at the place of a date. */
export interface Scene {
  readonly text: string
  readonly state: State
  readonly document: DocumentDate
  readonly isLabel: boolean
  /** The year in a name that follows, for a date without one. */
  readonly ahead: () => Anchor | null
  /** The whole date that follows in the sentence. */
  readonly next: () => Anchor | null
  /** "by" stands before the date. */
  readonly isBy: boolean
  /** The sentence up to the date and a little beyond, to see where it looks. */
  readonly clause: string
}

const looksAhead = /\b(?:will|shall|is to|are to|to be|planned|scheduled|due|expected|upcoming|plans to|intends? to)\b/i
const looksBack = /\bhad\b|\bearlier\b|\bprevious(?:ly)?\b|\bbefore that\b/i

const whole = (from: Calendar): Settled => ({ from, to: null, anchor: null })

const documentAnchor = ({ document }: Scene): Anchor | null =>
  document.calendar === null ? null : { calendar: document.calendar, span: document.span, basis: 'dateline' }

// "this year" in a row is the row's year, whatever the day on which the page was last touched.
const speakerAnchor = (scene: Scene): Anchor | null =>
  scene.state.row !== null && !scene.document.isNews ? scene.state.row : documentAnchor(scene)

// What a relative date counts from: a label from the label before, a row from what it said last or its label.
const focusFor = (scene: Scene, need: Need): Anchor | null => {
  const { state, isLabel } = scene
  if (isLabel) return exact(state.lastLabel, need) ?? exact(headingOf(state), need)
  if (state.row !== null) {
    return exact(state.local, need) ?? exact(state.row, need) ?? storyWith({ ...state, main: state.row }, need)
  }
  return storyWith(state, need) ?? exact(headingOf(state), need)
}

// "in January", "on July 5": the year is the row's, the story's, the heading's, or nearest the text's own day.
const yearless = (parts: Parts, scene: Scene): Settled | null => {
  const { state, isLabel, clause, document } = scene
  const lean = (anchor: Anchor): Settled => ({
    // "By January it had reached" looks ahead, "in January it had reached" back.
    from: afterFocus(parts, anchor.calendar, looksBack.test(clause) && !scene.isBy),
    to: null,
    anchor,
  })
  const named = (anchor: Anchor): Settled => ({
    from: { year: anchor.calendar.year, ...pick(parts) },
    to: null,
    anchor,
  })
  const own = documentAnchor(scene)
  const fromDocument = (): Settled | null => {
    if (own === null) return null
    const direction = looksAhead.test(clause) ? 'after' : 'before'
    // A document that only tells its year gives that.
    if (own.calendar.month === null) return { from: { ...own.calendar, ...pick(parts) }, to: null, anchor: own }
    return { from: nearest(parts, own.calendar, direction, false), to: null, anchor: own }
  }
  const heading = headingOf(state)
  // "April 1993", and further down "May": headings of one list.
  if (state.block?.role === 'heading') {
    const above = heading ?? state.lastHeading
    if (above !== null) return lean(above)
  }
  if (isLabel) {
    const newer = heading !== null && (state.lastLabel === null || heading.span!.start > state.lastLabel.span!.start)
    if (newer) return lean(heading)
    const ahead = scene.ahead()
    if (ahead !== null) return named(ahead)
    return state.lastLabel === null ? fromDocument() : lean(state.lastLabel)
  }
  if (state.row !== null) return named(state.row)
  const { period } = state
  if (
    period !== null &&
    parts.month !== null &&
    parts.month >= period.anchor.calendar.month! &&
    parts.month <= period.lastMonth
  )
    return named(period.anchor)
  if (state.local !== null) return lean(state.local)
  const ahead = scene.ahead()
  if (ahead !== null) return named(ahead)
  if (document.isNews && own !== null) {
    // News speaks from its day, but a paragraph of history in it goes on where it is.
    const past = state.inBlock && state.main !== null && state.main.calendar.year < own.calendar.year - 1
    return past ? lean(state.main!) : fromDocument()
  }
  if (state.main !== null && state.inBlock) return lean(state.main)
  if (heading !== null) return lean(heading)
  if (state.last !== null) return lean(state.last)
  if (state.main !== null && state.inSection) return lean(state.main)
  const next = scene.next()
  if (next !== null) return { from: nearest(parts, next.calendar, 'before', false), to: null, anchor: next }
  return fromDocument() ?? (state.main === null ? null : lean(state.main))
}

const pick = ({ month, day, season }: Parts): Pick<Parts, 'month' | 'day' | 'season'> => ({ month, day, season })

const settleParts = (parts: Parts, scene: Scene): Settled | null => {
  const { year, month, day, season } = parts
  if (typeof year === 'number') return whole({ year, month, day, season })
  if (year !== null) {
    const own = year.base === 'document' ? speakerAnchor(scene) : null
    const anchor = own ?? (year.base === 'focus' || year.pick !== 'before' ? focusFor(scene, 'year') : null)
    if (anchor === null) return null
    if (year.pick === 'shift')
      return { from: { year: anchor.calendar.year + year.by, month, day, season }, to: null, anchor }
    return { from: nearest(parts, anchor.calendar, year.pick, true), to: null, anchor }
  }
  if (month === null && day !== null) {
    const anchor = focusFor(scene, 'month')
    return anchor === null ? null : { from: { ...anchor.calendar, day }, to: null, anchor }
  }
  return yearless(parts, scene)
}

/** Settles one end of an expression, or `null` where the text does not say which day, month or year is meant. */
export const settle = (when: When, reading: Reading, scene: Scene): Settled | null => {
  switch (when.kind) {
    case 'parts':
      return settleParts(when.parts, scene)
    case 'shift': {
      if (when.by === null) return null
      const own = when.base === 'document' ? speakerAnchor(scene) : null
      const need: Need = when.unit === 'year' ? 'year' : when.unit === 'month' ? 'month' : 'day'
      const anchor = own ?? (when.base === 'focus' || when.by > 0 ? focusFor(scene, need) : null)
      if (anchor === null) return null
      const resolved = shifted(anchor.calendar, when.unit, when.by, reading.form !== 'distance')
      return resolved === null ? null : { ...resolved, anchor }
    }
    case 'weekday': {
      const own = when.base === 'document' ? documentAnchor(scene) : null
      // "met on Monday, 12 May, and left on Wednesday": the sentence's own day is nearer, but news speaks from its day.
      const near = scene.document.isNews ? null : exact(scene.state.local, 'day')
      const anchor = near ?? exact(own, 'day') ?? focusFor(scene, 'day')
      if (anchor === null) return null
      const ahead = when.pick === 'near' && (anchor !== own || looksAhead.test(scene.clause))
      return { from: onWeekday(anchor.calendar, when.weekday, ahead ? 'after' : when.pick), to: null, anchor }
    }
    case 'then': {
      const anchor = focusFor(scene, 'year')
      return anchor === null ? null : { from: anchor.calendar, to: null, anchor }
    }
    case 'decade':
    case 'years':
    case 'open':
      return null
  }
}

/** The sentence around a date, within 240 characters before it and 80 after, and its part before the date. */
export const clauseAround = (
  text: string,
  { start, end }: Span,
  sentence: number,
): { readonly clause: string; readonly lead: string } => {
  const lead = before(text, start, Math.min(240, Math.max(0, start - sentence)))
  const rest = /^[^.!?\n]{0,80}/.exec(text.slice(end, end + 80))![0]
  return { lead, clause: `${lead} ${rest}` }
}

import { type Calendar, monthIn } from '../dates/Calendar.ts'
import type { Reading } from '../dates/Reading.ts'
import type { Block } from '../layout/Block.ts'
import { type Anchor, exact, type Need } from './Anchor.ts'
import {
  type Expression,
  isAside,
  isAttributive,
  isBound,
  isLookingBack,
  isParenthesised,
  isPlan,
  isPlanNear,
  isQuoted,
  opensSentence,
} from './Expression.ts'
import { emptyRows, enteredRow, type Rows, withLabel } from './Rows.ts'

/** What the walk through the text remembers: where the narrative stands, and what was said last. */
export interface Story {
  readonly block: Block | null
  readonly sentence: number
  /** Where the narrative stands. */
  readonly now: Anchor | null
  /** Only an aside or a bound has said it so far: the next date takes its place. */
  readonly isTentative: boolean
  /** The last date said, asides included, and the last that had a day and a month. */
  readonly last: Anchor | null
  readonly lastDay: Anchor | null
  readonly lastMonth: Anchor | null
  /** The last date of the present sentence outside brackets. */
  readonly local: Anchor | null
  /** Nothing in the present paragraph was dated so far. */
  readonly isFirst: boolean
  /** A period of months that the present sentence gives, with its last month: days in it need no year. */
  readonly period: { readonly anchor: Anchor; readonly lastMonth: number } | null
  readonly rows: Rows
}

export const beginning: Story = {
  block: null,
  sentence: -1,
  now: null,
  isTentative: false,
  last: null,
  lastDay: null,
  lastMonth: null,
  local: null,
  isFirst: true,
  period: null,
  rows: emptyRows,
}

/** The state on entering a block or a sentence. */
export const entered = (story: Story, { block, sentence }: Expression): Story => {
  if (block === story.block && sentence === story.sentence) return story
  if (block === story.block) return { ...story, sentence, local: null, period: null }
  return { ...story, block, sentence, local: null, period: null, isFirst: true, rows: enteredRow(story.rows, block) }
}

/** The nearest date that has the part needed: of the sentence, the last said, the story's. */
export const nearestWith = (story: Story, need: Need): Anchor | null => {
  const { local, last, now, lastDay, lastMonth } = story
  const near = exact(local, need) ?? exact(last, need) ?? exact(now, need)
  if (near !== null || need === 'year') return near
  // An earlier day counts as long as the story has not left its month, an earlier month while it is in its year.
  const finer = need === 'day' ? lastDay : lastMonth
  if (finer === null || now === null) return finer
  const { year, month } = now.calendar
  return finer.calendar.year === year && (month === null || finer.calendar.month === month) ? finer : null
}

const anchorOf = (reading: Reading, calendar: Calendar, basis: Anchor['basis']): Anchor => ({
  calendar,
  span: { start: reading.start, end: reading.end },
  basis,
})

const hasYear = (when: Reading['from'] | null): boolean => when?.kind === 'parts' && typeof when.parts.year === 'number'
const isAgo = ({ from }: Reading): boolean => from.kind === 'shift' && from.base === 'document' && (from.by ?? 0) < 0
const shiftOf = ({ from }: Reading): number => (from.kind === 'shift' ? (from.by ?? 0) : 0)
// Of "6 February to 5 April 1989" one end says the year of both.
const isRelative = ({ from, to }: Reading): boolean => !hasYear(from) && !hasYear(to)

/**
 * Whether a date moves the narrative to its time. In order: the first date does; an aside in brackets and a look back
 * by a distance do not; one in another year does not where it is quoted, bounds a stretch, lies in a plan, or looks
 * back from within a paragraph that already has its time.
 */
const moves = (story: Story, expression: Expression, calendar: Calendar): boolean => {
  const { now, isFirst, isTentative } = story
  const { reading } = expression
  if (now === null || (isTentative && !isWeak(expression))) return true
  if (isParenthesised(expression)) return false
  // A budget's year begins before it is named.
  if (reading.form === 'fiscal-year') return false
  if (shiftOf(reading) < 0) return false
  const apart = calendar.year - now.calendar.year
  if (apart === 0) return true
  if (isRelative(reading)) {
    if (isQuoted(expression) || isBound(expression) || isPlan(expression)) return false
    return Math.abs(apart) < 5
  }
  if (isBound(expression)) return false
  if (apart > 0) return !isPlan(expression)
  return !isAttributive(expression) && !isLookingBack(expression) && (isFirst || opensSentence(expression))
}

// "in 1943", said while the story is in May 1943, leaves it in May.
const isCoarser = (now: Anchor, calendar: Calendar): boolean =>
  calendar.year === now.calendar.year && calendar.month === null && calendar.season === null

const isLong = (onset: Calendar, end: Calendar): boolean =>
  (end.year - onset.year) * 12 + (monthIn(end) ?? 1) - (monthIn(onset) ?? 1) >= 12

const isWeak = (expression: Expression): boolean =>
  isParenthesised(expression) || isBound(expression) || isPlanNear(expression)

/** The state after a date of the narrative. `onset` is where a range begins, `calendar` where it ends. */
export const advanced = (story: Story, expression: Expression, onset: Calendar, calendar: Calendar): Story => {
  const { reading } = expression
  // A stretch of more than a year leaves the story where it begins.
  const where = isLong(onset, calendar) ? onset : calendar
  const anchor = anchorOf(reading, where, 'sentence')
  // "Two years ago it signed": said from the page's day, it opens no story of its own.
  const move = moves(story, expression, where) && !(story.now === null && isAgo(reading))
  const now = move && !(story.now !== null && isCoarser(story.now, where)) ? anchor : story.now
  return {
    ...story,
    now,
    isTentative: (story.now === null || story.isTentative) && isWeak(expression),
    last: anchor,
    lastDay: exact(anchor, 'day') ?? story.lastDay,
    lastMonth: exact(anchor, 'month') ?? story.lastMonth,
    local: isAside(expression) ? story.local : anchor,
    // What looks back leaves the paragraph's own time to the next date.
    isFirst: story.isFirst && !move && isLookingBack(expression),
  }
}

/** A year in a name ("Steppe Eagle 2013") helps its own sentence only. */
export const named = (story: Story, { reading }: Expression, calendar: Calendar): Story => ({
  ...story,
  local: anchorOf(reading, calendar, 'sentence'),
})

/** A heading with one date: what stands under it belongs to that time. */
export const headed = (story: Story, heading: Block, { reading }: Expression, calendar: Calendar): Story => {
  const anchor = anchorOf(reading, calendar, 'heading')
  const { rows } = story
  const above = rows.headings.filter(({ start }) => heading.headings.some((span) => span.start === start))
  return {
    ...story,
    now: anchor,
    isTentative: false,
    last: anchor,
    rows: { ...rows, headings: [...above, { start: heading.start, anchor }], lastHeading: anchor },
  }
}

/** A label of a row: the row leans on it, and so do rows without one and the next relative label. */
export const labelled = (story: Story, block: Block, { reading }: Expression, calendar: Calendar): Story => {
  const anchor = anchorOf(reading, calendar, 'row')
  return {
    ...story,
    now: anchor,
    isTentative: false,
    last: anchor,
    isFirst: false,
    rows: withLabel(story.rows, block.label!.start, anchor),
  }
}

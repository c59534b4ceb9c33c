import type { Calendar } from '../dates/Calendar.ts'
import { before } from '../text/matchAt.ts'
import { type Anchor, exact, type Need } from './Anchor.ts'
import { type Expression, isBound, isParenthesised, statedYear } from './Expression.ts'
import type { PageDay } from './PageDay.ts'
import { headingAbove } from './Rows.ts'
import { nearestWith, type Story } from './Story.ts'

/** What is known at the place of an expression. `all` are the text's, `index` is its own place among them. */
export interface Scene {
  readonly text: string
  readonly all: ReadonlyArray<Expression>
  readonly index: number
  readonly story: Story
  readonly page: PageDay
}

export const here = ({ all, index }: Scene): Expression => all[index]!

export const pageAnchor = ({ page: { calendar, span } }: Scene): Anchor | null =>
  calendar === null ? null : { calendar, span, basis: 'dateline' }

/** The paragraph tells of a time two years or more before the page's, and goes on there. */
export const isFarFromPage = ({ story: { now, isFirst }, page }: Scene): boolean =>
  !isFirst && now !== null && page.calendar !== null && now.calendar.year < page.calendar.year - 1

/** What a relative date counts from: a label from the label before, a row from its label, prose from the story. */
export const focus = (scene: Scene, need: Need): Anchor | null => {
  const { story } = scene
  const { row, lastLabel } = story.rows
  const heading = headingAbove(story.rows, story.block)
  if (here(scene).isLabel) return exact(lastLabel, need) ?? exact(heading, need)
  if (row !== null) return exact(story.local, need) ?? exact(row, need) ?? nearestWith({ ...story, now: row }, need)
  // Years are counted in the narrative, days and months from what was said last.
  const near = need === 'year' ? (story.now ?? story.last) : nearestWith(story, need)
  return near ?? exact(heading, need)
}

/** What "last month" or "this year" count from: the page's day, except in a row or in a story of another time. */
export const speaker = (scene: Scene): Anchor | null => {
  const { row } = scene.story.rows
  if (row !== null && !scene.page.isNews) return row
  return isFarFromPage(scene) && !scene.page.isNews ? null : pageAnchor(scene)
}

// What is named for a year to come, not for its own: "Agenda 2030".
const aimed =
  /(?:agenda|vision|horizon|strategy|plan|programme|program|road\s?map|goals?|targets?|framework|concept|blueprint)[\s-]$/i
const farthest = 240

/**
 * The year in a name that follows in the same sentence, or in the row after its label, for a date without one: "From 8 to
 * 14 June the exercise Peace Mission 2012 took place".
 */
export const yearOfName = ({ text, all, index, page }: Scene): Anchor | null => {
  const { reading, block, sentence, isLabel } = all[index]!
  for (let i = index + 1; i < all.length && i <= index + 6; i++) {
    const next = all[i]!
    if (next.block !== block || next.reading.start - reading.end > farthest) return null
    if (!isLabel && next.sentence !== sentence) return null
    const { from, start, end } = next.reading
    if (next.noTime !== 'name' || from.kind !== 'parts' || typeof from.parts.year !== 'number') continue
    if (from.parts.year > (page.calendar?.year ?? 9998) + 1 || aimed.test(before(text, start, 16))) continue
    return {
      calendar: { year: from.parts.year, month: null, day: null, season: null },
      span: { start, end },
      basis: 'sentence',
    }
  }
  return null
}

const wholeDate = (expression: Expression): Anchor | null => {
  const { reading } = expression
  if (statedYear(expression) === null || reading.from.kind !== 'parts') return null
  const { month, day, season } = reading.from.parts
  const calendar: Calendar = { year: statedYear(expression)!, month, day, season }
  return { calendar, span: { start: reading.start, end: reading.end }, basis: 'sentence' }
}

/** A date with year and month among the next two of the sentence, close by, that bounds nothing and is no aside. */
export const datedAhead = ({ all, index }: Scene): Anchor | null => {
  const { reading, sentence } = all[index]!
  for (let i = index + 1; i < all.length && i <= index + 2; i++) {
    const next = all[i]!
    if (next.sentence !== sentence || next.reading.start - reading.end > 60) return null
    const anchor = wholeDate(next)
    if (anchor === null || anchor.calendar.month === null || isBound(next) || isParenthesised(next)) continue
    return anchor
  }
  return null
}

/** The first date of the text after this one that gives its year. */
export const firstAhead = ({ all, index }: Scene): Anchor | null => {
  for (let i = index + 1; i < all.length; i++) {
    const anchor = wholeDate(all[i]!)
    if (anchor !== null && all[i]!.block?.role !== 'updated' && all[i]!.block?.role !== 'licence') return anchor
  }
  return null
}

/** The year of the next single date that gives one, at most six on; `null` where none does. */
export const yearAhead = ({ all, index }: Scene): number | null => {
  for (let i = index + 1; i < all.length && i <= index + 6; i++) {
    const { reading } = all[i]!
    const year = reading.to === null && reading.signal === 'at' ? statedYear(all[i]!) : null
    if (year !== null) return year
  }
  return null
}

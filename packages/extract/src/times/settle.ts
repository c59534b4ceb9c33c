import { type Calendar, monthIn, weekdayOf } from '../dates/Calendar.ts'
import type { Parts, Reading, When } from '../dates/Reading.ts'
import { onWeekday, type Resolved, shifted } from '../dates/shift.ts'
import { exists, inYear, nearest } from '../dates/yearless.ts'
import { type Anchor, exact, type Need } from './Anchor.ts'
import { type Expression, statedYear } from './Expression.ts'
import { headingAbove } from './Rows.ts'
import {
  datedAhead,
  firstAhead,
  focus,
  here,
  isFarFromPage,
  pageAnchor,
  type Scene,
  speaker,
  yearAhead,
  yearOfName,
} from './Scene.ts'

/** A date settled, with what it leans on; `anchor` is `null` where it is whole. */
export interface Settled extends Resolved {
  readonly anchor: Anchor | null
}

const looksAhead =
  /\b(?:will|shall|is to|are to|to be|planned|scheduled|due|expected|upcoming|plans to|intends? to|until|by the)\b/i
/** Words of the future stand at most seven words before the date, or right behind it. */
const isAhead = (scene: Scene): boolean => {
  const { lead, rest, reading } = here(scene)
  // "would like a vote before the end of May"
  if (reading.form === 'before') return true
  const near = lead.split(/\s+/u).slice(-8).join(' ')
  return (
    looksAhead.test(near) ||
    /\b(?:will|shall)\s[^,;.]*$/iu.test(lead) ||
    /^[^.!?\n]{0,80}\b(?:will|is to|are to)\b/iu.test(rest)
  )
}

// "A commission had been set up in February": what was done before goes on to no next year.
const isBack = ({ lead, rest }: Expression): boolean =>
  /\bhad\s[^,;.]*$(?<!\bby\s)/iu.test(lead) || /^,?\s(?:\p{L}+\s){1,2}had\s/u.test(rest)

const yearsOf = (parts: Parts, year: number): Settled['from'] => inYear(year, parts)
const leaning = (from: Calendar, anchor: Anchor): Settled => ({ from, to: null, anchor })
const inYearOf = (parts: Parts, anchor: Anchor): Settled => leaning(yearsOf(parts, anchor.calendar.year), anchor)

// "In November 1812 they fled. In January they were home": half a year back is the next year, unless the dates that
// follow are still in the year before.
const storyGoesOn = (parts: Parts, anchor: Anchor, scene: Scene): Settled => {
  const { calendar } = anchor
  const [there, back] = [monthIn(calendar), monthIn(parts)]
  const isLate = there !== null && back !== null && there - back >= 6
  const rolls = isLate && yearAhead(scene) !== calendar.year && !isBack(here(scene))
  return leaning(yearsOf(parts, calendar.year + (rolls ? 1 : 0)), anchor)
}

// "from October to March": the winter that the story stands in.
const overNewYear = (parts: Parts, to: When | null, anchor: Anchor): Settled | null => {
  if (to?.kind !== 'parts' || to.parts.year !== null) return null
  const [begin, end, there] = [monthIn(parts), monthIn(to.parts), monthIn(anchor.calendar)]
  if (begin === null || end === null || end >= begin) return null
  return leaning(yearsOf(parts, anchor.calendar.year - (there !== null && there <= 9 ? 1 : 0)), anchor)
}

const earlierInYear = (parts: Parts, anchor: Anchor): Settled => {
  const [there, here] = [monthIn(anchor.calendar), monthIn(parts)]
  const before = there !== null && here !== null && there < here ? 1 : 0
  return leaning(yearsOf(parts, anchor.calendar.year - before), anchor)
}

// "Friday February 11": of the years around the one that the story gives, that in which the day falls on its weekday.
const onItsWeekday = (settled: Settled | null, { weekday }: Reading): Settled | null => {
  if (settled === null || weekday === undefined || settled.from.day === null) return settled
  const years = [0, 1, -1].map((by) => settled.from.year + by)
  const year = years.find(
    (one) => exists({ ...settled.from, year: one }) && weekdayOf({ ...settled.from, year: one }) === weekday,
  )
  return year === undefined ? settled : { ...settled, from: { ...settled.from, year } }
}

const byPage = (parts: Parts, own: Anchor, scene: Scene): Settled => {
  const { calendar } = own
  // A page that says only its year gives that.
  if (calendar.month === null) return inYearOf(parts, own)
  const [before, after] = [nearest(parts, calendar, 'before', false), nearest(parts, calendar, 'after', false)]
  // "the exercise ends on 26 May", on the 23rd: of a day three months ahead and nine back the nearer is meant.
  const isNext = parts.day !== null && daysApart(after, calendar) <= 92 && daysApart(calendar, before) >= 270
  return leaning(isAhead(scene) || isNext ? after : before, own)
}

// Thirty-one days to each month: enough to tell weeks from months.
const daysApart = (a: Calendar, b: Calendar): number =>
  (a.year - b.year) * 372 + ((a.month ?? 1) - (b.month ?? 1)) * 31 + (a.day ?? 1) - (b.day ?? 1)

const monthsApart = (a: Calendar, b: Calendar): number => (a.year - b.year) * 12 + (monthIn(a) ?? 1) - (monthIn(b) ?? 1)

const label = (parts: Parts, scene: Scene): Settled | null => {
  const { rows, block } = scene.story
  const heading = headingAbove(rows, block)
  const newer = heading !== null && (rows.lastLabel === null || heading.span!.start > rows.lastLabel.span!.start)
  if (newer) return storyGoesOn(parts, heading, scene)
  const name = yearOfName(scene)
  if (name !== null) return inYearOf(parts, name)
  if (rows.lastLabel !== null) return storyGoesOn(parts, rows.lastLabel, scene)
  const own = pageAnchor(scene)
  return own === null ? null : byPage(parts, own, scene)
}

// Nothing was said yet: the page's day if it is near, else the first date ahead, else the page's day after all.
const unprecedented = (parts: Parts, scene: Scene): Settled | null => {
  const own = pageAnchor(scene)
  const near = own === null ? null : byPage(parts, own, scene)
  const beside = scene.all[scene.index + 1]
  const isBeside = beside !== undefined && beside.sentence === here(scene).sentence && statedYear(beside) !== null
  if (!isBeside && near !== null && monthsApart(own!.calendar, near.from) <= 2) return near
  const next = firstAhead(scene)
  return next === null ? near : earlierInYear(parts, next)
}

// "in January", "on July 5": the year is the row's, the sentence's, the story's, or nearest the page's own day.
const yearless = (parts: Parts, reading: Reading, scene: Scene): Settled | null => {
  const { story, page } = scene
  const { rows, period } = story
  // "April 1993", and further down "May": headings of one list.
  if (story.block?.role === 'heading') {
    const above = headingAbove(rows, story.block) ?? rows.lastHeading
    if (above !== null) return storyGoesOn(parts, above, scene)
  }
  if (here(scene).isLabel) return label(parts, scene)
  if (rows.row !== null) return inYearOf(parts, rows.row)
  // Of news whose year nobody says only what the paragraph itself has dated can be settled.
  if (isUndatedNews(scene) && story.local === null && story.isFirst) return null
  if (period !== null && parts.month !== null) {
    const { anchor, lastMonth } = period
    if (parts.month >= anchor.calendar.month! && parts.month <= lastMonth) return inYearOf(parts, anchor)
  }
  if (story.local === null) {
    const name = yearOfName(scene)
    if (name !== null) return inYearOf(parts, name)
    const own = pageAnchor(scene)
    if (page.isNews && own !== null && (!isFarFromPage(scene) || isAhead(scene))) return byPage(parts, own, scene)
    const ahead = story.now === null || story.isFirst ? datedAhead(scene) : null
    const settled = ahead === null ? null : earlierInYear(parts, ahead)
    const apart = settled === null || story.now === null ? 0 : settled.from.year - story.now.calendar.year
    if (settled !== null && (apart === 0 || apart === 1)) return settled
  }
  const base = story.local ?? continued(parts, scene) ?? story.now ?? story.last
  if (base === null) return unprecedented(parts, scene)
  return overNewYear(parts, reading.to, base) ?? storyGoesOn(parts, base, scene)
}

// "was signed on September 28, 1939. ... marched in on October 2": a day within two months of the day said last goes on
// from there, though that day did not move the story.
const continued = (parts: Parts, { story: { last, now } }: Scene): Anchor | null => {
  if (parts.day === null || last?.calendar.day == null || now === null || last.calendar.year === now.calendar.year)
    return null
  const apart = daysApart(inYear(last.calendar.year, parts), last.calendar)
  return apart >= 0 && apart <= 62 ? last : null
}

const settleParts = (parts: Parts, reading: Reading, scene: Scene): Settled | null => {
  const { year, month, day } = parts
  if (year !== null && typeof year !== 'number' && year.base === 'document' && isUndatedNews(scene)) return null
  if (typeof year === 'number') return { from: yearsOf(parts, year), to: null, anchor: null }
  if (year !== null) {
    const own = year.base === 'document' ? speaker(scene) : null
    // "May of that year" is the year said last, in its sentence or before.
    const { local, now, last } = scene.story
    const near = scene.story.rows.row === null && !here(scene).isLabel ? (local ?? last ?? now) : null
    const anchor = own ?? near ?? focus(scene, 'year')
    if (anchor === null) return null
    if (year.pick === 'shift') return leaning(yearsOf(parts, anchor.calendar.year + year.by), anchor)
    return leaning(nearest(parts, anchor.calendar, year.pick, true), anchor)
  }
  if (month === null && day !== null) {
    const anchor = focus(scene, 'month')
    return anchor === null ? null : leaning({ ...anchor.calendar, day }, anchor)
  }
  return onItsWeekday(yearless(parts, reading, scene), reading)
}

// A story that speaks from a day which nobody says: "last month" is known to its first readers alone.
const isUndatedNews = ({ page, story }: Scene): boolean =>
  page.isNews && page.calendar === null && story.rows.row === null

const onDayOfWeek = (when: When & { readonly kind: 'weekday' }, scene: Scene): Settled | null => {
  if (when.base === 'document' && isUndatedNews(scene)) return null
  const own = when.base === 'document' ? speaker(scene) : null
  // "met on Monday, 12 May, and left on Wednesday": the sentence's own day is nearer, but news speaks from its day.
  const near = scene.page.isNews ? null : exact(scene.story.local, 'day')
  const anchor = near ?? exact(own, 'day') ?? focus(scene, 'day')
  if (anchor === null) return null
  // "Friday's talks", "met on Friday": the day before, but for words of the future.
  const ahead = when.pick === 'near' && ((near !== null && anchor === near) || isAhead(scene))
  return leaning(onWeekday(anchor.calendar, when.weekday, ahead ? 'after' : when.pick), anchor)
}

// "’99", said of 1918, is 1899: of the years that end so the nearest.
const nearestWithDigits = (digits: number, year: number): number =>
  year - ((((year - digits + 50) % 100) + 100) % 100) + 50

const leaningOn = (year: number, anchor: Anchor | null): Settled => ({
  from: { year, month: null, day: null, season: null },
  to: null,
  anchor,
})

/** Settles one end of an expression, or `null` where the text does not say which day, month or year is meant. */
export const settle = (when: When, reading: Reading, scene: Scene): Settled | null => {
  switch (when.kind) {
    case 'parts':
      return settleParts(when.parts, reading, scene)
    case 'shift': {
      if (when.by === null || (when.base === 'document' && isUndatedNews(scene))) return null
      const need: Need = when.unit === 'year' ? 'year' : when.unit === 'month' ? 'month' : 'day'
      const own = when.base === 'document' ? speaker(scene) : null
      const anchor =
        exact(own, need) ?? focus(scene, need) ?? (scene.page.isNews ? exact(pageAnchor(scene), need) : null)
      if (anchor === null) return null
      const resolved = shifted(anchor.calendar, when.unit, when.by, reading.form !== 'distance')
      return resolved === null ? null : { ...resolved, anchor }
    }
    case 'weekday':
      return onDayOfWeek(when, scene)
    case 'then': {
      const anchor = scene.story.local ?? scene.story.last ?? focus(scene, 'year')
      return anchor === null ? null : leaning(anchor.calendar, anchor)
    }
    case 'clock': {
      // "at 5:34 on the morning of March 20, 2003": the day may follow its hour.
      const anchor = exact(datedAhead(scene), 'day') ?? focus(scene, 'day')
      return anchor === null ? null : leaning(anchor.calendar, anchor)
    }
    case 'short-year': {
      const anchor = focus(scene, 'year')
      return leaningOn(nearestWithDigits(when.year, anchor?.calendar.year ?? 1950), anchor)
    }
    case 'length':
    case 'decade':
    case 'years':
    case 'open':
      return null
  }
}

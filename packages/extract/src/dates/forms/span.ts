import { day, gap, ordinal } from '../../text/calendarWords.ts'
import { before, matchAt } from '../../text/matchAt.ts'
import { type Convention, type Cursor, type Form, partsOf, type Reading, type When } from '../Reading.ts'
import { levelOf } from './levelOf.ts'
import { yearTail } from './yearTail.ts'

const between = new RegExp(`between${gap}(?:the${gap})?`, 'iy')
const and = new RegExp(`,?${gap}and${gap}(?:the${gap})?`, 'iy')
const from = new RegExp(
  `(?:(?:starting|beginning|lasting|running)${gap})?from${gap}(?:the${gap})?(?:year${gap})?`,
  'iy',
)
const to = new RegExp(
  String.raw`(?:,?${gap}(?:up${gap})?(?:to|until|till|through|thru|and${gap}into)${gap}|[^\S\t]{0,2}[-–—−‑][^\S\t]{0,2})(?:the${gap})?`,
  'iy',
)
const onwards = new RegExp(`,?${gap}(?:onwards?|forwards?|on(?=[,.;)]|${gap}(?:the|he|it|they|[A-Z])))(?![a-z])`, 'y')
const beyond = new RegExp(`${gap}(?:and|or)${gap}(?:beyond|after)(?![a-z])`, 'iy')
const now = new RegExp(
  `(?:${gap}(?:up${gap})?(?:to|until|till)${gap}(?:the${gap})?|[-–—])(?:present(?:${gap}day)?|now|today|date|this${gap}day)(?![a-z])`,
  'iy',
)
const bareDay = new RegExp(`(${day})${ordinal}`, 'iy')

const joined = (first: Reading, second: Reading, form: string, start: number): Reading => ({
  form,
  start,
  end: second.end,
  from: first.from,
  to: second.to ?? second.from,
  signal: 'range',
  recurrence: null,
})

// "between July 5 and 10, 2010": the second day stands without its month.
const dayOfSame = (text: string, at: number, first: When, convention: Convention): Reading | null => {
  if (first.kind !== 'parts' || first.parts.day === null) return null
  const match = matchAt(bareDay, text, at)
  if (match === null) return null
  const end = at + match[0].length
  const tail = yearTail(text, end, convention)
  const year = tail?.year ?? first.parts.year
  const second = partsOf({ year, month: first.parts.month, day: Number(match[1]) })
  return { form: 'span', start: at, end: tail?.end ?? end, from: second, to: null, signal: 'at', recurrence: null }
}

// "the opinion on this application from 1998 concludes"
const ofThing = /(?:^|\W)(?:the|this|that|its|their|his|her|an?)\s(?:[a-z-]+\s){1,2}$/

/** "between 1999 and 2008", "between 5 and 12 May 2010". */
export const betweenForm: Form = {
  name: 'between',
  starts: ['between'],
  read: ({ text, at, point, convention }) => {
    const match = matchAt(between, text, at)
    if (match === null) return null
    const start = at + match[0].length
    const first = point(start)
    if (first?.to != null) return [{ ...first, form: 'between', start: at }]
    if (first !== null) {
      const link = matchAt(and, text, first.end)
      if (link === null) return null
      const next = first.end + link[0].length
      const second = point(next) ?? dayOfSame(text, next, first.from, convention)
      return second === null ? null : [joined(first, second, 'between', at)]
    }
    // "between 5 and 12 May": the first day stands without its month.
    const alone = matchAt(bareDay, text, start)
    const link = alone === null ? null : matchAt(and, text, start + alone[0].length)
    const second = link === null ? null : point(start + alone![0].length + link[0].length)
    if (second?.from.kind !== 'parts' || second.from.parts.day === null) return null
    const opening = partsOf({ ...second.from.parts, day: Number(alone![1]) })
    return [{ ...joined(second, second, 'between', at), from: opening }]
  },
}

// "from Q1 2017 to Q1 2018": quarters are stretches themselves.
const throughRange = (first: Reading, start: number, { text, point }: Pick<Cursor, 'text' | 'point'>): Reading => {
  const link = matchAt(to, text, first.end)
  const second = link === null ? null : point(first.end + link[0].length)
  return second?.to == null || second.form !== first.form
    ? { ...first, form: 'from', start }
    : joined(first, second, 'from', start)
}

/** "from May to August 2019", "from 2002 onwards", "from 1994 to the present"; "from 2002" alone leaves its end open. */
export const fromForm: Form = {
  name: 'from',
  starts: ['from', 'starting', 'beginning', 'lasting', 'running'],
  read: ({ text, at, point, convention }) => {
    const match = matchAt(from, text, at)
    const first = match === null ? null : point(at + match[0].length)
    if (first === null) return null
    if (first.to !== null) return [throughRange(first, at, { text, point })]
    const still = matchAt(now, text, first.end)
    if (still !== null)
      return [{ ...first, form: 'from', start: at, end: first.end + still[0].length, signal: 'since' }]
    const link = matchAt(to, text, first.end)
    if (link !== null) {
      const next = first.end + link[0].length
      const second = point(next) ?? dayOfSame(text, next, first.from, convention)
      if (second !== null) return [joined(first, second, 'from', at)]
    }
    const open = matchAt(onwards, text, first.end) ?? matchAt(beyond, text, first.end)
    // "dating from 1994", "a map from 1890": the time of a thing, not the start of a stretch.
    if (
      open === null &&
      (/(?:dat(?:e|es|ed|ing)|hail(?:s|ing)?|known|apart|aside|resulting|inherited)\s$/i.test(before(text, at, 10)) ||
        ofThing.test(before(text, at, 40)))
    ) {
      return [first]
    }
    return [{ ...first, form: 'from', start: at, end: first.end + (open?.[0].length ?? 0), signal: 'since' }]
  },
}

const isStatedYear = (when: When): boolean => when.kind === 'parts' && typeof when.parts.year === 'number'

/** "31 October to 7 November 2016", "December 2005-March 2006", "2002 onwards", after a point that was read alone. */
export const extended = (first: Reading, { text, point, convention }: Cursor): Reading => {
  if (first.to !== null || first.signal !== 'at') return first
  const still = matchAt(now, text, first.end)
  if (still !== null) return { ...first, form: 'from', end: first.end + still[0].length, signal: 'since' }
  const open = matchAt(onwards, text, first.end)
  if (open !== null && /onward|forward/.test(open[0])) {
    return { ...first, form: 'from', end: first.end + open[0].length, signal: 'since' }
  }
  const link = matchAt(to, text, first.end)
  if (link === null) return first
  const next = first.end + link[0].length
  const wordy = /[a-z]/i.test(link[0])
  const second = point(next) ?? (wordy ? dayOfSame(text, next, first.from, convention) : null)
  if (second === null || second.to !== null) return first
  // Both ends must be of one kind: "2005 - 12 May" is a row's label and its text, "2014 through May 2018" is a stretch.
  const isStretch = wordy && isStatedYear(first.from) && isStatedYear(second.from)
  if (levelOf(second.from) !== levelOf(first.from) && !isStretch) return first
  // A spaced dash joins two full dates, or a date and its fuller end, but no two dates that merely follow one another.
  return joined(first, second, 'span', first.start)
}

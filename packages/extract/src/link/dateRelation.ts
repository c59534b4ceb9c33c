import { daysOf } from '@annals/model/Edtf'

/**
 * How two dates stand to each other:
 * - `equal`: the same;
 * - `within`: one is a less exact statement of the other ("2010" and "December 2010");
 * - `begins`: one is an open interval that begins, or ends, within the other ("since 2002" and "2002");
 * - `overlap`: they share days, but neither is the other told less exactly ("2003-2012" and "2009");
 * - `apart`: no day is in both.
 */
export type DateRelation = 'equal' | 'within' | 'begins' | 'overlap' | 'apart'

const first = ' '
const last = '~'

/** Sorts days of any year, negative ones included, by code unit. */
const order = (day: string): string => (day.startsWith('-') ? `!${invert(day)}` : day)
const invert = (day: string): string =>
  day.slice(0, 5).replace(/\d/gu, (digit) => String(9 - Number(digit))) + day.slice(5)

interface Range {
  readonly from: string
  readonly to: string
}
// A collection has few dates and compares them often.
const ranges = new Map<string, Range>()
const rangeOf = (date: string): Range => {
  const known = ranges.get(date)
  if (known !== undefined) return known
  const { earliest, latest } = daysOf(date)
  const range = { from: earliest === null ? first : order(earliest), to: latest === null ? last : order(latest) }
  ranges.set(date, range)
  return range
}
const covers = (a: Range, b: Range): boolean => a.from <= b.from && b.to <= a.to
const shares = (a: Range, b: Range): boolean => a.from <= b.to && b.from <= a.to

const isInterval = (date: string): boolean => date.includes('/')
const isOpen = (date: string): boolean => date.includes('..')
/** The bounded end of an open interval. */
const bound = (date: string): string => date.replace('/..', '').replace('../', '')

/** The relation of two EDTF dates of the codebook; the same whichever comes first. */
export const dateRelation = (a: string, b: string): DateRelation => {
  if (a === b) return 'equal'
  const [x, y] = [rangeOf(a), rangeOf(b)]
  if (isOpen(a) || isOpen(b)) {
    const sameSide = !(isOpen(a) && isOpen(b)) || a.startsWith('..') === b.startsWith('..')
    if (sameSide) {
      const [p, q] = [bound(a), bound(b)]
      // The bound of an open interval must be told by the other, not lie somewhere inside it: "since 2002" is not 2003-2012.
      if (!isInterval(p) && !isInterval(q)) {
        const [r, s] = [rangeOf(p), rangeOf(q)]
        if (covers(r, s) || covers(s, r)) return 'begins'
      }
    }
    return shares(x, y) ? 'overlap' : 'apart'
  }
  if (!isInterval(a) && covers(x, y)) return 'within'
  if (!isInterval(b) && covers(y, x)) return 'within'
  return shares(x, y) ? 'overlap' : 'apart'
}

/** Whether two dates can be one: neither apart, nor two different intervals. */
export const isSameTime = (a: string, b: string): boolean => {
  const relation = dateRelation(a, b)
  return relation === 'equal' || relation === 'within' || relation === 'begins'
}

/** How many days a date covers, for telling which of two dates is the more exact; an open side counts for ever. */
export const spanInDays = (date: string): number => {
  const { earliest, latest } = daysOf(date)
  if (earliest === null || latest === null) return Number.POSITIVE_INFINITY
  return Math.round((dayNumber(latest) - dayNumber(earliest)) / 86_400_000) + 1
}

const dayNumber = (day: string): number => {
  const [, sign, year, month, date] = /^(-?)(\d{4})-(\d\d)-(\d\d)$/u.exec(day)!
  const value = new Date(0)
  value.setUTCFullYear(Number(`${sign}${year}`), Number(month) - 1, Number(date))
  return value.getTime()
}

import { type Calendar, calendarOf, monthIn } from '../dates/Calendar.ts'
import type { When } from '../dates/Reading.ts'
import { onWeekday } from '../dates/shift.ts'
import type { Span } from '../Span.ts'
import { type Expression, isBound, statedYear } from './Expression.ts'

/** When a page, or a story on it, was written, for the dates that count from there. */
export interface PageDay {
  readonly calendar: Calendar | null
  /** The dateline or update line that says so, where the text has one. */
  readonly span: Span | null
  /** The text speaks from its day: "on Tuesday", "last month" and "on 3 March" are those nearest to it. */
  readonly isNews: boolean
}

const stated = (when: When): Calendar | null => {
  if (when.kind !== 'parts') return null
  const { year, month, day, season } = when.parts
  return typeof year === 'number' ? { year, month, day, season } : null
}

const isDeictic = ({ reading: { from }, noTime }: Expression): boolean => {
  if (noTime !== null) return false
  if (from.kind === 'weekday') return from.base === 'document'
  if (from.kind === 'shift') return from.base === 'document'
  return from.kind === 'parts' && typeof from.parts.year === 'object' && from.parts.year?.base === 'document'
}

const isStatedMonth = (expression: Expression): boolean => {
  const { from } = expression.reading
  return expression.noTime === null && from.kind === 'parts' && stated(from) !== null && from.parts.month !== null
}

const furniture: ReadonlySet<string | undefined> = new Set(['updated', 'dateline', 'title', 'navigation', 'licence'])

/** At least as many words that point from the page's day ("on Tuesday", "last month") as dates with month and year. */
export const speaksFromItsDay = (all: ReadonlyArray<Expression>): boolean => {
  const body = all.filter(({ block, isLabel }) => !furniture.has(block?.role) && !isLabel)
  const deictics = body.filter(isDeictic).length
  return deictics > 0 && deictics >= body.filter(isStatedMonth).length
}

const spanOf = ({ reading: { start, end } }: Expression): Span => ({ start, end })

// A dateline without its year takes it from the manifest, else from the page's own lines, else from what the story says next.
const yearOfLine = (all: ReadonlyArray<Expression>, index: number, known: Calendar | null): number | null => {
  if (known !== null) return known.year
  const own = all.flatMap(({ reading, block }) => {
    const last = block?.role === 'licence' || block?.role === 'updated' ? stated(reading.to ?? reading.from) : null
    return last === null ? [] : [last.year]
  })
  return own.at(-1) ?? yearAfter(all, index)
}

// News looks back: of "Feb 17 (AFP)" and "December 31, 2003" the first is the next year's.
const yearAfter = (all: ReadonlyArray<Expression>, index: number): number | null => {
  const { from } = all[index]!.reading
  const next = all
    .slice(index + 1, index + 9)
    .find((one) => statedYear(one) !== null && one.reading.to === null && !isBound(one))
  if (next === undefined || from.kind !== 'parts' || next.reading.from.kind !== 'parts') return null
  const [own, said] = [from.parts.month, next.reading.from.parts.month]
  return statedYear(next)! + (own !== null && said !== null && own < said ? 1 : 0)
}

const weeksApart = (a: Calendar, b: Calendar): number =>
  Math.abs((a.year - b.year) * 372 + ((a.month ?? 1) - (b.month ?? 1)) * 31 + (a.day ?? 1) - (b.day ?? 1)) / 7

const dayOfLine = (all: ReadonlyArray<Expression>, index: number, known: Calendar | null): Calendar | null => {
  const { from } = all[index]!.reading
  // "PISCO, Saturday (AFP)", under a page's date of Sunday.
  if (from.kind === 'weekday') return known?.day == null ? null : onWeekday(known, from.weekday, 'near')
  if (from.kind !== 'parts' || from.parts.day === null) return null
  const whole = stated(from)
  if (whole !== null) return whole
  const { month, day } = from.parts
  const year = from.parts.year === null ? yearOfLine(all, index, known) : null
  if (year === null || month === null) return null
  // A line of the turn of the year, under a page's date of the next.
  const late = known !== null && monthIn(known) !== null && month - monthIn(known)! > 6 ? 1 : 0
  return { year: year - late, month, day, season: null }
}

/**
 * The day of the page, and of each further story on it: `at(index)` is the one that holds where the expression stands.
 * It comes from the manifest, from the page's own dated line (`published`), and from datelines, never from a sentence.
 */
export const pageDays = (
  all: ReadonlyArray<Expression>,
  { manifest, published }: { readonly manifest: string | null; readonly published: string | null },
): ((index: number) => PageDay) => {
  const known = manifest === null ? null : calendarOf(manifest)
  const said = published === null ? null : calendarOf(published)
  const line = all.findIndex(({ block, reading }) => block?.role === 'updated' && stated(reading.from) !== null)
  const calendar = known ?? said ?? (line < 0 ? null : stated(all[line]!.reading.from))
  const opening = all.findIndex(({ block }) => block?.role === 'dateline')
  const lines = all.flatMap((expression, index) => {
    if (expression.block?.role !== 'dateline') return []
    // What the manifest says is the first story's day, but for the day or two until a paper is printed.
    const own = dayOfLine(all, index, calendar)
    const isOpening = index === opening && known?.day != null && (own === null || weeksApart(own, known) > 1)
    const day = isOpening ? known : (own ?? known ?? calendar)
    // A dateline whose year nobody says: the story speaks from a day that its first readers knew.
    return [{ index, page: { calendar: day, span: spanOf(expression), isNews: day === null || day.day !== null } }]
  })
  const deictics = all.filter(isDeictic).length
  const isNews = (calendar === null ? deictics >= 3 : calendar.day !== null) && speaksFromItsDay(all)
  const first: PageDay = lines[0]?.page ?? { calendar, span: line < 0 ? null : spanOf(all[line]!), isNews }
  return (index) => lines.findLast((one) => one.index <= index)?.page ?? first
}

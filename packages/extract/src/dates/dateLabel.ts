import type { Span } from '../Span.ts'
import { dateAt, kindOf } from './dateAt.ts'
import type { Convention } from './Reading.ts'

/**
 * The date at the head of a row. Only its shape is judged here, which is enough to lay a text out; what it means is
 * read later, with the other temporal expressions.
 */
export interface DateLabel extends Span {
  /** Where the row's own words begin, after the separator. */
  readonly body: number
  /**
   * How the label is set apart: `strong` by a dash, colon, bar, tab or gap, `weak` by a single space or a comma,
   * `alone` on its line.
   */
  readonly separator: 'strong' | 'weak' | 'alone'
  /** `dated` holds its year, `yearless` a day or month without one, `relative` counts from the row before. */
  readonly kind: 'dated' | 'yearless' | 'relative'
  /** The label is nothing but a year, or a range of years. */
  readonly bareYear: boolean
  /** It begins with "in", "since" or the like. */
  readonly prefixed: boolean
}

const preposition = /(?:in|on|by|around|about|c\.|ca\.|circa|year|the year)\s/iuy
// Forms that hold the word before their date: "since 2002", "after May 2010".
const opened: ReadonlySet<string> = new Set(['since', 'until', 'by', 'as-of', 'from', 'between', 'before', 'after'])
const undated =
  /(?:undated|no\sdate|n\.d\.|date\s(?:unknown|to\sbe\s\p{L}+)|ongoing|to\sbe\s(?:agreed|decided|confirmed|determined)|tb[acd])(?![\p{L}\p{N}])/iuy
const clock = /,?\s(?:at\s)?\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?|\sUTC|\sGMT|\sCET)?(?!\d)/iuy

// No chronology in use begins before the fifteenth century with a bare number; "480 BC" says its era.
const bareYear = /^(?:1[4-9]|20)\d\d(?:\s?[-–—/]\s?(?:(?:1[4-9]|20)\d\d|\d\d))?$/u
const anyBareYear = /^\d{4}$/u
// A remark in brackets belongs neither to the date nor to the separator: "March 2020 (planned) – ...".
const remark = /(?:\s?[([][^()[\]\n]{1,60}[)\]])?/uy
const strong = /[ \t]*(?:\t|[–—|;:](?=\s|[\p{L}“"«])|[-.](?=\s)|-(?=\p{L})|[ ]{2})[\s–—|:.-]*(?=\S)/uy
const weak = /(?:,\s|\s)(?=\S)/uy
const alone = /[ \t]*[:.–—|-]?[ \t]*$/uy
interface Head {
  readonly end: number
  readonly kind: DateLabel['kind']
  readonly prefixed: boolean
}

const matched = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}

// What stands at the head of a line, as far as it is a date.
const headOf = (head: string, from: number, convention?: Convention): Head | null => {
  const led = matched(preposition, head, from)
  const none = matched(undated, head, from)
  if (none > 0) return { end: from + none, kind: 'relative', prefixed: false }
  const reading = dateAt(head, { start: from + led, end: head.length }, convention)
  const kind = reading === null ? null : kindOf(reading)
  if (reading === null || kind === null) return null
  const words = head.slice(reading.start, reading.end)
  if (anyBareYear.test(words) && !bareYear.test(words)) return null
  const end = reading.end + matched(clock, head, reading.end)
  return /^[\p{L}\p{N}]/u.test(head.slice(end, end + 1))
    ? null
    : { end, kind, prefixed: led > 0 || opened.has(reading.form) }
}

/** The date at the head of `text.slice(start, end)`, or `null`. Bounded work whatever the line. */
export const dateLabel = (text: string, start: number, end: number, convention?: Convention): DateLabel | null => {
  const head = text.slice(start, Math.min(end, start + 140))
  // "[1992] Joins": the bracket is no part of the date.
  const from = /^[([]/u.test(head) ? 1 : 0
  const found = headOf(head, from, convention)
  if (found === null) return null
  const { end: stop, kind, prefixed } = found
  if (from > 0 && !/[)\]]/u.test(head[stop] ?? '')) return null
  const after = (at: number): Pick<DateLabel, 'body' | 'separator'> | null => {
    const lengthOf = (pattern: RegExp): number | null => {
      pattern.lastIndex = at
      const sign = pattern.exec(head)
      return sign === null ? null : at + sign[0].length
    }
    if (start + head.length === end && lengthOf(alone) !== null) return { body: end, separator: 'alone' }
    const dashed = lengthOf(strong)
    if (dashed !== null) return { body: start + dashed, separator: 'strong' }
    const spaced = lengthOf(weak)
    return spaced === null ? null : { body: start + spaced, separator: 'weak' }
  }
  remark.lastIndex = stop + from
  const noted = stop + from + (remark.exec(head)?.[0].length ?? 0)
  const rest = (noted > stop + from ? after(noted) : null) ?? after(stop + from)
  if (rest === null) return null
  return {
    start: start + from,
    end: start + stop,
    ...rest,
    kind,
    bareYear: !prefixed && bareYear.test(head.slice(from, stop)),
    prefixed,
  }
}

/** Whether `text.slice(start, end)` is a date and nothing else: the last cell of a table's row. */
export const isDate = (text: string, start: number, end: number): boolean => {
  const found = dateLabel(text, start, end)
  return found !== null && found.separator === 'alone' && found.kind !== 'relative'
}

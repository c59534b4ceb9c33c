import { conventionOf } from '../dates/conventionOf.ts'
import { type DateLabel, dateLabel } from '../dates/dateLabel.ts'
import { isBlank, type Line, linesOf } from '../read/Line.ts'
import { afterBullet, leadingLetter, leadingNumber } from '../read/LineMark.ts'
import type { Span } from '../Span.ts'
import { isInner, isSpace } from '../text/characters.ts'

/**
 * A line of the clean text that is not blank, as the layout sees it: `start`..`end` are its words, without the sign
 * before them. Offsets are UTF-16 code units of the clean text.
 */
export interface TextLine extends Span {
  readonly words: string
  /** The bullet sign, or "" where there is none. */
  readonly bullet: string
  /** The number of an item, "12." or "[12]"; it stands among the line's words. */
  readonly number: number | null
  /** Where the words go on after a number or a letter, "(a)"; the line's start where it has none. */
  readonly afterNumber: number
  /** Columns before the first sign; a tab counts as four. */
  readonly indent: number
  /** Blank lines above and below; many at the ends of the text. */
  readonly above: number
  readonly below: number
  readonly label: DateLabel | null
}

const manyBlank = 9

export const textLines = (text: string): ReadonlyArray<TextLine> => {
  const lines = linesOf(text)
  const convention = conventionOf(text)
  const filled = lines.flatMap((line, i) => (isBlank(line) || isRule(text, line.from, line.end) ? [] : [i]))
  return filled.map((at, k) => {
    const line = lines[at]!
    const full = text.slice(line.from, line.end)
    const cell = /^(?:\|[ \t]*|\/[ \t]+)+/u.exec(full)?.[0].length ?? 0
    const sign = afterBullet(full.slice(cell))
    const bar = cell + Math.max(0, sign)
    const start = line.from + bar
    const end = endOfCells(text, start, line.end)
    const words = text.slice(start, end)
    const whole = dateLabel(text, start, end, convention)
    const item = leadingNumber(words)
    // "12. May 2011: ..." is a date, unless items 11 or 13 stand beside it.
    const dated = item !== null && whole?.kind === 'dated' && !listed(text, lines, filled, k, item.value)
    const number = dated ? null : item
    const afterNumber = start + (number?.end ?? Math.max(0, leadingLetter(words)))
    return {
      start,
      end,
      words,
      bullet: sign > 0 ? full.slice(cell, bar).trim() : '',
      number: number?.value ?? null,
      afterNumber,
      indent: columns(text.slice(line.start, line.from)),
      above: k === 0 ? manyBlank : at - filled[k - 1]! - 1,
      below: k === filled.length - 1 ? manyBlank : filled[k + 1]! - at - 1,
      label:
        number === null || whole === null
          ? (whole ?? labelAfter(text, start, afterNumber, end))
          : labelAfter(text, start, afterNumber, end),
    }
  })
}

/** Bars at the end close cells. */
const endOfCells = (text: string, start: number, end: number): number => {
  let at = end
  while (at > start && /[\s|]/u.test(text[at - 1]!)) at--
  return at > start ? at : end
}

const labelAfter = (text: string, start: number, afterNumber: number, end: number): DateLabel | null =>
  afterNumber > start ? dateLabel(text, afterNumber, end) : null

/** The line above or below carries the number before or after this one. */
const listed = (
  text: string,
  lines: ReadonlyArray<Line>,
  filled: ReadonlyArray<number>,
  k: number,
  value: number,
): boolean =>
  [k - 1, k + 1].some((other) => {
    const line = lines[filled[other] ?? -1]
    const number = line === undefined ? null : leadingNumber(text.slice(line.from, line.end))
    return number !== null && number.value === value + other - k
  })

/** A line of nothing but dashes or stars separates; it says nothing. */
const isRule = (text: string, from: number, end: number): boolean => !/[\p{L}\p{N}]/u.test(text.slice(from, end))

const columns = (space: string): number => {
  let width = 0
  for (const sign of space) width += sign === '\t' ? 4 : 1
  return width
}

// Rules ask for it again and again, and a line never changes.
const counts = new WeakMap<TextLine, number>()

/** How many words a line has. */
export const wordCount = (line: TextLine): number => {
  const known = counts.get(line)
  if (known !== undefined) return known
  const count = countWords(line.words)
  counts.set(line, count)
  return count
}

/** What is set apart by spaces, from its first letter or digit on. */
const countWords = (words: string): number => {
  let count = 0
  for (let i = 0; i < words.length; i++) {
    if (!isInner(words.charCodeAt(i))) continue
    count++
    while (i < words.length && !isSpace(words.charCodeAt(i))) i++
  }
  return count
}

/** The line ends as a sentence does. */
export const isStopped = ({ words }: TextLine): boolean => /[.!?…][”"’»)\]]{0,3}(?:\s?\[\d+\])?$/u.test(words)

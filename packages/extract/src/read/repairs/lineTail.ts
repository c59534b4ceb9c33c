import { monthNames } from '../../text/calendarWords.ts'
import { type Line, width } from '../Line.ts'

/**
 * How a line ends, and what that says of the next one.
 */

/** A sentence, a clause or a lead-in ends with the line; a footnote's number may stick to the stop. */
export const isStopped = (text: string, line: Line): boolean =>
  /[.!?:;…][”"’»)\]]{0,2}\d{0,2}$/u.test(text.slice(Math.max(line.from, line.end - 5), line.end))

/** A hyphen after a letter or a digit stands last. */
export const isBroken = (text: string, line: Line): boolean =>
  /[\p{L}\p{N}][-\u2010]$/u.test(text.slice(Math.max(line.from, line.end - 3), line.end))

const openWords = new RegExp(
  `(?:^|\\s)(?:the|an?|of|and|or|in|on|at|to|for|from|by|with|as|its|their|his|her|that|which|between|under|into|than|this|these|since|until|during|before|after|over|${monthNames.join('|')})$`,
  'iu',
)

/** A word is broken, or a comma, a month or a word that cannot end a sentence stands last. */
export const isOpen = (text: string, line: Line): boolean =>
  isBroken(text, line) || text[line.end - 1] === ',' || isOpenWord(text, line)

/** A word that cannot end a sentence stands last. */
export const isOpenWord = (text: string, line: Line): boolean =>
  openWords.test(text.slice(Math.max(line.from, line.end - 12), line.end))

/** An address begins in lower case too, and goes on from nothing. */
export const beginsLower = (text: string, line: Line): boolean =>
  /^\p{Ll}(?![^\s@]{0,60}@|\w{0,4}:\/\/|ww\.)/u.test(text.slice(line.from, Math.min(line.end, line.from + 70)))

/** The sentence goes on in the next line. */
export const isCut = (text: string, a: Line, b: Line): boolean =>
  isOpen(text, a) || (!isStopped(text, a) && beginsLower(text, b))

/** Whether the first word of `b` had no room left on `a`, in columns that are `limit` wide. */
export const isFull = (text: string, a: Line, b: Line, limit: number, share = 0.8): boolean => {
  let wordEnd = b.from
  while (wordEnd < b.end && text.charCodeAt(wordEnd) > 0x20) wordEnd++
  return width(a) + 1 + (wordEnd - b.from) >= limit * share
}

/** Cells set apart by a gap: the line is a row of a table, whatever stands at its end. */
export const hasGap = (text: string, line: Line): boolean => {
  // The ends of a line are no spaces, so that any tab or run of spaces stands between two cells.
  for (let i = line.from; i < line.end; i++) {
    const code = text.charCodeAt(i)
    if (code > 0x20) continue
    if (code === 0x09) return true
    if (code === 0x20 && i + 2 < line.end && text.charCodeAt(i + 1) === 0x20 && text.charCodeAt(i + 2) === 0x20)
      return true
  }
  return false
}

/** Capitals throughout, as in a title set over several lines. */
export const isCapitals = (text: string, line: Line): boolean => {
  const words = text.slice(line.from, line.end)
  return /\p{Lu}{3}/u.test(words) && words === words.toUpperCase()
}

import { pageDate } from '../calendarDate.ts'
import { lineRule } from '../Page.ts'
import { type TextLine, wordCount } from '../TextLine.ts'

const says =
  /^\(?(?:this (?:page|document|text) (?:was )?)?(?:page\s|first\s|last\s|most recently\s|date\s(?:of\s)?|status\s)?(?:up-?dated?|modified|reviewed|revised|revision|changed|edited|published|publication|posted|issued?|released?|created|date|version|received|accepted|status|stand|as (?:of|at))\b/iu
const saysWithin = /\b(?:last )?(?:updated|modified|revised|published|posted|issued)\b(?: on| at)?:?\s?[^.!?]{0,12}\d/iu
// What may stand around the date in a line that gives nothing but place and date.
const place =
  /^(?:(?:\p{Lu}[\p{L}’'-]+\s?){1,3}(?:,\s(?:\p{Lu}[\p{L}-]+\s?){1,2})?[,.]?\s)?(?:\p{L}+day,?\s)?(?:[|·–—-]\s)?$/u
const remainder =
  /^(?:[\s,|·–—-]+(?:at\s)?\d{1,2}[:.h]\d\d(?:\s?[ap]\.?m\.?)?)?(?:\s?[,|·–—]\s?\p{L}[\p{L}\p{N} :/_.-]{0,50})?$/iu
const topLines = 8

/** A line that dates the page: "Last updated: ...", or place and date near its top. */
export const isUpdated = (line: TextLine, i: number, text: string): boolean => {
  if (line.words.length > 140 || /\p{Ll}[.!?]\s\p{Lu}\p{Ll}/u.test(line.words)) return false
  const date = pageDate(text, line.start, line.end)
  if (date === null) return false
  const words = wordCount(line)
  if (says.test(line.words) && words <= 12 && !line.words.endsWith('.')) {
    return !/\b(?:was|were|has|have|had|is|are|will)\b/iu.test(line.words.slice(12))
  }
  if (saysWithin.test(line.words) && words <= 14) return true
  // A year alone near the top heads the entries of that year.
  if (i >= topLines || words > 12 || date.value.length === 4 || line.bullet !== '' || !isHeadless(line)) return false
  return place.test(text.slice(line.start, date.start)) && remainder.test(text.slice(date.end, line.end))
}

// "June 27, 1997 – Signature": a row has words of its own after the date.
const isHeadless = ({ label, words }: TextLine): boolean =>
  label === null ||
  label.separator === 'alone' ||
  /\d{1,2}[:.h]\d\d|UNIQUE ID|press|release|news|statement|note/iu.test(words)

export const updated = lineRule('updated', (line, i, { text }) => isUpdated(line, i, text), 'updated')

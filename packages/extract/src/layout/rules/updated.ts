import { pageDate } from '../calendarDate.ts'
import { lineRule } from '../Page.ts'
import { type TextLine, wordCount } from '../TextLine.ts'

/**
 * What may stand before the date, the whole of it: "Last updated:", "Published on", "(as of". A verb with its object
 * ("Updated its IPAP in 2010", "Accepted into the PfP") says something else.
 */
const says =
  /^\(?(?:this (?:page|document|text) (?:was )?)?(?:page\s|first\s|last\s|most recently\s|date\s(?:of\s)?|status\s)?(?:up-?dated?|modified|reviewed|revised|revision|changed|edited|published|publication|posted|issued?|released?|created|date|version|received|accepted|status|stand|as (?:of|at))(?:\s(?:on|at|date|time|by\s\p{Lu}\S*(?:\s\p{Lu}\S*)?(?:\son)?))?\s?[:.,|–—-]?\s?(?:\p{L}+day,?\s)?$/iu
/** As part of a line of its own: "Information note, updated 14.10.2019". */
const saysWithin = /[,(–—|-]\s?(?:last )?(?:updated|modified|revised|as of)(?: on| at)?:?\s$/iu
// What may stand around the date in a line that gives nothing but place and date.
const place =
  /^(?:(?:\p{Lu}[\p{L}’'-]+\s?){1,3}(?:,\s(?:\p{Lu}[\p{L}-]+\s?){1,2})?[,.]?\s)?(?:\p{L}+day,?\s)?(?:[|·–—-]\s)?$/u
const after =
  /^(?:[\s,|·–—-]+(?:at\s)?\d{1,2}[:.h]\d\d(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?)?(?:\s?[,;|·–—]\s?\p{L}[\p{L}\p{N} :/_.-]{0,50})?\)?$/iu
const clock = /^[\s,|·–—-]+(?:at\s)?\d{1,2}[:h]\d\d/u
const topLines = 8

/** A line that dates the page: "Last updated: ...", or place and date near its top. */
export const isUpdated = (line: TextLine, i: number, text: string): boolean => {
  if (line.words.length > 140 || wordCount(line) > 14) return false
  const date = pageDate(text, line.start, line.end)
  if (date === null) return false
  const before = text.slice(line.start, date.start)
  const rest = text.slice(date.end, line.end)
  if (!after.test(rest)) return false
  // In a list only a page that was updated speaks of itself; "Accepted on 5 October 1994" may be anyone.
  if (says.test(before)) return line.bullet === '' || /updated?|modified|revised|edited/iu.test(before)
  if (line.bullet !== '' || i >= topLines) return false
  if (saysWithin.test(before)) return true
  // A year alone near the top heads the entries of that year; "June 27, 1997 – Signature" is one of them.
  if (date.value.length === 4 || !place.test(before)) return false
  return line.label === null || line.label.separator === 'alone' || clock.test(rest) || furniture.test(rest)
}

const furniture = /^\s?[,|·–—-]\s?(?:press release|news|statement|speech|article|release|news release)s?$/iu

export const updated = lineRule('updated', (line, i, { text }) => isUpdated(line, i, text), 'updated')

import { lineRule } from '../Page.ts'
import { pageDates } from '../pageDates.ts'
import { type TextLine, wordCount } from '../TextLine.ts'
import { saysPageDate } from '../updateWords.ts'

/** As part of a line of its own: "Information note, updated 14.10.2019". */
const saysWithin = /[,(–—|-]\s?(?:last )?(?:updated|modified|revised|as of)(?: on| at)?:?\s$/iu
// What may stand around the date in a line that gives nothing but place and date.
const place =
  /^(?:(?:\p{Lu}[\p{L}’'-]+\s?){1,3}(?:,\s(?:\p{Lu}[\p{L}-]+\s?){1,2})?[,.]?\s)?(?:\p{L}+day,?\s)?(?:[|·–—-]\s)?$/u
const time = '(?:[\\s,|/·–—-]+(?:at\\s)?\\d{1,2}[:.h]\\d\\d(?:\\s?[ap]\\.?m\\.?)?(?:\\s[A-Z]{2,4})?)?'
const author = '(?:\\sby\\s\\p{Lu}[\\p{L}.’-]*(?:\\s\\p{Lu}[\\p{L}.’-]*){0,3})?'
const buttons = '(?:\\s(?:print|share|e-?mail|save|pdf|download))*'
// A second sentence must date the page as well.
const again = '(?:first|last|latest|originally|up-?dated?|published|modified|reviewed|revised|accepted|received|posted)'
const words = '[\\p{L}\\p{N} ,;:/_.-]{0,70}'
const more = `(?:\\s?[,|·–—]\\s?\\p{L}${words}|\\s?[.;]\\s?${again}\\s${words})?`
const after = new RegExp(
  `^${time}${author}${buttons}${more}(?:\\s?/\\s?(?:\\d+|an?) \\p{L}+ ago)?[)\\]]?\\.?\\s?[|/]?$`,
  'iu',
)
// "As of 2012, the two have an agreement" is a sentence that begins with its time.
const clause = /^,\s/u
const clock = /^[\s,|/·–—-]+(?:at\s)?\d{1,2}[:h]\d\d/u
const topLines = 8

/** A line that dates the page: "Last updated: ...", or place and date near its top. */
export const isUpdated = (line: TextLine, i: number, text: string): boolean => {
  if (line.words.length > 140 || wordCount(line) > 18) return false
  const [date] = pageDates(text, line.start, line.end)
  if (date === undefined) return false
  const before = text.slice(line.start, date.start)
  const rest = text.slice(date.end, line.end)
  if (!after.test(rest)) return false
  // In a list only a page that was updated speaks of itself; "Accepted on 5 October 1994" may be anyone.
  const kind = saysPageDate(before)
  if (kind === 'state' && clause.test(rest)) return false
  if (kind !== null) return line.bullet === '' || kind === 'updated'
  if (line.bullet !== '' || i >= topLines) return false
  if (saysWithin.test(before)) return true
  // A year alone near the top heads the entries of that year; "June 27, 1997 – Signature" is one of them.
  if (date.value.length === 4 || !place.test(before)) return false
  return line.label === null || line.label.separator === 'alone' || clock.test(rest) || furniture.test(rest)
}

const furniture = /^\s?[,|·–—-]\s?(?:press release|news|statement|speech|article|release|news release)s?$/iu

export const updated = lineRule('updated', (line, i, { text }) => isUpdated(line, i, text), 'updated')

import { dash, gap, month } from '../../text/calendarWords.ts'
import { after, before, matchAt } from '../../text/matchAt.ts'

const leads =
  /(?:^|[^a-z])(?:in|on|of|the|since|until|till|by|from|to|between|and|early|mid|late|during|through|for|before|after|next|last|this|that|following|previous|same|end|start|beginning)[\s-]+$/i

// "May-August 2019", "March and April", and a label that is nothing else.
const another = new RegExp(
  String.raw`(?:${dash}|\s?/\s?|${gap}(?:to|and|or|until|through)${gap}|,${gap})${month}`,
  'iy',
)
const dashed = new RegExp(`${dash}${month}`, 'iy')
const dashedBefore = new RegExp(`(?:^|[^a-z])${month}${dash}$`, 'i')
const nothingElse = /^\s*(?:$|[-–—:|])/
/** Only space or a sign stands before it: a label, or what follows one. */
const opens = (text: string, start: number): boolean => start < 40 && /^[\s:.,|–—-]*$/.test(text.slice(0, start))

/**
 * Whether a word that spells a month is one. "may" and "march" are verbs in lower case, "mar" or "dec" are words of
 * other kinds; texts with ruined capitals write "in april 2011". With a day and a year beside it, anything goes.
 */
export const isMonthSpelling = (text: string, start: number, word: string, dated: 'year' | 'day' | 'none'): boolean => {
  const plain = word.replace('.', '')
  const lower = plain.charAt(0) === plain.charAt(0).toLowerCase()
  const name = plain.toLowerCase()
  const short = name.length <= 4 && name !== 'may' && name !== 'june' && name !== 'july'
  if (dated === 'year') return true
  if (dated === 'day')
    return !lower || (!short && (leads.test(before(text, start, 14)) || !/^(?:may|march)$/.test(name)))
  const lead = before(text, start, 14)
  // "each June" is no date but a recurrence.
  if (/(?:^|\W)(?:each|every)\s$/i.test(lead)) return false
  // "a March operation", "the pre-war February Conference of 1861".
  const attribute = /(?:^|\W)(?:an?|the|its|their)\s(?:[a-z-]+\s)?$/.test(before(text, start, 24))
  const led = leads.test(lead) || (attribute && !lower)
  const labels = opens(text, start) && nothingElse.test(after(text, start + word.length, 4))
  // "Aug. – Deployment of the force": at the head of a row.
  if (labels && !lower) return true
  // "started to march": in lower case the two that are verbs need a preposition of time.
  if (lower && /^(?:may|march)$/.test(name))
    return /(?:^|[^a-z])(?:in|since|until|early|mid|late|during)[\s-]+$/i.test(lead)
  // "Feb-May", "Jan.-Feb."
  const ranges = matchAt(dashed, text, start + word.length) !== null || dashedBefore.test(lead)
  if (!lower && ranges) return true
  if (short || lower) return led && !short
  // "May saw", "March to the sea", "April Glaspie", "June Jones": alone, a month must be led in, or be no name's part.
  const end = start + word.length
  if (led || matchAt(another, text, end) !== null) return true
  if (name === 'may' || name === 'march') return false
  return !/^(?:'s)?\s\p{Lu}\p{Ll}/u.test(after(text, end, 6))
}

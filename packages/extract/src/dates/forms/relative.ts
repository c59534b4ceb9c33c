import {
  gap,
  month,
  monthNumber,
  season,
  seasonNumber,
  seasonWords,
  weekday,
  weekdayNumber,
  weekdayWords,
} from '../../text/calendarWords.ts'
import { after, before, matchAt } from '../../text/matchAt.ts'
import { type Base, type Form, partsOf, pointReading, type RelativeYear, type Unit, type When } from '../Reading.ts'

const units = `year|month|week|day|morning|afternoon|evening|night`
const pattern = new RegExp(
  `(?:(that)(?:${gap}(?:same|very))?|(same)|(following|ensuing|subsequent|next|coming)|(previous|preceding|last|past)|(this))${gap}(?:(${units})|(${month})|(${season})|(${weekday}))(?![a-z-])`,
  'iy',
)
const wordOf = new RegExp(`(${seasonWords.join('|')})|(${weekdayWords.join('|')})`, 'i')

const unitOf = (word: string): Unit => (word === 'year' || word === 'month' || word === 'week' ? word : 'day')

// "the next year" counts from the story, "next year" from the text's own day; so do "the previous" and "last".
const baseOf = (match: RegExpExecArray, article: boolean): Base => {
  const [, , , after, before, current] = match
  if (current !== undefined) return 'document'
  if (after !== undefined && /next|coming/i.test(after) && !article) return 'document'
  if (before !== undefined && /last|past/i.test(before)) return 'document'
  return 'focus'
}

/** "the following year", "that same month", "next month", "last Thursday", "the previous December", "that summer". */
export const relative: Form = {
  name: 'relative',
  starts: [
    'that',
    'same',
    'following',
    'ensuing',
    'subsequent',
    'next',
    'coming',
    'previous',
    'preceding',
    'last',
    'past',
    'this',
  ],
  read: ({ text, at, convention: _ }) => {
    const match = matchAt(pattern, text, at)
    if (match === null) return null
    const [whole, that, same, following, previous, current, unit, monthWord, seasonWord, weekdayWord] = match
    const end = at + whole.length
    // "the same month of 2010", "the following month, in 1998" say their year.
    const article = /(?:^|\W)the\s{1,2}$/i.test(before(text, at, 6))
    // "the last year of the war", "the past month" are stretches, not dates; "the same day-care" is neither.
    if (article && previous !== undefined && /last|past/i.test(previous)) return null
    if (previous !== undefined && /past/i.test(previous)) return null
    // "the ruins following Wednesday's earthquake": a preposition, and the day is its thing's.
    if (weekdayWord !== undefined && !article && /^[’']s/.test(after(text, end, 2))) return null
    // "in this April 8, 2013 file photo": the date says itself when.
    if (monthWord !== undefined && /^\s\d/.test(after(text, end, 2))) return null
    if (/^\s(?:and a half|or (?:so|two)|of the (?:war|reign))/i.test(after(text, end, 16))) return null
    const base = baseOf(match, article)
    const by = following !== undefined ? 1 : previous !== undefined ? -1 : 0
    const when = ((): When | null => {
      if (unit !== undefined) {
        // "this morning" is today; "next evening" without its article is none.
        return { kind: 'shift', base, unit: unitOf(unit.toLowerCase()), by }
      }
      const year: RelativeYear = by === 0 ? { base, pick: 'shift', by: 0 } : { base, pick: by > 0 ? 'after' : 'before' }
      if (monthWord !== undefined) {
        // "that may", "this march": lower case is a verb or a walk.
        if (/^(?:may|march)$/.test(monthWord)) return null
        return partsOf({ year, month: monthNumber(monthWord) })
      }
      if (seasonWord !== undefined) {
        if (/fall/i.test(seasonWord) && (that !== undefined || current !== undefined || same !== undefined)) return null
        return partsOf({ year, season: seasonNumber(seasonWord) })
      }
      if (wordOf.exec(weekdayWord!) === null) return null
      return {
        kind: 'weekday',
        weekday: weekdayNumber(weekdayWord!),
        base,
        pick: by > 0 ? 'after' : by < 0 ? 'before' : 'near',
      }
    })()
    return when === null ? null : [pointReading('relative', at, end, when)]
  },
}

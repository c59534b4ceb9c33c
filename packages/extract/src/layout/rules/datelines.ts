import { datelineOf } from '../dateline.ts'
import { lineRule } from '../Page.ts'
import { pageDates } from '../pageDates.ts'
import { type TextLine, wordCount } from '../TextLine.ts'

const place = /^\p{Lu}[\p{L}’'.-]+(?:[\s/,]{1,2}\p{Lu}[\p{L}’'.-]+){0,4},?\s?(?:[(/][^()/]{2,40}[)/])?,?\s?$/u
const agency = /[(/]\p{Lu}[^()/]{1,39}[)/]/u
const rest = /^\s?(?:[(/][^()/]{2,40}[)/])?\s?[.:–—-]{0,2}$/u

/** The dateline of an agency on a line of its own: "BEIJING (Agency) Jun 20, 2004", "Paris, Jan 26, 2020 (Agency)". */
const isDateline = ({ start, end, words, bullet }: TextLine, text: string): boolean => {
  if (bullet !== '' || words.length > 100 || !agency.test(words)) return false
  const [date] = pageDates(text, start, end)
  // "Feb 17 (AFP)": the year is said elsewhere.
  if (date === undefined) return datelineOf(text, { start, end })?.body === end
  if (date.value.length < 10) return false
  return place.test(text.slice(start, date.start)) && rest.test(text.slice(date.end, end))
}

export const datelines = lineRule(
  'datelines',
  (line, i, { text }) => i < 15 && wordCount(line) <= 14 && isDateline(line, text),
  'dateline',
)

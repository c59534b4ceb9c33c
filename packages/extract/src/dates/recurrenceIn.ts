import type { Span } from '../Span.ts'
import { gap, month } from '../text/calendarWords.ts'

// Values of the `recurrence` vocabulary. Longer phrases stand first: "every two years" is no "every ... year".
const words: ReadonlyArray<readonly [string, string]> = [
  ['biennial', `bienniall?y?|every${gap}(?:two|2|second|other)${gap}years?`],
  [
    'semiannual',
    `semi-?annual(?:ly)?|bi-?annual(?:ly)?|half-yearly|twice${gap}(?:a|per|every|each)${gap}year|twice${gap}yearly|every${gap}(?:six|6)${gap}months`,
  ],
  ['quarterly', `quarterly|every${gap}(?:quarter|(?:three|3)${gap}months)|each${gap}quarter`],
  ['monthly', `monthly|(?:every|each)${gap}month|once${gap}(?:a|per)${gap}month`],
  [
    'annual',
    `annual(?:ly)?|yearly|(?:every|each)${gap}(?:single${gap})?year|once${gap}(?:a|per|every)${gap}year|(?:every|each)${gap}(?:${month})`,
  ],
]

/** Pattern source of every phrase that says how often. */
export const recurrencePhrase = `(?:${words.map(([, source]) => source).join('|')})(?![a-z])`

const patterns = words.map(([value, source]) => [value, new RegExp(`(?<![a-z])(?:${source})(?![a-z])`, 'iy')] as const)
const anywhere = new RegExp(`(?<![a-z])${recurrencePhrase}`, 'iu')

/** The value for a phrase that `recurrencePhrase` matched. */
export const recurrenceOf = (phrase: string): string => {
  for (const [value, pattern] of patterns) {
    pattern.lastIndex = 0
    if (pattern.test(phrase)) return value
  }
  throw new Error(`no recurrence phrase: ${phrase}`)
}

/**
 * How often, as said anywhere in a stretch of clean text (UTF-16, half-open): "has hosted annual exercises", "twice a
 * year". A value of the `recurrence` vocabulary, that of the first such word, or `null`.
 */
export const recurrenceIn = (text: string, { start, end }: Span): string | null => {
  const match = anywhere.exec(text.slice(start, end))
  return match === null ? null : recurrenceOf(match[0])
}

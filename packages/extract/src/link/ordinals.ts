import { monthNames } from '../text/calendarWords.ts'
import { ordinalOf } from '../text/numberWords.ts'

const months: ReadonlySet<string> = new Set([...monthNames, 'century'])

/** The ordinals among normalised words ("the 25th summit", "second"), days of a month and centuries apart. */
export const ordinalsOf = (text: ReadonlyArray<string>): ReadonlySet<number> => {
  const found = new Set<number>()
  text.forEach((word, i) => {
    const digits = /^(\d{1,3})(?:st|nd|rd|th)$/u.exec(word)
    const value = digits === null ? ordinalOf(word) : Number(digits[1])
    if (value > 0 && !months.has(text[i + 1] ?? '') && !months.has(text[i - 1] ?? '')) found.add(value)
  })
  return found
}

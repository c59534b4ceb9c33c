import { isSameTime } from '../link/dateRelation.ts'
import type { Sentence } from './Sentence.ts'

/**
 * The dates of a sentence: those that it states and, for a row, the one above it that it takes. What is reckoned from
 * another date ("since then", "two years later") moves with that and is no date of its own.
 */
export const sentenceDates = ({ times, inherited }: Sentence): ReadonlyArray<string> => {
  const own = times.filter(({ anchor }) => anchor === null).map(({ value }) => value!)
  return inherited !== null && /^\d{4}$/u.test(inherited) ? [inherited, ...own] : own
}

/** Whether two sentences can be about one time: where both are dated, a date of the one is a date of the other. */
export const mayBeSameTime = (a: Sentence, b: Sentence): boolean => {
  const [x, y] = [sentenceDates(a), sentenceDates(b)]
  return x.length === 0 || y.length === 0 || x.some((date) => y.some((other) => isSameTime(date, other)))
}

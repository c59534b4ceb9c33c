import type { When } from '../Reading.ts'

/** The finest part that the text names, so that only like is joined with like; 0 for what cannot be an end of a range. */
export const levelOf = (when: When): number => {
  if (when.kind !== 'parts') return 0
  const { year, month, day, season } = when.parts
  if (day !== null) return month === null ? 0 : 4
  if (month !== null) return 3
  if (season !== null) return 2
  return year === null ? 0 : 1
}

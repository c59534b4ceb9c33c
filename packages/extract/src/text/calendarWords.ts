/** The months in their order, in lower case. */
export const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const
export const monthShort = ['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec'] as const
export const weekdayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const
const weekdayShort = ['sun', 'mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat'] as const

/** A name with its capital. */
export const titled = (name: string): string => `${name[0]!.toUpperCase()}${name.slice(1)}`

/** The words that can open a month, lower case. */
export const monthWords: ReadonlyArray<string> = [...monthNames, ...monthShort]
export const weekdayWords: ReadonlyArray<string> = weekdayNames
export const weekdayShortWords: ReadonlyArray<string> = weekdayShort

/** 1 to 12 for a month's name or its abbreviation, with or without a stop. */
export const monthNumber = (word: string): number => {
  const short = word.toLowerCase().slice(0, 3)
  return monthNames.findIndex((name) => name.startsWith(short)) + 1
}

/** 0 (Sunday) to 6 for a weekday's name or its abbreviation. */
export const weekdayNumber = (word: string): number => {
  const short = word.toLowerCase().slice(0, 3)
  return weekdayNames.findIndex((name) => name.startsWith(short))
}

const seasons: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 }
export const seasonWords: ReadonlyArray<string> = Object.keys(seasons)
/** 21 to 24, as EDTF numbers seasons. */
export const seasonNumber = (word: string): number => seasons[word.toLowerCase()]!

// Pattern sources, to be put into sticky patterns with the flag `i`. A line break may stand between the words of a
// date, a tab may not: it parts the cells of a table.
export const gap = String.raw`[^\S\t]{1,2}`
export const month = String.raw`(?:(?:${monthNames.join('|')})(?:\.(?=\s?\d))?|(?:sept|${monthShort.filter((m) => m !== 'sept').join('|')})\.?)(?![a-z])`
export const weekday = String.raw`(?:${weekdayNames.join('|')}|(?:tues|thurs|thur|${weekdayShort.filter((d) => d.length === 3).join('|')})\.?)(?![a-z])`
export const day = String.raw`(?:3[01]|[12]\d|0?[1-9])(?!\d)`
// "11th", "11 th" (a superscript that came loose).
export const ordinal = String.raw`(?:\s?(?:st|nd|rd|th|d)(?![a-z]))?`
export const season = `(?:${seasonWords.join('|')})(?![a-z])`
export const dash = String.raw`[^\S\t]{0,2}[-–—−‑~][^\S\t]{0,2}`

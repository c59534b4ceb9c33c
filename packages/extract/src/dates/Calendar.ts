/** A date whose parts are all settled; what is `null` is not said at all. Years are astronomical. */
export interface Calendar {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
  readonly season: number | null
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
export const lastDay = (year: number, month: number): number =>
  [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!

// Days since 1 March of year 0 in the proleptic Gregorian calendar, which EDTF counts by, and back.
const toDays = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year
  const m = (month + 9) % 12
  return (
    365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day - 1
  )
}
const fromDays = (days: number): Calendar => {
  const era = Math.floor(days / 146097)
  const inEra = days - era * 146097
  const y = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36524) - Math.floor(inEra / 146096)) / 365,
  )
  const inYear = inEra - (365 * y + Math.floor(y / 4) - Math.floor(y / 100))
  const m = Math.floor((5 * inYear + 2) / 153)
  const month = m < 10 ? m + 3 : m - 9
  const day = inYear - Math.floor((153 * m + 2) / 5) + 1
  return { year: y + era * 400 + (month <= 2 ? 1 : 0), month, day, season: null }
}

/** `date` must have a day. */
export const addDays = (date: Calendar, by: number): Calendar =>
  fromDays(toDays(date.year, date.month!, date.day!) + by)

/** `date` must have a month; the day is dropped, since "two months later" tells none. */
export const addMonths = (date: Calendar, by: number): Calendar => {
  const months = date.year * 12 + date.month! - 1 + by
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1, day: null, season: null }
}

/** 0 is Sunday. `date` must have a day. */
export const weekdayOf = (date: Calendar): number => {
  const days = toDays(date.year, date.month!, date.day!)
  // 1 March of year 0 was a Wednesday.
  return (((days + 3) % 7) + 7) % 7
}

/** Middle month of a season, to tell which comes first; winter counts from its December. */
const seasonMonth: Readonly<Record<number, number>> = { 21: 4, 22: 7, 23: 10, 24: 12 }
/** Where in its year a date stands, in months, or `null` for a whole year. */
export const monthIn = (date: { readonly month: number | null; readonly season: number | null }): number | null =>
  date.month ?? (date.season === null ? null : seasonMonth[date.season]!)

const pad = (n: number): string => `${n < 0 ? '-' : ''}${String(Math.abs(n)).padStart(4, '0')}`
const two = (n: number): string => String(n).padStart(2, '0')

/** The date as EDTF writes it. */
export const edtfOf = ({ year, month, day, season }: Calendar): string => {
  if (season !== null) return `${pad(year)}-${season}`
  if (month === null) return pad(year)
  return day === null ? `${pad(year)}-${two(month)}` : `${pad(year)}-${two(month)}-${two(day)}`
}

/** The first date of an EDTF date, `null` for a decade or an open beginning. */
export const calendarOf = (edtf: string): Calendar | null => {
  const match = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:\/|$)/.exec(edtf)
  if (match === null) return null
  const second = match[2] === undefined ? null : Number(match[2])
  const season = second !== null && second > 12 ? second : null
  return {
    year: Number(match[1]),
    month: season === null ? second : null,
    day: match[3] === undefined ? null : Number(match[3]),
    season,
  }
}

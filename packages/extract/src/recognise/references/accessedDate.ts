const months = 'january february march april may june july august september october november december'.split(' ')

const two = (n: number): string => String(n).padStart(2, '0')

const iso = (year: number, month: number, day: number): string | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
    ? `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
    : null

const monthOf = (name: string): number =>
  months.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1

/** In which order a bibliography writes numeric dates: a day past 12 in any of them tells; else the day comes first. */
export const isMonthFirst = (text: string): boolean =>
  [...text.matchAll(/\b(\d\d?)[/.](\d\d?)[/.](?:\d{4})\b/gu)].some(([, a, b]) => Number(a) <= 12 && Number(b) > 12)

/** The day of "02/11/2014", "2 November 2014", "November 2, 2014" or "2014-11-02" as EDTF; `null` for no such day. */
export const accessedDate = (text: string, monthFirst: boolean): string | null => {
  const numeric = /(?<!\d)(\d\d?)[/.](\d\d?)[/.](\d{4})(?!\d)/u.exec(text)
  if (numeric !== null) {
    const [a, b, year] = numeric.slice(1).map(Number) as [number, number, number]
    return monthFirst ? iso(year, a, b) : iso(year, b, a)
  }
  const whole = /(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/u.exec(text)
  if (whole !== null) return iso(Number(whole[1]), Number(whole[2]), Number(whole[3]))
  const worded = /(?<!\d)(\d\d?)(?:st|nd|rd|th)? (\p{L}{3,9})\.?,? (\d{4})/u.exec(text)
  if (worded !== null) return iso(Number(worded[3]), monthOf(worded[2]!), Number(worded[1]))
  const american = /(\p{L}{3,9})\.? (\d\d?)(?:st|nd|rd|th)?,? (\d{4})/u.exec(text)
  if (american !== null) return iso(Number(american[3]), monthOf(american[1]!), Number(american[2]))
  return null
}

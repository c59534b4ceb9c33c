const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const seasons = ['Spring', 'Summer', 'Autumn', 'Winter']

/** A calendar year as it is read: years before year 1 are counted backwards, since EDTF has a year 0. */
export const yearText = (year: number): string => (year > 0 ? String(year) : `${1 - year} BC`)

const partText = (part: string): string => {
  if (part.endsWith('X')) return `${yearText(Number(part.slice(0, -1)) * 10)}s`
  const [, year, month, day] = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u.exec(part)!
  const y = yearText(Number(year))
  if (month === undefined) return y
  const named = Number(month) > 12 ? seasons[Number(month) - 21]! : months[Number(month) - 1]!
  return day === undefined ? `${named} ${y}` : `${Number(day)} ${named} ${y}`
}

/** An EDTF date in words: "16 May 2014", "Dec 2010", "2006–2008", "since 2002", "until 2014", "1990s". */
export const dateText = (edtf: string): string => {
  const [from, to] = edtf.split('/') as [string, string | undefined]
  if (to === undefined) return partText(from)
  if (to === '..') return `since ${partText(from)}`
  if (from === '..') return `until ${partText(to)}`
  // "30 Mar–2 Apr 2017", "8–9 May 2007": what both ends share is said once.
  const days = /-\d\d-\d\d$/u.test(from) && /-\d\d-\d\d$/u.test(to)
  if (days && from.slice(0, -3) === to.slice(0, -3)) return `${Number(from.slice(-2))}–${partText(to)}`
  if (days && from.slice(0, -6) === to.slice(0, -6)) return `${partText(from).replace(/ [^ ]+$/u, '')}–${partText(to)}`
  return `${partText(from)}–${partText(to)}`
}

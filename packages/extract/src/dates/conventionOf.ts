import type { Convention } from './Reading.ts'

const numeric = /(?<![\d/.])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?!\d)/g
const isoDate = /(?<![\d-])\d{4}-(?:0[1-9]|1[0-2])-\d\d(?!\d)/
// "2010-05" cannot be a range, as "2005-07" can.
const isoMonth = /(?<![\d-])\d\d(\d\d)-(0[1-9]|1[0-2])(?![\d-])/g
const era = /\d\s?(?:BCE?|B\.C\.|CE|AD)(?![A-Za-z])|(?:^|\s)(?:AD|A\.D\.)\s\d/

/**
 * What the document's numbers say of how it writes dates. Day first, unless a date in it can only be month first and
 * none can only be day first.
 */
export const conventionOf = (text: string): Convention => {
  let monthFirst = 0
  let dayFirst = 0
  for (const [, first, second] of text.matchAll(numeric)) {
    if (Number(second) > 12 && Number(first) <= 12) monthFirst++
    if (Number(first) > 12 && Number(second) <= 12) dayFirst++
  }
  const isoMonths =
    isoDate.test(text) || [...text.matchAll(isoMonth)].some(([, year, month]) => Number(month) <= Number(year))
  return { monthFirst: monthFirst > 0 && dayFirst === 0, isoMonths, ancient: era.test(text) }
}

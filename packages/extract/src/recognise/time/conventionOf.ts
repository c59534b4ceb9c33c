import type { Convention } from './Reading.ts'

const numeric = /(?<![\d/.])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?!\d)/g
const isoMonth = /(?<![\d-])\d{4}-(?:0[1-9]-\d\d|0[1-9](?![\d-]))/
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
  return { monthFirst: monthFirst > 0 && dayFirst === 0, isoMonths: isoMonth.test(text), ancient: era.test(text) }
}

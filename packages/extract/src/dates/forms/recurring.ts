import { gap } from '../../text/calendarWords.ts'
import { matchAt } from '../../text/matchAt.ts'
import type { Form } from '../Reading.ts'
import { recurrenceOf, recurrencePhrase } from '../recurrenceIn.ts'

const lead = new RegExp(
  `(${recurrencePhrase}),?(?:${gap})?[( ]?(?:(?:in|during|over|for)${gap})?(?:the${gap}(?:period|years)${gap}(?:of${gap})?)?`,
  'iy',
)

/** "annually since 2008", "every year since 2006", "each year from 2004", "yearly (2003-2012)". */
export const recurring: Form = {
  name: 'recurring',
  starts: [
    ...['annually', 'annual', 'yearly', 'every', 'each', 'biennially', 'biannually', 'semi', 'semiannually', 'half'],
    ...['quarterly', 'monthly', 'twice', 'once'],
  ],
  read: ({ text, at, any }) => {
    const match = matchAt(lead, text, at)
    if (match === null) return null
    const inner = any(at + match[0].length)
    // "every year in 2010" says nothing that lasts: only a stretch of time recurs.
    if (inner === null || inner.signal === 'at' || inner.signal === 'as-of') return null
    return [{ ...inner, start: at, recurrence: recurrenceOf(match[1]!) }]
  },
}

const trailing = new RegExp(`,?${gap}(?:on${gap}an?${gap})?(${recurrencePhrase})(?:${gap}basis)?`, 'iy')
const adjective =
  /^\s(?:[a-z-]+\s)?(?:exercises?|meetings?|conferences?|reports?|review|training|courses?|programmes?|plan|session|work|national|[A-Z])/

/** "since 2008 annually": the words after a stretch of time, unless they belong to what follows ("since 2008 annual exercises"). */
export const recurrenceAfter = (text: string, at: number): { readonly value: string; readonly end: number } | null => {
  const match = matchAt(trailing, text, at)
  if (match === null) return null
  const end = at + match[0].length
  if (
    /^(?:annual|monthly|quarterly|biennial|yearly|half-yearly)$/i.test(match[1]!) ||
    adjective.test(text.slice(end, end + 40))
  )
    return null
  return { value: recurrenceOf(match[1]!), end }
}

import { gap } from '../../text/calendarWords.ts'
import { after, before, matchAt } from '../../text/matchAt.ts'
import { type Cursor, type Form, pointReading, type Reading } from '../Reading.ts'

const article = `(?:the${gap})?`
const sinceWords = new RegExp(
  `(?:(?:ever${gap})?since|as${gap}from|with${gap}effect${gap}(?:from|as${gap}of)|(?:starting|beginning|commencing|effective)${gap}(?:in|from|on|with|as${gap}of))${gap}(?:(?:around|about|at${gap}least)${gap})?(?:year${gap})?`,
  'iy',
)
const then = new RegExp(
  `(?:since${gap}then|from${gap}(?:then|that${gap}time|that${gap}moment)${gap}on(?:wards?)?)(?![a-z])`,
  'iy',
)
const untilWords = new RegExp(
  `(?:(?:up${gap})?(?:until|till)|up${gap}to|through(?:${gap}to)?|by(?=${gap}(?:the${gap})?end${gap}of))${gap}(?:(?:around|about|at${gap}least)${gap})?(?:year${gap})?`,
  'iy',
)
const asOfWords = new RegExp(`as${gap}(?:of|at)${gap}`, 'iy')

const skipArticle = new RegExp(article, 'iy')
const pointAfter = (text: string, at: number, point: (at: number) => Reading | null): Reading | null =>
  point(at + matchAt(skipArticle, text, at)![0].length)

/** "since 2002", "ever since that year", "starting in 2008", "since then": codebook, section 2, `2002/..`. */
export const since: Form = {
  name: 'since',
  starts: ['since', 'ever', 'as', 'with', 'starting', 'beginning', 'commencing', 'effective', 'from'],
  read: ({ text, at, point }) => {
    const back = matchAt(then, text, at)
    if (back !== null) {
      return [{ ...pointReading('since', at, at + back[0].length, { kind: 'then' }), signal: 'since' }]
    }
    const match = matchAt(sinceWords, text, at)
    if (match === null) return null
    const inner = pointAfter(text, at + match[0].length, point)
    if (inner === null) return null
    return [{ ...inner, form: 'since', start: at, signal: 'since' }]
  },
}

/** "until 2014", "up to the end of 2014", "through 2014", "by the end of 2014": `../2014`. */
export const until: Form = {
  name: 'until',
  starts: ['until', 'till', 'up', 'through', 'by'],
  read: ({ text, at, point }) => {
    const match = matchAt(untilWords, text, at)
    if (match === null) return null
    const inner = pointAfter(text, at + match[0].length, point)
    if (inner === null) return null
    // "It was not until 1998 that", "did not resume until 1821" tell when it began.
    if (/(?:^|\W)(?:not|n’t|n't|never)\s(?:[a-z]+\s){0,2}$/i.test(before(text, at, 30))) return [inner]
    if (/^\s(?:people|soldiers|troops|met|tonnes|km)/.test(after(text, inner.end, 10))) return null
    // "by the end of April" says when something was reached, "until April" how long it went on.
    const form = /^by\b/i.test(match[0]) ? 'by' : 'until'
    return [{ ...inner, form, start: at, signal: 'until' }]
  },
}

const beforeWords = new RegExp(
  `(?:before|prior${gap}to|(?:no|not)${gap}later${gap}than|earlier${gap}than)${gap}${article}(?:year${gap})?`,
  'iy',
)
const afterWords = new RegExp(
  `(?:after|(?:no|not)${gap}(?:earlier|sooner)${gap}than|later${gap}than)${gap}${article}(?:year${gap})?`,
  'iy',
)
// "two days after 5 May", "the day before 5 May": counted from the date, which stays a date of its own.
const counting =
  /(?:year|month|week|day|night|evening|morning|hour|minute|decade|century|eve|shortly|soon|long|just|immediately)s?\s$/i
const named = /(?:^|\s)(?:soon|shortly|just|immediately|long)\s$/i

const bounded = (
  form: string,
  words: RegExp,
  signal: 'since' | 'until',
  { text, at, point }: Cursor,
): ReadonlyArray<Reading> | null => {
  const match = matchAt(words, text, at)
  if (match === null) return null
  const lead = before(text, at, 14)
  if (counting.test(lead) && !named.test(lead)) return null
  const inner = point(at + match[0].length)
  return inner === null || inner.to !== null || inner.from.kind === 'clock'
    ? null
    : [{ ...inner, form, start: at, signal }]
}

/** "before 2003": `../2003` (codebook, section 2). */
export const beforeForm: Form = {
  name: 'before',
  starts: ['before', 'prior', 'no', 'not', 'earlier'],
  read: (cursor) => bounded('before', beforeWords, 'until', cursor),
}

/** "after 2014": `2014/..`. */
export const afterForm: Form = {
  name: 'after',
  starts: ['after', 'no', 'not', 'later'],
  read: (cursor) => bounded('after', afterWords, 'since', cursor),
}

/** "as of 2012": a state seen then, `2012`. */
export const asOf: Form = {
  name: 'as-of',
  starts: ['as'],
  read: ({ text, at, point }) => {
    const match = matchAt(asOfWords, text, at)
    const inner = match === null ? null : pointAfter(text, at + match[0].length, point)
    return inner === null ? null : [{ ...inner, form: 'as-of', start: at, signal: 'as-of' }]
  },
}

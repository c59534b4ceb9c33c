/** A time that annotators found in a text, and what was read there (`null` where nothing was). */
export interface Judged {
  readonly text: string
  /** EDTF. */
  readonly wanted: string
  readonly found: string | null
  readonly value: string | null
}

const month = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/iu
const year = /\b[12]\d{3}\b/u

// What an expression is by its words, the most telling first.
const kinds: ReadonlyArray<readonly [kind: string, test: RegExp]> = [
  ['a time of day', /\d[:.]\d\d|[ap]\.?m\.?\b|\bnoon|midnight|o’clock/iu],
  ['a year before our era or of early times', /BC|B\.\s?C|\bAD\b|^\D*\d{2,3}$/u],
  ['two digits of a year', /^[’'‘]\d\d$/u],
  ['a weekday', /(?:mon|tues|wednes|thurs|fri|satur|sun)day/iu],
  ['"ago"', /\bago\b/iu],
  ['today, yesterday, tonight', /\b(?:today|yesterday|tomorrow|tonight|now)\b/iu],
  [
    '"this, last, next month or year"',
    /\b(?:this|last|next|past|coming)\s(?:\w+\s)?(?:day|week|month|year|night|spring|summer|autumn|winter)/iu,
  ],
  ['"the same time", "this time"', /\b(?:same|this|that|the)\s(?:very\s)?(?:time|date|moment)\b/iu],
  ['a distance from an event', /\b(?:days?|weeks?|months?|years?)\s(?:after|before|following)\s\S/iu],
  [
    '"two years later", "the following year"',
    /\b(?:later|earlier|after|before|previous(?:ly)?|following|preceding|same|that)\b/iu,
  ],
  ['"later in the year", "the end of the month"', /\b(?:year|month)(?:[’']s)?(?:\send)?$/iu],
  ['a part of a month or year', /\b(?:early|mid|late|end|beginning|start|middle)\b/iu],
]

const shape = (text: string): string => {
  const named = kinds.find(([, test]) => test.test(text))
  if (named !== undefined) return named[0]
  const [hasMonth, hasYear] = [month.test(text), year.test(text)]
  const hasDay = /\b\d{1,2}(?:st|nd|rd|th)?\b/u.test(text)
  if (hasMonth && hasYear) return hasDay ? 'a whole date' : 'a month with its year'
  if (hasMonth) return hasDay ? 'a day without its year' : 'a month without its year'
  if (hasYear) return 'a year'
  if (hasDay) return 'a day of a month alone'
  return 'a day by its name or its fame'
}

const yearOf = (value: string): number | null => {
  const match = /-?\d{4}/u.exec(value)
  return match === null ? null : Number(match[0])
}

/** The kind of a wrong value: what was written, and what went wrong. */
export const kindOfMiss = ({ text, wanted, found, value }: Judged): string => {
  const what = shape(text)
  if (found === null) return `${what}: not found`
  if (value === null || value === '') return `${what}: no value`
  const [there, here] = [yearOf(wanted), yearOf(value)]
  if (there === null || here === null || there === here) return `${what}: another day or month`
  const apart = here - there
  if (apart === 1) return `${what}: a year late`
  return apart === -1 ? `${what}: a year early` : `${what}: another time of the story or the page`
}

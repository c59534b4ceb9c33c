import type { Reading } from '../dates/Reading.ts'
import type { Block } from '../layout/Block.ts'
import type { NoTime } from './TimeExpression.ts'

/** A reading in its place in the text. */
export interface Expression {
  readonly reading: Reading
  readonly block: Block | null
  /** It is, or stands in, the label of its row. */
  readonly isLabel: boolean
  /** Why it dates nothing, from what stands around it; `null` where it may. */
  readonly noTime: NoTime | null
  /** The later member of its list that gives it its year. */
  readonly completedBy: Reading | null
  /** The number of its sentence in the text. */
  readonly sentence: number
  /** The text from the start of its sentence, at most 240 code units, and a little after it. */
  readonly lead: string
  readonly rest: string
}

/** The year that the expression itself gives, where it can date something; `null` where it gives none. */
export const statedYear = ({ reading, noTime }: Expression): number | null => {
  if (noTime !== null || reading.from.kind !== 'parts') return null
  const { year } = reading.from.parts
  return typeof year === 'number' ? year : null
}

export const isParenthesised = ({ lead }: Expression): boolean => {
  const open = lead.lastIndexOf('(')
  return open >= 0 && lead.indexOf(')', open) < 0
}

const relativeClause = /,\s(?:who|whom|which|whose|where)\s[^,;.()]*$/iu
/** Said by the way: in brackets, or in a relative clause that has not closed. */
export const isAside = (expression: Expression): boolean =>
  isParenthesised(expression) || relativeClause.test(expression.lead)

const preposition =
  /(?:^|[^\p{L}])(?:in|on|by|during|from|since|until|late|early|mid|year|around|about|of|to|and|than)\s(?:the\s)?$/iu
/** A year that names the thing behind it: "the 1614 rules", "its 2010 budget". */
export const isAttributive = ({ reading, lead, rest }: Expression): boolean =>
  reading.form === 'bare-year' &&
  /^\s\p{L}/u.test(rest) &&
  !preposition.test(lead) &&
  !/^\s(?:and|or|to|but|when|after|the|a|in|on|at|with|by|as)\s/u.test(rest)

/** "as they had met in 1614": the pluperfect looks back from the story, which stays where it is. */
export const isLookingBack = ({ lead }: Expression): boolean => /\bhad\s[^,;.]*,?\s?(?:in|on)?\s?$/iu.test(lead)

/** Inside quotation marks that its sentence opened. */
export const isQuoted = ({ lead }: Expression): boolean => {
  const opened = Math.max(lead.lastIndexOf('“'), lead.lastIndexOf('«'))
  if (opened >= 0) return lead.indexOf('”', opened) < 0 && lead.indexOf('»', opened) < 0
  return (lead.split('"').length - 1) % 2 === 1
}

const untilWord = /\b(?:since|until|till|as of)\b[^,]*$/iu
/** It bounds a stretch of time ("until March 1945") and so says nothing of where the story stands. */
export const isBound = ({ lead, reading }: Expression): boolean =>
  reading.form !== 'by' &&
  (reading.signal === 'since' || reading.signal === 'until' || reading.signal === 'as-of' || untilWord.test(lead))

const planWord =
  /\b(?:will|shall|would|to be|planned|due|expected|intend(?:s|ed|ing)?|scheduled|plans? (?:for|to)|targets? (?:for|of)|(?:agree|decid|pledg|resolv|commit|undert|aim|hop|seek|vow)\p{L}*\s(?:\p{L}+\s)?to)\b|\bfor\s(?:the\s)?(?:period\s|years?\s)?(?:of\s)?$/iu
/** What its sentence says before it looks ahead ("is due to end in 2014"). */
export const isPlan = ({ lead }: Expression): boolean => planWord.test(lead)

/** The same of its own part of the sentence: "due to end in 2018, it began in 2015" plans the first date only. */
export const isPlanNear = ({ lead }: Expression): boolean => planWord.test(lead.slice(lead.lastIndexOf(',') + 1))

const opener =
  /^[\s"“«‘([]*(?:(?:and|but|then|meanwhile|however|later|also|so|thus),?\s+)*(?:(?:in|on|at|by|from|during|within|next|last|first|second|third|fourth|final|two|three|four|five|six|ten|months|weeks|days|half|quarter|after|before|about|around|of|to|through|throughout|over|for|since|until|the|an?|early|late|later|earlier|mid|end|beginning|start|middle|summer|spring|autumn|fall|winter|year|years|month)[\s-]*)*$/iu
/** Before it its sentence has only prepositions, articles and connectives. */
export const opensSentence = ({ lead }: Expression): boolean => opener.test(lead)

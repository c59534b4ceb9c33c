import type { TimeExpression } from '../times/TimeExpression.ts'
import { isSameTime } from './dateRelation.ts'
import type { Linked } from './Linked.ts'

const longest = 110

const month = String.raw`(?:jan|febr?|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*\.?`
const range = String.raw`(?:\s{0,2}[-–]\s{0,2}`
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?${range}\d{1,2})?`
// "2009", "May 27, 2009", "29 to 30 March 2006", "May-August 2019", "2006-2008", "July 1 of the same year"
const time = String.raw`(?:(?:early|mid|late)\s)?(?:${day}\s)?(?:${month}${range}${month})?\s)?(?:${day},?\s)?(?:the\s\d{3}0s|\d{4}s?${range}\d{2,4})?|of the (?:same|following|next) year)`
const preposition = String.raw`(?:(?:in|on|since|from|as of|by|until|at the end of|between)\s)?`
// What follows tells a date from the beginning of a name: "2013 exercise" keeps its year.
const leading = [
  new RegExp(
    String.raw`^${preposition}${time}(?:\sonwards)?(?:\s\(\p{L}{1,12}\))?\s{0,2}(?:[,:–—-]\s{0,2}|(?=\p{Lu}))`,
    'iu',
  ),
  /^(?:the (?:same|following|next) (?:year|month|day)|later that year)\s{0,2}[,:–—-]\s{0,2}/iu,
  // "15.05.1992. ", "04.-05.09.2008 ", "2010-05-15: "
  /^(?:\d{1,2}\.?[-–])?\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\.?\s{0,2}[,:–—-]?\s{0,2}/u,
  // "2 March – ", "6–8 September – ", "June: "
  new RegExp(String.raw`^(?:${day}\s)?${month}(?:\s${day})?\s{0,2}[:–—-]\s{1,2}`, 'iu'),
]
// Where a sentence may end early without losing its point.
const aside =
  /,? (?:which|who|where|whose|covering|aimed at|helping|allowing|in order to|designed to|thus|thereby|following)\b|; | – | — /u

// What joins a sentence to the one before it.
const joining =
  /^(?:as we know|moreover|in addition|additionally|furthermore|however|for instance|for example|finally|also|besides|then|later|earlier|meanwhile|subsequently|in particular),\s/iu
// A clause that depends on another begins with a conjunction that its title can do without.
const conjunction = /^(?:since|when|after|while|where|as|and|but|that|although)\s(?=(?:the\s)?\p{Lu})/u
const verb =
  /^(?:is|are|was|were|has|have|had|will|can|may|entered|took|gave|went|came|began|met|held|sent|led|left|set|won|\p{Ll}{2,}(?:ed|es|[^s]s))\s/u

const withoutDate = (text: string): string =>
  leading.reduce((rest, pattern) => {
    const found = pattern.exec(rest)
    if (found === null) return rest
    const after = rest.slice(found[0].length)
    // The look-ahead for a capital is made here: the `i` flag blurs it in the pattern.
    const separated = /[.,:–—-]\s*$/u.test(found[0]) || /^[“"«]?\p{Lu}/u.test(after)
    return separated && after.length >= 10 ? after : rest
  }, text)

/** A bracket that the cut left open is closed, or goes where nothing is left in it. */
const closed = (text: string): string => {
  const open = text.split('(').length - text.split(')').length
  if (open <= 0) return text
  const inside = text.slice(text.lastIndexOf('(') + 1)
  return text.endsWith('…') || inside.length < 2 ? text : `${text})`
}

/** The words of a mention as a title: without its leading date, not too long, beginning with a capital. */
export const titleOf = (text: string): string => {
  const plain = text.replace(/\s+/gu, ' ').trim()
  const bare = withoutDate(withoutDate(plain).replace(joining, '')).replace(conjunction, '')
  const whole = closed(bare.replace(/(?<![\s.,;:–—-])[\s.,;:–—-]+$/u, ''))
  const short = whole.length <= longest ? whole : shorten(whole)
  return short.charAt(0).toUpperCase() + short.slice(1)
}

const shorten = (text: string): string => {
  const cut = aside.exec(text)
  if (cut !== null && cut.index >= 30 && cut.index <= longest) return text.slice(0, cut.index)
  const fit = text.slice(0, longest - 1)
  // A bracket that does not fit goes whole: "an agreement with Kazakhstan (as well as with several other".
  const bracket = fit.lastIndexOf('(')
  if (bracket >= 40 && fit.indexOf(')', bracket) < 0) return `${withoutLoose(fit.slice(0, bracket))}…`
  const space = fit.lastIndexOf(' ')
  return `${withoutLoose(text.slice(0, space > 0 ? space : longest - 1))}…`
}

// "briefs the Council on [the results]": what only leads on to the words that were cut goes with them.
const loose =
  /(?:[\s.,;:–—(-]+|\s(?:of|in|on|for|to|and|or|but|the|an?|with|by|at|from|as|that|which|who|into|its|their|his|her|under|between|through|including|this|these|is|are|was|were|has|have|had|be|been|not|several|other|well|such))$/iu

const withoutLoose = (text: string): string => {
  const rest = text.replace(loose, '')
  return rest === text || rest === '' ? text : withoutLoose(rest)
}

// The first date that the evidence gives before its own.
const firstBefore = ({ draft, document: { times } }: Linked): TimeExpression | undefined => {
  const own = times[draft.time]!
  let found: TimeExpression | undefined
  for (let i = draft.time - 1; i >= 0 && times[i]!.start > draft.start; i--)
    if (times[i]!.value !== null && times[i]!.end < own.start) found = times[i]
  return found
}

/**
 * The words of a mention. Where its evidence begins at a subject shared with an earlier predicate, that has its own time
 * ("The Protocol was signed in 2004 and entered into force in 2007"), the earlier predicate is left out.
 */
const wordsOf = (mention: Linked): string => {
  const { draft, document } = mention
  const { text } = document.clean
  const whole = text.slice(draft.start, draft.end)
  const own = document.times[draft.time]!
  const earlier = firstBefore(mention)
  if (earlier === undefined || own.end > draft.end) return whole
  const and = text.slice(earlier.end, own.start).search(/\sand\s/u)
  if (and < 0) return whole
  const tail = text.slice(earlier.end + and, draft.end).replace(/^\s+and\s+/u, '')
  const words = [...text.slice(draft.start, earlier.start).matchAll(/\s(?=\S)/gu)]
  const predicate = words.find(({ index }) => verb.test(`${text.slice(draft.start + index + 1)} `))
  if (predicate === undefined || !verb.test(tail)) return whole
  return `${text.slice(draft.start, draft.start + predicate.index)} ${tail}`
}

/** How well a mention serves as its event's title: a row of a chronology is written as one. */
const fitness = (mention: Linked, date: string): number => {
  const { draft, document } = mention
  const title = titleOf(wordsOf(mention))
  return (
    (draft.basis === 'row' ? 2 : 0) +
    (isSameTime(draft.date, date) ? 1.5 : 0) +
    (title.length >= 25 && title.length < 90 ? 2 : 0) +
    (title.endsWith('…') ? -2 : 0) +
    (/^(?:it|this|they|these|he|she|their|its|his|her)\b/iu.test(title) ? -3 : 0) +
    (/^\p{Lu}/u.test(document.clean.text.slice(draft.start).trimStart()) ? 1 : 0) +
    draft.instruments.length * 0.5 +
    draft.persons.length * 0.5
  )
}

/** A short name of the event of that date, from the mention that tells it best; mentions in an order of their content. */
export const eventTitle = (mentions: ReadonlyArray<Linked>, date: string): string =>
  titleOf(wordsOf(mentions.reduce((a, b) => (fitness(b, date) > fitness(a, date) ? b : a))))

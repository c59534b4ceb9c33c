import type { Linked } from './Linked.ts'

const longest = 110

const month = String.raw`(?:jan|febr?|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*\.?`
const range = String.raw`(?:\s{0,2}[-–]\s{0,2}`
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?${range}\d{1,2})?`
// "2009", "May 27, 2009", "29 to 30 March 2006", "May-August 2019", "2006-2008", "July 1 of the same year"
const time = String.raw`(?:(?:early|mid|late)\s)?(?:${day}\s)?(?:${month}${range}${month})?\s)?(?:${day},?\s)?(?:\d{4}s?${range}\d{2,4})?|of the (?:same|following|next) year)`
const preposition = String.raw`(?:(?:in|on|since|from|as of|by|until|at the end of|between)\s)?`
// What follows tells a date from the beginning of a name: "2013 exercise" keeps its year.
const leading = [
  new RegExp(
    String.raw`^${preposition}${time}(?:\sonwards)?(?:\s\(\p{L}{1,12}\))?\s{0,2}(?:[,:–—-]\s{0,2}|(?=\p{Lu}))`,
    'iu',
  ),
  /^(?:the (?:same|following|next) (?:year|month|day)|later that year)\s{0,2}[,:–—-]\s{0,2}/iu,
  /^\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?\s{0,2}[,:–—-]?\s{0,2}(?=\S)/u,
]
// Where a sentence may end early without losing its point.
const aside =
  /,? (?:which|who|where|whose|covering|aimed at|helping|allowing|in order to|designed to|thus|thereby|following)\b|; | – | — /u

/** The words of a mention as a title: without its leading date, not too long, beginning with a capital. */
export const titleOf = (text: string): string => {
  const plain = text.replace(/\s+/gu, ' ').trim()
  // The look-ahead for a capital needs one that the `i` flag does not blur.
  const bare = leading.reduce((rest, pattern) => {
    const found = pattern.exec(rest)
    const after = found === null ? '' : rest.slice(found[0].length)
    const separated = found !== null && (/[,:–—-]\s*$/u.test(found[0]) || /^\p{Lu}/u.test(after))
    return separated && after.length >= 10 ? after : rest
  }, plain)
  const whole = bare.replace(/[\s.,;:–—-]+$/u, '')
  const short = whole.length <= longest ? whole : shorten(whole)
  return short.charAt(0).toUpperCase() + short.slice(1)
}

const shorten = (text: string): string => {
  const cut = aside.exec(text)
  if (cut !== null && cut.index >= 30 && cut.index <= longest) return text.slice(0, cut.index)
  const space = text.lastIndexOf(' ', longest - 1)
  return `${text.slice(0, space > 0 ? space : longest - 1).replace(/[\s.,;:–—(-]+$/u, '')}…`
}

/** How well a mention serves as its event's title: a row of a chronology is written as one. */
const fitness = ({ draft, document }: Linked): number => {
  const title = titleOf(document.clean.text.slice(draft.start, draft.end))
  return (
    (draft.basis === 'row' ? 2 : 0) +
    (title.length >= 25 && title.length < 90 ? 2 : 0) +
    (title.endsWith('…') ? -2 : 0) +
    (/^(?:it|this|they|these|he|she|their|its|his|her)\b/iu.test(title) ? -3 : 0) +
    (/^\p{Lu}/u.test(document.clean.text.slice(draft.start).trimStart()) ? 1 : 0) +
    draft.instruments.length * 0.5 +
    draft.persons.length * 0.5
  )
}

/** A short name of the event, from the mention that tells it best; mentions in an order of their content. */
export const eventTitle = (mentions: ReadonlyArray<Linked>): string => {
  const best = mentions.reduce((a, b) => (fitness(b) > fitness(a) ? b : a))
  return titleOf(best.document.clean.text.slice(best.draft.start, best.draft.end))
}

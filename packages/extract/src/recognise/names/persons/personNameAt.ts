import type { Token } from '../../../text/Tokens.ts'
import { isCapitalised, type Run } from '../Stretch.ts'
import type { PersonContext } from './PersonContext.ts'

/** A person’s name; `words` counts its parts without titles and particles, initials once. */
export interface NameRun extends Run {
  readonly words: number
}

const isInitial = ({ text }: Token): boolean => text.length === 2 && text.endsWith('.')
const mostTokens = 7

// A word that can be part of a person's name: no country, organisation or instrument, none that names hold elsewhere.
const isNameWord = ({ cover, lexicon }: PersonContext, token: Token, at: number): boolean =>
  isCapitalised(token) &&
  // "DPA" is an acronym, "NAZARBAYEV" a surname in capitals, "II" a number.
  (!/^\p{Lu}{2,4}$/u.test(token.text) || /^[IVX]{2,4}$/u.test(token.text)) &&
  (cover[at] === 0 || lexicon.persons.givenNames.has(token.norm)) &&
  !lexicon.persons.notPersons.has(token.norm) &&
  !lexicon.persons.titles.has(token.norm.replace('.', ''))

/** The token after titles and forms of address ("H.E. Mr."), with their full stops. */
export const afterTitles = ({ stretch, lexicon }: PersonContext, from: number): number => {
  const { tokens } = stretch
  let at = from
  for (;;) {
    const token = tokens[at]
    if (token === undefined) return at
    const isHisExcellency = token.text === 'H.' && tokens[at + 1]?.text === 'E.'
    if (isHisExcellency) at += 2
    else if (lexicon.persons.titles.has(token.norm.replace('.', '')) && isCapitalised(token)) at++
    else return at
    // "Lt. Gen.", "Dato’ Ajit"
    if (/^[.’'‘]$/u.test(tokens[at]?.text ?? '')) at++
  }
}

/**
 * The person’s name that begins at token `from`, as far as it goes, or `null`. Particles ("de", "van der", "bin") join
 * its words; hyphenated parts ("Ki-moon") belong to the word before. Whether it is a person’s is for the caller to say.
 */
export const personNameAt = (context: PersonContext, from: number, end = Number.POSITIVE_INFINITY): NameRun | null => {
  const { stretch, lexicon } = context
  const { tokens } = stretch
  const { particles, givenNames, notPersons } = lexicon.persons
  let at = from
  let to = from
  let words = 0
  let initials = 0
  while (at < tokens.length && at < end && at - from < mostTokens) {
    const token = tokens[at]!
    if (token.kind !== 'word') break
    if (token.glued && at > from && token.kind === 'word') {
      // The part after a hyphen may be in lower case.
      to = ++at
      if (token.possessive) break
      continue
    }
    if (particles.has(token.norm) && tokens[at + 1]?.kind === 'word' && (at > from || isCapitalised(token))) {
      if (token.possessive) break
      at++
      continue
    }
    // A given name whose capital a PDF lost still begins a name if a capital follows: "anatoliy Zlenko".
    const lost = at === from && givenNames.has(token.norm) && token.text.length > 3 && nextIsName(context, at + 1)
    // "Minister SM Krishnan": initials without their full stops.
    const initialled =
      at === from && /^\p{Lu}{2}$/u.test(token.text) && context.cover[at] === 0 && nextIsName(context, at + 1)
    if (!isNameWord(context, token, at) && !lost && !initialled) break
    if (isInitial(token)) initials = 1
    else words++
    to = ++at
    if (token.possessive) break
    // "Okon- Weala": a hyphen that a line broke.
    if (tokens[at]?.text === '-' && tokens[at + 1] !== undefined && words > 1 && nextIsName(context, at + 1)) at++
  }
  if (words === 0) return null
  // "Nazarbayev University", "Alexander von Humboldt Foundation": named after a person.
  const next = tokens[to]
  if (
    next !== undefined &&
    to < end &&
    !tokens[to - 1]!.possessive &&
    isCapitalised(next) &&
    notPersons.has(next.norm)
  ) {
    return null
  }
  return { from, to, words: words + initials }
}

const nextIsName = (context: PersonContext, at: number): boolean => {
  const token = context.stretch.tokens[at]
  return token !== undefined && isNameWord(context, token, at)
}

/** The name as the tables show it: capitals restored, particles left alone. */
export const nameLabel = ({ stretch, lexicon }: PersonContext, { from, to }: Run): string =>
  stretch.tokens
    .slice(from, to)
    .map(({ text, norm, glued }, i, all) => {
      // A hyphen that a line broke joins its words again.
      if (text === '-') return text
      if (all[i - 1]?.text === '-') return text
      const restored =
        i > 0 && (glued || lexicon.persons.particles.has(norm)) ? text : `${text[0]!.toUpperCase()}${text.slice(1)}`
      return i === 0 ? restored : `${glued ? '-' : ' '}${restored}`
    })
    .join('')

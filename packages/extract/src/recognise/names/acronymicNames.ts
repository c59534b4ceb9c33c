import type { Token } from '../../text/Tokens.ts'
import { type Cover, instrument, organisation, place, touches } from './Cover.ts'
import * as clue from './clues.ts'
import type { IntroducedName } from './introducedNames.ts'
import { isCapitalised, placesOf, type Run, type Stretch } from './Stretch.ts'

const nouns: ReadonlyMap<string, IntroducedName['kind']> = new Map([
  ['project', 'programme'],
  ['program', 'programme'],
  ['scheme', 'programme'],
  ['facility', 'programme'],
  ['framework', 'plan'],
  ['plan', 'plan'],
  ['initiative', 'initiative'],
  ['network', 'network'],
  ['mission', 'operation'],
  ['operation', 'operation'],
  ['exercise', 'exercise'],
  ['convention', 'agreement'],
  ['treaty', 'agreement'],
  ['agreement', 'agreement'],
  ['center', 'centre'],
])

/** The nouns beside which an odd word is a name. */
export const explaining: ReadonlyArray<string> = [...nouns.keys()]

/** A word that can only be a name: "CAMP4ASB", "iPROCEEDS", "ConvEx-2b". */
const isAcronymic = ({ text, kind }: Token): boolean =>
  kind === 'word' &&
  text.length >= 3 &&
  (/\p{Lu}.*\p{Lu}/u.test(text) || /\p{Lu}.*\d/u.test(text)) &&
  !/^\p{Lu}\.$/u.test(text)

const compoundFrom = (tokens: ReadonlyArray<Token>, from: number): Run => {
  let to = from + 1
  while (tokens[to]?.glued === true) to++
  return { from, to }
}

/** Odd words that a noun of instruments explains: "a climate programme (CAMP4ASB)", "EVA, a programme for women". */
export const acronymicNames = (stretch: Stretch, cover: Cover): ReadonlyArray<IntroducedName> => {
  if (stretch.capitals) return []
  const { tokens } = stretch
  const names: Array<IntroducedName> = []
  const unknown = (run: Run): boolean => !touches(cover, run, place | organisation | instrument)
  for (const at of placesOf(stretch, clue.acronymNoun)) {
    const token = tokens[at]!
    const kind = nouns.get(token.norm)!
    if (token.glued) continue
    const inside = tokens[at + 1]?.text === '(' && tokens[at + 2] !== undefined ? compoundFrom(tokens, at + 2) : null
    if (inside !== null && tokens[inside.to]?.text === ')' && isAcronymic(tokens[inside.from]!) && unknown(inside)) {
      names.push({ ...inside, kind, quoted: true })
      continue
    }
    // "the Digital CASA project", "MAPS mission"
    let from = at
    while (from > 0 && at - from < 8 && isCapitalised(tokens[from - 1]!) && !tokens[from - 1]!.possessive) from--
    while (from < at && !unknown({ from, to: from + 1 })) from++
    const run = { from, to: at }
    if (from < at && !isCapitalised(token) && unknown(run) && tokens.slice(from, at).some(isAcronymic)) {
      names.push({ ...run, kind, quoted: true })
      continue
    }
    // "iPROCEEDS, a project against ...": the noun stands at most four words after the article.
    for (let article = at - 1; article >= Math.max(2, at - 5); article--) {
      if (!['a', 'an', 'the'].includes(tokens[article]!.norm)) continue
      if (tokens[article - 1]!.text !== ',') break
      let first = article - 2
      while (first > 0 && tokens[first]!.glued) first--
      const named = { from: first, to: article - 1 }
      if (isAcronymic(tokens[first]!) && unknown(named)) names.push({ ...named, kind, quoted: true })
      break
    }
  }
  return names
}

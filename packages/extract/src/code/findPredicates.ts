import { looksPast } from '../text/morphology.ts'
import type { Predicate } from './Predicate.ts'
import { builtIn, type PredicateLexicon, type VerbForm } from './PredicateLexicon.ts'
import { isCapital, isNegated, matchRest, readVerb } from './readVerb.ts'
import type { Token } from './tokens.ts'

const readNominal = (lexicon: PredicateLexicon, tokens: ReadonlyArray<Token>, at: number): Predicate | null => {
  for (const { entry, rest } of lexicon.nouns.get(tokens[at]!.lower) ?? []) {
    const to = matchRest(tokens, at, rest)
    if (to < 0) continue
    return {
      entry,
      state: null,
      from: at,
      at,
      to,
      kind: 'nominal',
      tense: 'past',
      passive: false,
      negated: isNegated(tokens, at, at),
      modal: false,
    }
  }
  return null
}

// "co-organised", "co-financed": what is done together is done.
const formsAt = (lexicon: PredicateLexicon, word: string): ReadonlyArray<VerbForm> =>
  lexicon.verbs.get(word) ?? (word.startsWith('co-') ? lexicon.verbs.get(word.slice(3)) : undefined) ?? []

const opensSentence = (tokens: ReadonlyArray<Token>, i: number) => i === 0 || !tokens[i - 1]!.isWord

/** The predicates of a sentence, in order; a token belongs to one at most, the longest pattern first. */
export const findPredicates = (
  tokens: ReadonlyArray<Token>,
  inTime: ReadonlySet<number>,
  lexicon: PredicateLexicon = builtIn,
): ReadonlyArray<Predicate> => {
  const found: Array<Predicate> = []
  let finiteBefore = false
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (!token.isWord || inTime.has(i)) continue
    // "Opening of the Centre" at the head of a row is a noun before it is a verb; ", signing the Act" is a verb.
    const nounFirst = opensSentence(tokens, i) && (tokens[i - 1]?.text !== ',' || tokens[i + 1]?.lower === 'of')
    let predicate: Predicate | null = nounFirst && token.lower.endsWith('ing') ? readNominal(lexicon, tokens, i) : null
    for (const verb of predicate === null ? formsAt(lexicon, token.lower) : []) {
      // A capital inside a sentence is a name's: "Partnership Training and Education Centre", "Open Skies".
      if (!opensSentence(tokens, i) && isCapital(token) && (isCapital(tokens[i - 1]) || isCapital(tokens[i + 1]))) break
      predicate = readVerb(lexicon, tokens, i, verb, finiteBefore)
      if (predicate !== null) break
    }
    // "Planning and Review Process": a capital inside a sentence is a name's.
    if (opensSentence(tokens, i) || !isCapital(token)) predicate ??= readNominal(lexicon, tokens, i)
    if (predicate === null && looksPast(token.lower) && !/^(?:was|were|been)$/u.test(token.lower) && !isCapital(token))
      predicate = readVerb(lexicon, tokens, i, null, finiteBefore)
    if (predicate === null) continue
    if (predicate.kind === 'finite') finiteBefore = true
    found.push(predicate)
    i = Math.max(i, predicate.to)
  }
  return found
}

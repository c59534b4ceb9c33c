import type { Sentence } from './Sentence.ts'
import type { Token } from './Token.ts'

const weigh = (tokens: ReadonlyArray<Token>): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>()
  // Words without content count a little: they make two sentences alike, not the same.
  for (const { stem, weight } of tokens) weights.set(stem, (weights.get(stem) ?? 0) + Math.max(weight, 0.15))
  return weights
}

/** How alike two sentences are, 0 to 1: the weight of the words they share, over that of both (Dice). */
export const likeness = (a: Sentence, b: Sentence): number => {
  const [x, y] = [weigh(a.tokens), weigh(b.tokens)]
  let shared = 0
  let all = 0
  for (const [word, weight] of x) {
    all += weight
    shared += Math.min(weight, y.get(word) ?? 0)
  }
  for (const weight of y.values()) all += weight
  return all === 0 ? 0 : (2 * shared) / all
}

/** The words that tell something, each once. */
export const tellingStems = (sentence: Sentence): ReadonlySet<string> =>
  new Set(sentence.tokens.filter(({ weight }) => weight > 0).map(({ stem }) => stem))

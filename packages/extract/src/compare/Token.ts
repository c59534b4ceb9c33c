import { wordWeight } from '../link/wordWeight.ts'
import type { Span } from '../Span.ts'
import { stem } from '../text/stem.ts'
import type { Tokens } from '../text/Tokens.ts'
import { type WholeWord, wholeWords } from '../text/wholeWords.ts'

/** A word or number of the clean text, with what it is worth in a comparison. */
export interface Token extends WholeWord {
  readonly stem: string
  /** How much it tells (see `wordWeight`); numbers tell something here, as they may be what differs. */
  readonly weight: number
}

const worthOf = (key: string): Pick<Token, 'stem' | 'weight'> => ({
  stem: stem(key),
  weight: /\d/u.test(key) ? 0.5 : wordWeight(key),
})

/** Reads the words of spans of one text; what a word is worth is worked out once. */
export const tokensOf = (tokens: Tokens): ((span: Span) => ReadonlyArray<Token>) => {
  const read = wholeWords(tokens)
  const worths = new Map<string, Pick<Token, 'stem' | 'weight'>>()
  return (span) =>
    read(span).map((word) => {
      const known = worths.get(word.key)
      const worth = known ?? worthOf(word.key)
      if (known === undefined) worths.set(word.key, worth)
      return { ...word, stem: worth.stem, weight: worth.weight }
    })
}

import type { Span } from '../Span.ts'

/** A word, a number or a single sign of the clean text. */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
  readonly isWord: boolean
}

// A number keeps its commas ("1,200"). A word keeps its inner apostrophes, hyphens and full stops ("Kazakhstan’s", "Non-Commissioned", "U.S"); any other
// sign stands alone. No alternative can match what another matched, so there is nothing to backtrack into.
const pattern = /\d{1,3}(?:,\d{3})+|[\p{L}\p{M}\p{N}]+(?:[’'.\-‑/][\p{L}\p{M}\p{N}]+)*|\S/gu

export const tokensOf = (text: string, span: Span): ReadonlyArray<Token> => {
  const tokens: Array<Token> = []
  for (const match of text.slice(span.start, span.end).matchAll(pattern)) {
    const start = span.start + match.index
    const word = match[0]
    tokens.push({
      start,
      end: start + word.length,
      text: word,
      lower: word.toLowerCase(),
      isWord: /^[\p{L}\p{N}]/u.test(word),
    })
  }
  return tokens
}

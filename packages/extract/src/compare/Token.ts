import { normalise, stem } from '../link/words.ts'
import { wordWeight } from '../link/wordWeight.ts'
import type { Span } from '../Span.ts'

/** A word or number of the clean text. */
export interface Token extends Span {
  readonly text: string
  /** Normalised: capitals, hyphens, quotes and possessives set aside. */
  readonly key: string
  readonly stem: string
  /** How much it tells (see `wordWeight`); numbers tell something here, as they may be what differs. */
  readonly weight: number
}

// A word with the hyphens and apostrophes inside it, a hyphen at the end of a line included ("coun-\ntries"); digits on
// both sides of a hyphen are two numbers.
const pattern =
  /[\p{L}\p{M}\p{N}]+(?:(?:[-‐‑\u00AD](?:[ \t]{0,4}\r?\n[ \t]{0,4})?(?=\p{L})|['’ʼ](?=\p{L}))[\p{L}\p{M}\p{N}]+)*/gu

/** The tokens of a span of the clean text. */
export const tokensOf = (text: string, { start, end }: Span): ReadonlyArray<Token> =>
  [...text.slice(start, end).matchAll(pattern)].map((match) => {
    const key = normalise(match[0])
    return {
      start: start + match.index,
      end: start + match.index + match[0].length,
      text: match[0],
      key,
      stem: stem(key),
      weight: /\d/u.test(key) ? 0.5 : wordWeight(key),
    }
  })

import type { Span } from '../Span.ts'
import type { Word } from './Word.ts'

// Bits of a token that depend on where it stands.
export const glued = 1
export const possessive = 2
export const opens = 4

/**
 * The words, numbers and signs of a text, made once after the text is clean: every stage reads these and none cuts the
 * text again. Parallel arrays, one place a token, in the text's order; offsets are UTF-16 code units, half-open.
 *
 *     "Kazakhstan’s Secretary-General, U.S."
 *      ^^^^^^^^^^   ^^^^^^^^^ ^^^^^^^^ ^^^^^^
 *      possessive             glued    two initials
 */
export interface Tokens {
  readonly text: string
  readonly length: number
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** `glued`, `possessive` and `opens`. */
  readonly flags: Uint8Array
  /** The word of each token, as its place in `words`. */
  readonly wordIds: Uint32Array
  /** The different forms of the text, in the order of their first places. */
  readonly words: ReadonlyArray<Word>
  /** A place for the part of speech of each token; 0 where none was given. */
  readonly tags: Uint8Array
}

/** One token as a value, for code that passes tokens around; made from the arrays where it is needed. */
export class Token implements Span {
  readonly start: number
  readonly end: number
  readonly word: Word
  /** Of its word among those of the text. */
  readonly wordId: number
  /** Joined to the token before by a hyphen ("General" of "Secretary-General"). */
  readonly glued: boolean
  /** Followed by ’s or, after an s, by ’; neither is in the span. */
  readonly possessive: boolean
  /** The first after a gap that holds a line break or a tab, or of all. */
  readonly opens: boolean

  constructor({ starts, ends, words, wordIds, flags }: Tokens, at: number) {
    const bits = flags[at]!
    this.start = starts[at]!
    this.end = ends[at]!
    this.wordId = wordIds[at]!
    this.word = words[this.wordId]!
    this.glued = (bits & glued) !== 0
    this.possessive = (bits & possessive) !== 0
    this.opens = (bits & opens) !== 0
  }

  get text(): string {
    return this.word.text
  }
  get kind(): Word['kind'] {
    return this.word.kind
  }
  get norm(): string {
    return this.word.norm
  }
}

/** The first token that begins at an offset or after it; `length` where none does. */
export const firstAt = ({ starts, length }: Tokens, offset: number): number => {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (starts[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The tokens that begin in a span, as a half-open range of their places. */
export const rangeOf = (tokens: Tokens, { start, end }: Span): { readonly from: number; readonly to: number } => ({
  from: firstAt(tokens, start),
  to: firstAt(tokens, end),
})

/** The end of a token without the full stop of an initial and the plus of "GSP+". */
export const coreEnd = ({ text, ends, starts }: Tokens, at: number): number => {
  const end = ends[at]!
  const last = text.charCodeAt(end - 1)
  return end - starts[at]! > 1 && (last === 0x2e || last === 0x2b) ? end - 1 : end
}

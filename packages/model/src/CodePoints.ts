/** A text addressed by Unicode code points, as the dataset counts them. */
export interface CodePoints {
  /** In code points. */
  readonly length: number
  /** The characters from `start` to `end`, in code points, half-open. */
  readonly slice: (start: number, end: number) => string
  /** The code point that begins at a UTF-16 offset (or, inside a surrogate pair, the one that the pair is). */
  readonly fromUtf16: (offset: number) => number
  /** The UTF-16 offset at which a code point begins. */
  readonly toUtf16: (codePoint: number) => number
}

// How many entries of a sorted list are below a value.
const countBelow = (sorted: Uint32Array, value: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Addresses a text by code points. Only the places of characters outside the basic plane are kept (there are few, if
 * any), so that a long text costs little and a slice does not walk it.
 */
export const codePointsOf = (text: string): CodePoints => {
  const pairs = Uint32Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index)
  // The code point index of each pair: every pair before it has taken one unit more.
  const places = pairs.map((offset, i) => offset - i)
  const toUtf16 = (codePoint: number) => codePoint + countBelow(places, codePoint)
  return {
    length: text.length - pairs.length,
    slice: (start, end) => text.slice(toUtf16(start), toUtf16(end)),
    fromUtf16: (offset) => offset - countBelow(pairs, offset),
    toUtf16,
  }
}

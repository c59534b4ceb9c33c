/**
 * Turns offsets of a raw text between UTF-16 code units, which the code works in, and Unicode code points, which the
 * tables publish (W3C TextPositionSelector). Code points are those of the raw file as decoded, a byte order mark
 * included: the index of `[...raw]`.
 */
export interface CodePoints {
  /** How many code points the text has. */
  readonly length: number
  /** Code units to code points; an offset inside a surrogate pair counts the pair as begun. */
  readonly ofUnit: (unit: number) => number
  /** Code points to code units. */
  readonly toUnit: (point: number) => number
}

/** Linear once; each lookup is the logarithm of the number of characters outside the Basic Multilingual Plane. */
export const codePoints = (raw: string): CodePoints => {
  const pairs: Array<number> = []
  for (const match of raw.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairs.push(match.index)
  // pairs[k] is the unit where the pair k begins; as code point it is pairs[k] - k.
  const before = (isBefore: (k: number) => boolean): number => {
    let low = 0
    let high = pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (isBefore(middle)) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    length: raw.length - pairs.length,
    ofUnit: (unit) => unit - before((k) => pairs[k]! + 1 < unit),
    toUnit: (point) => point + before((k) => pairs[k]! - k < point),
  }
}

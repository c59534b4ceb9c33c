/**
 * A text under repair, with the way back to the raw file.
 *
 * Offsets here are UTF-16 code units, half-open; code points are counted only when a span leaves the package.
 * For every code unit of `text`, `starts` and `ends` give the raw code units it came from: a unit that was put in
 * points at the place where it was put in, so the map is total by construction. It is monotone within each line; whole
 * lines may stand in another order than in the raw file (`rearrange`), so a span must not cross a line's end.
 */
export interface CleanText {
  readonly raw: string
  readonly text: string
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** Replace `text.slice(start, end)` by `replacement`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly replacement: string
}

// 0, 1, 2 ...: as long as the longest text met so far, as copying is faster than counting.
let counted = new Uint32Array(0)

/** The raw text as it stands: every code unit maps to itself. */
export const untouched = (raw: string): CleanText => {
  if (counted.length <= raw.length) counted = Uint32Array.from({ length: raw.length + 1 }, (_, i) => i)
  return { raw, text: raw, starts: counted.slice(0, raw.length), ends: counted.slice(1, raw.length + 1) }
}

/**
 * Applies edits to a clean text and carries its map along. Edits are in the coordinates of `clean`, in order and
 * apart from each other; anything else is a bug and throws.
 */
export const repair = (clean: CleanText, edits: ReadonlyArray<Edit>): CleanText => {
  if (edits.length === 0) return clean
  let length = clean.text.length
  let previous = 0
  for (const { start, end, replacement } of edits) {
    if (start < previous || end < start || end > clean.text.length) {
      throw new RangeError(`edits out of order at ${start}-${end} of ${clean.text.length}`)
    }
    previous = end
    length += replacement.length - (end - start)
  }
  const starts = new Uint32Array(length)
  const ends = new Uint32Array(length)
  const pieces: Array<string> = []
  let from = 0
  let to = 0
  const keep = (upTo: number) => {
    pieces.push(clean.text.slice(from, upTo))
    starts.set(clean.starts.subarray(from, upTo), to)
    ends.set(clean.ends.subarray(from, upTo), to)
    to += upTo - from
    from = upTo
  }
  for (const { start, end, replacement } of edits) {
    keep(start)
    pieces.push(replacement)
    // A replacement of equal length maps letter by letter ("isaF" to "ISAF"); any other maps as a whole.
    const letterByLetter = replacement.length === end - start
    const rawStart = start < clean.text.length ? clean.starts[start]! : clean.raw.length
    // What is put in between two units of one replacement must not end before the unit on its left.
    const rawEnd = end > start ? clean.ends[end - 1]! : Math.max(rawStart, start > 0 ? clean.ends[start - 1]! : 0)
    for (let i = 0; i < replacement.length; i++) {
      starts[to + i] = letterByLetter ? clean.starts[start + i]! : rawStart
      ends[to + i] = letterByLetter ? clean.ends[start + i]! : rawEnd
    }
    to += replacement.length
    from = end
  }
  keep(clean.text.length)
  return { raw: clean.raw, text: pieces.join(''), starts, ends }
}

/** A run of a text that moves as a whole; `newline` ends it with a line feed of its own. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly newline: boolean
}

/**
 * The pieces of a clean text one after the other. They must not share a character, and what none of them holds is
 * left out. Each must begin where a line of the new text begins.
 */
export const rearrange = (clean: CleanText, pieces: ReadonlyArray<Piece>): CleanText => {
  let length = 0
  for (const { start, end, newline } of pieces) length += end - start + (newline ? 1 : 0)
  const starts = new Uint32Array(length)
  const ends = new Uint32Array(length)
  const parts: Array<string> = []
  let to = 0
  for (const { start, end, newline } of pieces) {
    parts.push(clean.text.slice(start, end))
    starts.set(clean.starts.subarray(start, end), to)
    ends.set(clean.ends.subarray(start, end), to)
    to += end - start
    if (!newline) continue
    parts.push('\n')
    const place = end > 0 ? clean.ends[end - 1]! : 0
    starts[to] = place
    ends[to] = place
    to++
  }
  return { raw: clean.raw, text: parts.join(''), starts, ends }
}

/** The raw code units behind `clean.text.slice(start, end)`; the span is within a line and not empty. */
export const rawSpan = (clean: CleanText, start: number, end: number): { start: number; end: number } => ({
  start: clean.starts[start]!,
  end: clean.ends[end - 1]!,
})

import type { Span } from '../Span.ts'
import { isLetter } from '../text/characters.ts'
import { coreEnd, firstAt, possessive, type Tokens } from '../text/Tokens.ts'

/** A word, a number or a single sign of the clean text, as the coder groups the tokens of the text. */
export interface GroupedWord extends Span {
  readonly text: string
  readonly lower: string
  readonly isWord: boolean
}

/**
 * The tokens of a span, those joined into one that the coder reads as one: a word with its inner apostrophes, hyphens,
 * full stops and strokes ("Kazakhstan’s", "Non-Commissioned", "U.S", "01.05.2004"), and a number with its commas
 * ("1,200"). Any other sign stands alone, the dashes and apostrophes between tokens too.
 */
export const wordsIn = (tokens: Tokens, span: Span): ReadonlyArray<GroupedWord> => {
  const { text, starts, ends, words, wordIds } = tokens
  const found: Array<GroupedWord> = []
  const add = (start: number, end: number, isWord: boolean) => {
    const form = text.slice(start, end)
    found.push({ start, end, text: form, lower: form.toLowerCase(), isWord })
  }
  // What stands between two tokens and is part of none: a dash that joins them, an apostrophe.
  const addSigns = (from: number, to: number) => {
    for (let i = from; i < to; i++) if (text.charCodeAt(i) > 32 && text[i]!.trim() !== '') add(i, i + 1, false)
  }
  let at = firstAt(tokens, span.start)
  let done = span.start
  while (at < tokens.length && starts[at]! < span.end) {
    addSigns(done, starts[at]!)
    if (words[wordIds[at]!]!.kind === 'sign') {
      add(starts[at]!, ends[at]!, false)
      done = ends[at]!
      at++
      continue
    }
    const { next, end } = grouped(tokens, at)
    add(starts[at]!, Math.min(end, span.end), true)
    done = end
    at = next
  }
  addSigns(done, span.end)
  return found
}

/** How far the group goes on that begins with a word or a number: the token after it, and where its characters end. */
const grouped = (tokens: Tokens, first: number): { readonly next: number; readonly end: number } => {
  const { text, starts, ends, flags, words, wordIds, length } = tokens
  const isWord = (i: number): boolean => i < length && words[wordIds[i]!]!.kind !== 'sign'
  let at = first
  for (;;) {
    let end = coreEnd(tokens, at)
    // "1,200": groups of three digits.
    if (text[end] === ',' && at === first && end - starts[at]! <= 3) {
      const last = thousands(tokens, at)
      if (last > at) return { next: last + 1, end: ends[last]! }
    }
    if ((flags[at]! & possessive) !== 0 && isLetter(text.charCodeAt(end + 1))) end += 2
    let next = at + 1
    // A full stop or a stroke is a token of its own; the stop of an initial is part of it, and a hyphen of none.
    if (joins.has(text.charCodeAt(end))) {
      if (next < length && starts[next]! === end) next++
      if (isWord(next) && starts[next]! === end + 1) {
        at = next
        continue
      }
    }
    return { next: at + 1, end }
  }
}

const joins: ReadonlySet<number> = new Set(['’', "'", '.', '-', '‑', '/'].map((sign) => sign.charCodeAt(0)))

/** The last token of a number with its commas, or the first where none follow. */
const thousands = ({ text, starts, ends, length }: Tokens, first: number): number => {
  let last = first
  while (
    last + 2 < length &&
    text[ends[last]!] === ',' &&
    starts[last + 2] === ends[last]! + 1 &&
    /^\d{3}$/u.test(text.slice(starts[last + 2], ends[last + 2]))
  )
    last += 2
  return last
}

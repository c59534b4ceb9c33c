import type { Span } from '../Span.ts'
import { isApostrophe, isHyphen, isLetter } from './characters.ts'
import { normalise } from './normalise.ts'
import { coreEnd, firstAt, possessive, type Tokens } from './Tokens.ts'

/** A word with what hyphens join to it, or a number, as two texts are compared by them. */
export interface WholeWord extends Span {
  readonly text: string
  /** Normalised: capitals, hyphens, quotes and possessives set aside. */
  readonly key: string
}

/**
 * Reads the whole words of spans of one text; signs are left out. Digits on both sides of a hyphen are two numbers.
 *
 *     "Kazakhstan’s drug-trafficking in 2006-2008"
 *      ^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^ ^^ ^^^^ ^^^^
 */
export const wholeWords = (tokens: Tokens): ((span: Span) => ReadonlyArray<WholeWord>) => {
  const { text, starts, words, wordIds, length } = tokens
  const keys = new Map<string, string>()
  const keyOf = (form: string): string => {
    const known = keys.get(form)
    if (known !== undefined) return known
    const key = normalise(form)
    keys.set(form, key)
    return key
  }
  return (span) => {
    const found: Array<WholeWord> = []
    let at = firstAt(tokens, span.start)
    while (at < length && starts[at]! < span.end) {
      if (words[wordIds[at]!]!.kind === 'sign') {
        at++
        continue
      }
      const { next, end } = whole(tokens, at)
      const form = text.slice(starts[at]!, end)
      found.push({ start: starts[at]!, end, text: form, key: keyOf(form) })
      at = next
    }
    return found
  }
}

/** How far the whole word goes on that begins with a token. */
const whole = (tokens: Tokens, first: number): { readonly next: number; readonly end: number } => {
  const { text, starts, flags, length } = tokens
  let at = first
  for (;;) {
    let end = coreEnd(tokens, at)
    if ((flags[at]! & possessive) !== 0 && isLetter(text.charCodeAt(end + 1))) end += 2
    const sign = text.charCodeAt(end)
    // The dash between two words ("Baku–Tbilisi") joins nothing here, as in "Baku – Tbilisi".
    const joins = (isHyphen(sign) && sign !== 0x2012 && sign !== 0x2013) || isApostrophe(sign)
    if (!joins || !isLetter(text.charCodeAt(end + 1))) return { next: at + 1, end }
    // An apostrophe after a number is a token of its own, a hyphen is none.
    let next = at + 1
    while (next < length && starts[next]! <= end) next++
    if (starts[next] !== end + 1) return { next: at + 1, end }
    at = next
  }
}

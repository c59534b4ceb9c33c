import { fold } from '../../lexicon/fold.ts'
import type { Span } from '../../Span.ts'

/**
 * A word, a number or a sign of a text.
 *
 *     "Kazakhstan’s Secretary-General, U.S."
 *      ^^^^^^^^^^   ^^^^^^^^^ ^^^^^^^^ ^^^^^^
 *      possessive             glued    two initials
 */
export interface Token extends Span {
  readonly text: string
  /** The form in which it is compared. */
  readonly folded: string
  readonly kind: 'word' | 'number' | 'sign'
  /** Joined to the token before by a hyphen ("General" of "Secretary-General"). */
  readonly glued: boolean
  /** Followed by ’s or, after an s, by ’; neither is in the span. */
  readonly possessive: boolean
  /** The first after a gap that holds a line break or a tab, or of all. */
  readonly opens: boolean
}

const quotes = new Set(['"', '“', '”', '„', '«', '»', '‹', '›'])

const letter = /\p{L}|\p{M}/u
const isLetter = (code: number, char: string): boolean =>
  code < 128 ? (code >= 65 && code <= 90) || (code >= 97 && code <= 122) : letter.test(char)
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2018
const isHyphen = (code: number): boolean => code === 0x2d || (code >= 0x2010 && code <= 0x2013)
const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2009 || code === 0x202f || code === 0xfeff

/** The tokens of `text.slice(start, end)`, in order, with offsets of `text` (UTF-16 code units). Linear in the text. */
export const tokenise = (text: string, { start, end }: Span): ReadonlyArray<Token> => {
  const tokens: Array<Token> = []
  const letterAt = (at: number): boolean => at < end && isLetter(text.charCodeAt(at), text[at]!)
  const wordCharAt = (at: number): boolean => letterAt(at) || (at < end && isDigit(text.charCodeAt(at)))
  let at = start
  let opens = true
  let glued = false
  while (at < end) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      if (code === 9 || code === 10 || code === 13) opens = true
      glued = false
      at++
      continue
    }
    const from = at
    if (letterAt(at)) {
      for (;;) {
        while (wordCharAt(at)) at++
        // An apostrophe stays inside a word before two letters or more ("N’Djamena", "O’Brien"); "’s" is a possessive.
        if (at < end && isApostrophe(text.charCodeAt(at)) && letterAt(at + 1)) {
          const next = text.charCodeAt(at + 1) | 32
          if (next !== 115 || wordCharAt(at + 2)) {
            at++
            continue
          }
        }
        // "CyberCrime@IPA"
        if (at < end && text[at] === '@' && letterAt(at + 1)) {
          at++
          continue
        }
        // "Co-operation" is one word; any other hyphen joins two.
        if (
          at - from === 2 &&
          at + 2 < end &&
          isHyphen(text.charCodeAt(at)) &&
          /^co-o/iu.test(text.slice(from, at + 2))
        ) {
          at++
          continue
        }
        break
      }
      let possessive = false
      let skip = at
      if (at < end && isApostrophe(text.charCodeAt(at))) {
        if (letterAt(at + 1)) {
          possessive = true
          skip = at + 2
        } else if ((text.charCodeAt(at - 1) | 32) === 115) {
          possessive = true
          skip = at + 1
        }
      } else if (at - from === 1 && at < end && text[at] === '.' && text[from] !== text[from]!.toLowerCase()) {
        // An initial keeps its full stop: "A. B. Surname", "U.S.".
        skip = ++at
      } else if (at < end && text[at] === '+' && !wordCharAt(at + 1)) {
        skip = ++at
      }
      const word = text.slice(from, at)
      tokens.push({ start: from, end: at, text: word, folded: fold(word), kind: 'word', glued, possessive, opens })
      at = skip
    } else if (isDigit(code)) {
      while (at < end && wordCharAt(at)) at++
      const word = text.slice(from, at)
      const rest = { kind: 'number', glued, possessive: false, opens } as const
      tokens.push({ start: from, end: at, text: word, folded: word.toLowerCase(), ...rest })
    } else {
      at += text.codePointAt(at)! > 0xffff ? 2 : 1
      // A dash between two years or days is a sign; between letters it joins ("Baku–Tbilisi").
      const joins = isHyphen(code) && (code !== 0x2013 || letterAt(at))
      if (joins && from > start && wordCharAt(from - 1) && wordCharAt(at)) {
        glued = true
        opens = false
        continue
      }
      const sign = text.slice(from, at)
      const rest = { kind: 'sign', glued: false, possessive: false, opens } as const
      tokens.push({ start: from, end: at, text: sign, folded: quotes.has(sign) ? '"' : sign, ...rest })
    }
    glued = false
    opens = false
  }
  return tokens
}

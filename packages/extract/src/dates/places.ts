import type { Tokens } from '../text/Tokens.ts'
import { formsByWord } from './forms.ts'

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isLatin = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
// Letters beyond ASCII only have to end a word, so every sign from U+00C0 on counts as one.
export const isLetter = (code: number): boolean => isLatin(code) || (code >= 0xc0 && code < 0x2000)

const longestWord = 12

// Whether some first word begins with a letter and has a length: a cheap no for most words.
const seen = new Uint8Array(32 * (longestWord + 1))
for (const word of formsByWord.keys())
  if (word.length <= longestWord) seen[(word.charCodeAt(0) & 31) * (longestWord + 1) + word.length] = 1

const mayOpen = (text: string, from: number, end: number): boolean => {
  const length = end - from
  if (length > longestWord) return false
  const code = text.charCodeAt(from)
  if (code < 128 && seen[(code & 31) * (longestWord + 1) + length] === 0) return false
  return formsByWord.has(text.slice(from, end).toLowerCase())
}

/** Where in a text a form of time may begin: at each run of digits, and at each word that opens one. Linear. */
export const placesIn = (text: string): ReadonlyArray<number> => {
  const places: Array<number> = []
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i)
    if (isDigit(code)) {
      places.push(i)
      while (i < text.length && isDigit(text.charCodeAt(i))) i++
    } else if (isLetter(code)) {
      let end = i + 1
      while (end < text.length && isLetter(text.charCodeAt(end))) end++
      if (mayOpen(text, i, end)) places.push(i)
      i = end
    } else i++
  }
  return places
}

/** The same by the tokens of a text: each different word is looked at once. */
export const placesOf = ({ starts, length, words, wordIds }: Tokens): ReadonlyArray<number> => {
  const within = words.map(({ text, kind }) => (kind === 'sign' ? none : placesIn(text)))
  const places: Array<number> = []
  for (let at = 0; at < length; at++) for (const place of within[wordIds[at]!]!) places.push(starts[at]! + place)
  return places
}
const none: ReadonlyArray<number> = []

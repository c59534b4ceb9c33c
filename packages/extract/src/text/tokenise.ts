import {
  classes,
  classOf,
  digit,
  inner,
  isApostrophe,
  isHyphen,
  isInner,
  isLetter,
  letter,
  space,
} from './characters.ts'
import { glued, opens, possessive, type Tokens } from './Tokens.ts'
import { type Word, wordOf } from './Word.ts'

// Room to work in, for one text after the other: what a text needs of it is copied out when all is known.
let room = 1 << 12
let starts = new Uint32Array(room)
let ends = new Uint32Array(room)
let flagsOf = new Uint8Array(room)
let wordIds = new Uint32Array(room)
let slots = new Uint32Array(room)

const widenRoom = (): void => {
  const wider = <A extends Uint32Array | Uint8Array>(from: A, to: A): A => {
    to.set(from)
    return to
  }
  room *= 2
  starts = wider(starts, new Uint32Array(room))
  ends = wider(ends, new Uint32Array(room))
  flagsOf = wider(flagsOf, new Uint8Array(room))
  wordIds = wider(wordIds, new Uint32Array(room))
}

/** Where the word that begins at `from` ends, its inner apostrophes and the like included. */
const wordEnd = (text: string, from: number): number => {
  let at = from
  for (;;) {
    let code = text.charCodeAt(at)
    while ((classes[code]! & inner) !== 0 || (classes[code] === 0 && isInner(code))) code = text.charCodeAt(++at)
    if (code === 0x20) return at
    // An apostrophe stays inside a word before two letters or more ("N’Djamena", "O’Brien"); "’s" is a possessive.
    if (isApostrophe(code) && isLetter(text.charCodeAt(at + 1))) {
      const isS = (text.charCodeAt(at + 1) | 32) === 115
      if (isS && !isInner(text.charCodeAt(at + 2))) return at
    } else if (code === 0x40) {
      // "CyberCrime@IPA"
      if (!isLetter(text.charCodeAt(at + 1))) return at
    } else if (!(at - from === 2 && isHyphen(code) && /^co-o/iu.test(text.slice(from, at + 2)))) {
      // "Co-operation" is one word; any other hyphen joins two.
      return at
    }
    at++
  }
}

/** Whether the word that ends at `end` keeps the sign behind it: the full stop of an initial ("A. B. Surname"), a plus. */
const keepsSign = (text: string, from: number, end: number): boolean => {
  const code = text.charCodeAt(end)
  if (code === 0x2e) return end - from === 1 && text[from] !== text[from]!.toLowerCase()
  return code === 0x2b && !isInner(text.charCodeAt(end + 1))
}

/** Where the possessive behind a word ends ("’s", or "’" after an s); where the word does if it has none. */
const afterPossessive = (text: string, end: number): number => {
  if (!isApostrophe(text.charCodeAt(end))) return end
  if (isLetter(text.charCodeAt(end + 1))) return end + 2
  return (text.charCodeAt(end - 1) | 32) === 115 ? end + 1 : end
}

const put = (at: number, start: number, end: number, flags: number): void => {
  if (at === room) widenRoom()
  starts[at] = start
  ends[at] = end
  flagsOf[at] = flags
}

/** Puts where the tokens of a text begin and end, and their flags, into the room; gives how many they are. Linear. */
const cut = (words: string): number => {
  // With space behind it, so that no look at the next sign goes past the end: one such look slows all others down.
  const text = `${words}    `
  const end = words.length
  let length = 0
  let at = 0
  let flags = opens
  while (at < end) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    const from = at
    if (kind === space) {
      at++
      flags = code === 9 || code === 10 || code === 13 ? opens : flags & opens
    } else if (kind === letter) {
      const last = wordEnd(text, from)
      at = afterPossessive(text, last)
      if (at > last) put(length++, from, last, flags | possessive)
      else {
        if (keepsSign(text, from, last)) at = last + 1
        put(length++, from, at, flags)
      }
      flags = 0
    } else if (kind === digit) {
      while (isInner(text.charCodeAt(at))) at++
      put(length++, from, at, flags)
      flags = 0
    } else {
      at += text.codePointAt(at)! > 0xffff ? 2 : 1
      // A dash between two years or days is a sign; between letters it joins ("Baku–Tbilisi").
      const joins = isHyphen(code) && from > 0 && isInner(text.charCodeAt(from - 1)) && isInner(text.charCodeAt(at))
      if (joins && (code !== 0x2013 || isLetter(text.charCodeAt(at)))) flags = glued
      else {
        put(length++, from, at, flags & ~glued)
        flags = 0
      }
    }
  }
  return length
}

const isSame = (text: string, a: number, b: number, length: number): boolean => {
  for (let i = 0; i < length; i++) if (text.charCodeAt(a + i) !== text.charCodeAt(b + i)) return false
  return true
}

/**
 * The words of the tokens that are in the room, whose numbers it puts there too. A form that was met before is found by
 * its characters in the text, so that no string is made for what is known.
 */
const wordsOf = (text: string, length: number): ReadonlyArray<Word> => {
  const words: Array<Word> = []
  /** The place of the first token of each word. */
  const firsts: Array<number> = []
  // Twice as many slots as words at least; they hold the number of a word and one, and 0 is free.
  let size = 64
  while (size < length * 2) size *= 2
  if (size > slots.length) slots = new Uint32Array(size)
  else slots.fill(0, 0, size)
  const mask = size - 1
  for (let at = 0; at < length; at++) {
    const start = starts[at]!
    const end = ends[at]!
    let hash = 0x811c9dc5
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
    let slot = (hash ^ (hash >>> 15)) & mask
    for (;;) {
      const id = slots[slot]! - 1
      if (id < 0) {
        wordIds[at] = words.length
        slots[slot] = words.length + 1
        words.push(wordOf(text.slice(start, end)))
        firsts.push(at)
        break
      }
      const first = firsts[id]!
      if (ends[first]! - starts[first]! === end - start && isSame(text, starts[first]!, start, end - start)) {
        wordIds[at] = id
        break
      }
      slot = (slot + 1) & mask
    }
  }
  return words
}

/** The tokens of a text. Linear in it. */
export const tokenise = (text: string): Tokens => {
  const length = cut(text)
  const words = wordsOf(text, length)
  return {
    text,
    length,
    words,
    starts: starts.slice(0, length),
    ends: ends.slice(0, length),
    flags: flagsOf.slice(0, length),
    wordIds: wordIds.slice(0, length),
    tags: new Uint8Array(length),
  }
}

/** The forms of the tokens of a short text, such as a name or a quotation. */
export const formsOf = (text: string): ReadonlyArray<string> => {
  const length = cut(text)
  return Array.from({ length }, (_, at) => text.slice(starts[at], ends[at]))
}

/** The words of a phrase as they are compared: those that a text would have for it. */
export const normsOf = (phrase: string): ReadonlyArray<string> => formsOf(phrase).map((form) => wordOf(form).norm)

import { classOf, digit, isApostrophe, isHyphen, isInner, isLetter, letter, space } from './characters.ts'
import { glued, opens, possessive, type Tokens } from './Tokens.ts'
import { type Word, wordOf } from './Word.ts'

/**
 * Collects tokens into arrays that grow. A form that was met before keeps its word: a table of the forms, found by the
 * characters in the text themselves, so that no string is made for what is known.
 */
class Collector {
  private readonly text: string
  private length = 0
  private starts: Uint32Array
  private ends: Uint32Array
  private flags: Uint8Array
  private wordIds: Uint32Array
  private readonly words: Array<Word> = []
  /** The place of the first token of each word. */
  private readonly firsts: Array<number> = []
  /** Numbers of words and one, by hash; 0 is free. */
  private table = new Uint32Array(64)

  constructor(text: string) {
    this.text = text
    const room = (text.length >>> 2) + 8
    this.starts = new Uint32Array(room)
    this.ends = new Uint32Array(room)
    this.flags = new Uint8Array(room)
    this.wordIds = new Uint32Array(room)
  }

  add(start: number, end: number, flags: number): void {
    if (this.length === this.starts.length) this.grow()
    const at = this.length++
    this.starts[at] = start
    this.ends[at] = end
    this.flags[at] = flags
    this.wordIds[at] = this.wordId(at)
  }

  private wordId(at: number): number {
    const slot = this.slotOf(at)
    if (this.table[slot] !== 0) return this.table[slot]! - 1
    const id = this.words.length
    this.words.push(wordOf(this.text.slice(this.starts[at], this.ends[at])))
    this.firsts.push(at)
    this.table[slot] = id + 1
    if (id * 2 > this.table.length) this.widen()
    return id
  }

  /** Where the form of a token stands in the table, or the free place where it would. */
  private slotOf(at: number): number {
    const { text, table, firsts, starts, ends } = this
    const start = starts[at]!
    const end = ends[at]!
    const mask = table.length - 1
    let hash = 0x811c9dc5
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
    let slot = (hash ^ (hash >>> 15)) & mask
    for (;;) {
      const id = table[slot]!
      if (id === 0) return slot
      const first = firsts[id - 1]!
      if (ends[first]! - starts[first]! === end - start && isSame(text, starts[first]!, start, end - start)) return slot
      slot = (slot + 1) & mask
    }
  }

  private widen(): void {
    this.table = new Uint32Array(this.table.length * 4)
    for (let id = 0; id < this.firsts.length; id++) this.table[this.slotOf(this.firsts[id]!)] = id + 1
  }

  private grow(): void {
    const room = this.length * 2
    const wider = <A extends Uint32Array | Uint8Array>(from: A, to: A): A => {
      to.set(from)
      return to
    }
    this.starts = wider(this.starts, new Uint32Array(room))
    this.ends = wider(this.ends, new Uint32Array(room))
    this.flags = wider(this.flags, new Uint8Array(room))
    this.wordIds = wider(this.wordIds, new Uint32Array(room))
  }

  done(): Tokens {
    const { text, length, words } = this
    return {
      text,
      length,
      words,
      starts: this.starts.slice(0, length),
      ends: this.ends.slice(0, length),
      flags: this.flags.slice(0, length),
      wordIds: this.wordIds.slice(0, length),
      tags: new Uint8Array(length),
    }
  }
}

const isSame = (text: string, a: number, b: number, length: number): boolean => {
  for (let i = 0; i < length; i++) if (text.charCodeAt(a + i) !== text.charCodeAt(b + i)) return false
  return true
}

/** Where the word that begins at `from` ends, its inner apostrophes and the like included. */
const wordEnd = (text: string, from: number): number => {
  let at = from
  for (;;) {
    let code = text.charCodeAt(at)
    while (isInner(code)) code = text.charCodeAt(++at)
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

/** Where the tokens of a text begin and end, and their flags, in order. Linear in the text. */
export const cut = (text: string, add: (start: number, end: number, flags: number) => void): void => {
  let at = 0
  let flags = opens
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    const from = at
    if (kind === space) {
      at++
      flags = code === 9 || code === 10 || code === 13 ? opens : flags & opens
    } else if (kind === letter) {
      const end = wordEnd(text, from)
      at = afterPossessive(text, end)
      if (at > end) add(from, end, flags | possessive)
      else {
        if (keepsSign(text, from, end)) at = end + 1
        add(from, at, flags)
      }
      flags = 0
    } else if (kind === digit) {
      while (isInner(text.charCodeAt(at))) at++
      add(from, at, flags)
      flags = 0
    } else {
      at += text.codePointAt(at)! > 0xffff ? 2 : 1
      // A dash between two years or days is a sign; between letters it joins ("Baku–Tbilisi").
      const joins = isHyphen(code) && from > 0 && isInner(text.charCodeAt(from - 1)) && isInner(text.charCodeAt(at))
      if (joins && (code !== 0x2013 || isLetter(text.charCodeAt(at)))) flags = glued
      else {
        add(from, at, flags & ~glued)
        flags = 0
      }
    }
  }
}

/** The tokens of a text. */
export const tokenise = (text: string): Tokens => {
  const tokens = new Collector(text)
  cut(text, (start, end, flags) => tokens.add(start, end, flags))
  return tokens.done()
}

/** The words of a phrase as they are compared: those that a text would have for it. */
export const normsOf = (phrase: string): ReadonlyArray<string> => {
  const { words, wordIds } = tokenise(phrase)
  return Array.from(wordIds, (id) => words[id]!.norm)
}

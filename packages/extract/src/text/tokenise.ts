import { classOf, digit, isApostrophe, isHyphen, letter, space } from './characters.ts'
import { glued, opens, possessive, type Tokens } from './Tokens.ts'
import { Word } from './Word.ts'

/** Collects tokens into arrays that grow; a form that was met before keeps its word. */
class Collector {
  private readonly text: string
  private length = 0
  private starts: Uint32Array
  private ends: Uint32Array
  private flags: Uint8Array
  private wordIds: Uint32Array
  private readonly words: Array<Word> = []
  private readonly byForm = new Map<string, Word>()

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
    const form = this.text.slice(start, end)
    let word = this.byForm.get(form)
    if (word === undefined) {
      word = new Word(this.words.length, form)
      this.words.push(word)
      this.byForm.set(form, word)
    }
    this.starts[this.length] = start
    this.ends[this.length] = end
    this.flags[this.length] = flags
    this.wordIds[this.length] = word.id
    this.length++
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

/** Where the word that begins at `from` ends, its inner apostrophes and the like included. */
const wordEnd = (text: string, from: number): number => {
  const isLetter = (i: number): boolean => classOf(text.charCodeAt(i)) === letter
  let at = from
  for (;;) {
    let kind = classOf(text.charCodeAt(at))
    while (at < text.length && (kind === letter || kind === digit)) kind = classOf(text.charCodeAt(++at))
    if (at >= text.length || kind === space) return at
    const code = text.charCodeAt(at)
    // An apostrophe stays inside a word before two letters or more ("N’Djamena", "O’Brien"); "’s" is a possessive.
    if (isApostrophe(code) && isLetter(at + 1)) {
      const isS = (text.charCodeAt(at + 1) | 32) === 115
      if (isS && !isWordCharacter(text, at + 2)) return at
    } else if (code === 0x40) {
      // "CyberCrime@IPA"
      if (!isLetter(at + 1)) return at
    } else if (!(at - from === 2 && isHyphen(code) && /^co-o/iu.test(text.slice(from, at + 2)))) {
      // "Co-operation" is one word; any other hyphen joins two.
      return at
    }
    at++
  }
}

const isWordCharacter = (text: string, at: number): boolean => {
  const kind = at < text.length ? classOf(text.charCodeAt(at)) : space
  return kind === letter || kind === digit
}

/** What follows a word and is no token of its own: its possessive, the stop of an initial, a plus. */
const tailOf = (text: string, from: number, end: number): { end: number; next: number; owns: boolean } => {
  const code = end < text.length ? text.charCodeAt(end) : 32
  if (isApostrophe(code)) {
    if (end + 1 < text.length && classOf(text.charCodeAt(end + 1)) === letter) return { end, next: end + 2, owns: true }
    if ((text.charCodeAt(end - 1) | 32) === 115) return { end, next: end + 1, owns: true }
  }
  // An initial keeps its full stop: "A. B. Surname", "U.S.".
  const initial = code === 0x2e && end - from === 1 && text[from] !== text[from]!.toLowerCase()
  const plus = code === 0x2b && !isWordCharacter(text, end + 1)
  return initial || plus ? { end: end + 1, next: end + 1, owns: false } : { end, next: end, owns: false }
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
      const { end, next, owns } = tailOf(text, from, wordEnd(text, from))
      add(from, end, owns ? flags | possessive : flags)
      at = next
      flags = 0
    } else if (kind === digit) {
      while (isWordCharacter(text, at)) at++
      add(from, at, flags)
      flags = 0
    } else {
      at += text.codePointAt(at)! > 0xffff ? 2 : 1
      // A dash between two years or days is a sign; between letters it joins ("Baku–Tbilisi").
      const joins = isHyphen(code) && from > 0 && isWordCharacter(text, from - 1) && isWordCharacter(text, at)
      if (joins && (code !== 0x2013 || classOf(text.charCodeAt(at)) === letter)) flags = glued
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

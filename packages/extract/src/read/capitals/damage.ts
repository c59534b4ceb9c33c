import { isDigit, isLetter } from '../../text/characters.ts'

/**
 * Small capitals that a PDF gives as lower-case letters: "Nato", "isaF", "in april 2011 the allies met". The font
 * lost some letters of the alphabet and kept others, the same ones throughout a text; so the letters that were lost
 * are measured, and only words that begin with one of them are ever touched.
 */
export interface Damage {
  /** Lower-case letters that may stand for a capital. */
  readonly lost: ReadonlySet<string>
  /** Those of them that begin sentences in lower case. */
  readonly certain: ReadonlySet<string>
}

// It begins at the stop, which is rare, and not at the word before it: that is looked at only where the rest fits.
const sentenceStart = /[.!?][”"’»)\]]?\d{0,2}\s+["“«‘(]?(\p{L})/gu
// What may stand between the last word and the stop: a closing sign and a note's number.
const closing = /[”"’»)\]]?(?:\[\d{1,3}\])?$/u
// The last word before a stop tells an abbreviation ("approx. ten", "e.g. the") from the end of a sentence.
const abbreviation = /^(?:\p{L}|\p{Lu}\p{Ll}{1,3}|\p{Ll}{1,3}|approx|resp|incl|viz|tel|ext|fig|vol|etc|ibid|cit)$/u

interface Starts {
  readonly lower: ReadonlyMap<string, number>
  readonly upper: ReadonlyMap<string, number>
  readonly lowerCount: number
  readonly count: number
}

const startsOf = (text: string): Starts => {
  const lower = new Map<string, number>()
  const upper = new Map<string, number>()
  let lowerCount = 0
  let count = 0
  for (const match of text.matchAll(sentenceStart)) {
    const word = lastWord(text, match.index)
    if (word === '' || abbreviation.test(word)) continue
    const letter = match[1]!
    const plain = letter.toLowerCase()
    if (plain === letter.toUpperCase()) continue
    count++
    const side = letter === plain ? lower : upper
    side.set(plain, (side.get(plain) ?? 0) + 1)
    if (letter === plain) lowerCount++
  }
  return { lower, upper, lowerCount, count }
}

/** The word or the year that ends before a stop, as far as 30 signs back; "" where none does. */
const lastWord = (text: string, stop: number): string => {
  const from = Math.max(0, stop - 30)
  const code = text.charCodeAt(stop - 1)
  const end =
    isLetter(code) || isDigit(code) ? stop : stop - closing.exec(text.slice(Math.max(from, stop - 7), stop))![0].length
  let start = end
  while (start > from && isLetter(text.charCodeAt(start - 1))) start--
  if (start < end) return text.slice(start, end)
  const year = text.slice(Math.max(from, end - 4), end)
  return /^\d{4}$/u.test(year) ? year : ''
}

/** One sentence in six begins in lower case, and at least three do. */
export const looksDamaged = (text: string): boolean => {
  const { lowerCount, count } = startsOf(text)
  return lowerCount >= 3 && lowerCount / count >= 1 / 6
}

/** Which letters a text lost, or `null` for a text whose capitals are sound. */
export const damageOf = (text: string): Damage | null => {
  if (!looksDamaged(text)) return null
  const capitals = new Map<string, number>()
  const starts = new Map<string, number>()
  const add = (counts: Map<string, number>, letter: string, times: number) =>
    counts.set(letter, (counts.get(letter) ?? 0) + times)
  // Only the paragraphs with a ruined sentence are witnesses: title, abstract and headings often have another font.
  for (const line of text.split('\n')) {
    if (!hasRuinedSentence(line)) continue
    for (const { 0: capital } of line.matchAll(capitalisedWord)) add(capitals, capital.toLowerCase(), 1)
    const first = /^[^\p{L}]*(\p{Ll})/u.exec(line)
    if (first !== null) add(starts, first[1]!, 1)
    for (const [letter, times] of startsOf(line).lower) add(starts, letter, times)
  }
  const certain = new Set<string>()
  const lost = new Set<string>()
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
    const kept = capitals.get(letter) ?? 0
    if ((starts.get(letter) ?? 0) > kept * 4) certain.add(letter)
    // A letter that the witnesses never show as a capital may be lost too.
    if (certain.has(letter) || (kept === 0 && capitals.size > 0)) lost.add(letter)
  }
  return { lost, certain }
}

// The head of a word, outside addresses.
const capitalisedWord = /(?<![\p{L}/.])\p{Lu}(?=\p{Ll})/gu

const hasRuinedSentence = (line: string): boolean =>
  (/^\p{Ll}/u.test(line) && line.length > 60) || startsOf(line).lowerCount > 0

/** A paragraph that begins no sentence in lower case and shows a capital of a letter that was lost is sound. */
export const isRuined = (line: string, { certain }: Damage): boolean => {
  for (const { 0: capital } of line.matchAll(capitalisedWord)) {
    if (certain.has(capital.toLowerCase())) return hasRuinedSentence(line)
  }
  return true
}

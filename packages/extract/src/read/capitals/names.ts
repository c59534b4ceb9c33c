import type { Vocabulary } from '../Vocabulary.ts'
import { fits } from './acronyms.ts'
import type { Damage } from './damage.ts'

/** A name of several words that the vocabulary knows, at an offset of a line, or `null`: "Virtual silk highway". */
export const phraseAt = (
  line: string,
  at: number,
  word: string,
  damage: Damage,
  { phrases }: Vocabulary,
): string | null => {
  for (const phrase of phrases.get(word.toLowerCase()) ?? []) {
    const found = line.slice(at, at + phrase.length)
    if (found.length !== phrase.length || /\p{L}/u.test(line[at + phrase.length] ?? '')) continue
    if (found === phrase || fits(found, phrase, damage.lost)) return phrase
  }
  return null
}

const monthsThatAreWords = new Set(['march', 'may', 'august'])

/** A name of one word that lost its capital: "afghanistan", "in april 2011". Ordinary words are left alone. */
export const nameOf = (
  word: string,
  before: string,
  after: string,
  { lost }: Damage,
  vocabulary: Vocabulary,
): string | null => {
  const plain = word.toLowerCase()
  const known = vocabulary.words.get(plain)
  if (known === undefined || !fits(word, known, lost)) return null
  if (/\p{Lu}\p{Lu}/u.test(known)) return null
  if (monthsThatAreWords.has(plain)) return /\d\s$/u.test(before) || /^\s\d/u.test(after) ? known : null
  // "an alliance" is any alliance, "the alliance" the one that the lexicon writes so.
  if (vocabulary.ordinary.has(plain) && /(?:^|\s)(?:an?|any|no|such)\s$/iu.test(before)) return null
  return known
}

// "president Mikheil saakashvili visited", "secretary General Anders Fogh rasmussen"
const afterGiven =
  /\b(?:minister|president|secretary general|general|ambassador|commissioner|chairman|chancellor|envoy|speaker|representative|mr|mrs|ms|dr)\.? (?:\p{Lu}[\p{Ll}’-]+ ){1,2}$/iu
const ordinaryWord =
  /(?:ly|s|ble|ive|ful)$|^(?:about|above|after|again|against|along|already|among|around|because|become|before|began|behind|being|below|between|beyond|brought|during|every|first|gave|government|having|instead|into|made|means|never|once|only|over|said|second|sent|since|spoke|state|still|than|that|their|them|then|there|these|they|this|through|took|toward|under|until|upon|went|were|what|when|where|which|while|will|with|within|without|would)$/u

const isSurname = (word: string, before: string): boolean =>
  word.length > 4 && afterGiven.test(before) && !ordinaryWord.test(word)

const office =
  /(?:Minister|President|Secretary|General|Colonel|Major|Admiral|Ambassador|Commissioner|Director|Chairman|Chair|Chancellor|Mr|Mrs|Ms|Dr|Prof|Affairs|Defen[cs]e|Chief|Representative|Envoy|Speaker)\.?\s$/u
const namePart = /^\p{Ll}{3,}$/u
const nounEnd = /(?:tion|sion|ment|ance|ence|ancy|ency|ity|ship|ism|ogy|ics)s?$/u
const verbEnd = /(?:ed|ing)$/u

/**
 * A word that no list knows, between two capitalised ones, that can only be part of their name: after an office
 * ("Minister anatoliy Zlenko"), or a noun in a title ("Membership action Plan").
 */
export const gapInName = (word: string, before: string, after: string, { lost }: Damage): boolean => {
  if (!namePart.test(word) || !lost.has(word[0]!) || verbEnd.test(word)) return false
  if (isSurname(word, before)) return true
  if (!/^\s\p{Lu}\p{L}/u.test(after)) return false
  return office.test(before) || (nounEnd.test(word) && /(?:^|[\s“"«(])\p{Lu}[\p{L}-]+\s$/u.test(before))
}

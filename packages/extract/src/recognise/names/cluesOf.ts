import type { Lexicon } from '../../lexicon/Lexicon.ts'
import type { Tokens } from '../../text/Tokens.ts'
import type { Word } from '../../text/Word.ts'
import { explaining } from './acronymicNames.ts'
import * as clue from './clues.ts'
import { introducing } from './introducedNames.ts'
import { speaks } from './persons/personsInStretch.ts'

const signs: ReadonlyMap<string, number> = (() => {
  const clues = new Map<string, number>()
  for (const sign of ['(', ',', '–']) clues.set(sign, clue.definition)
  for (const sign of introducing.signs) clues.set(sign, (clues.get(sign) ?? 0) | clue.introduction)
  return clues
})()

/** The clues of all words that are one, by their folded form: a text asks once for each of its words. */
const table = ({ heads, offices, persons, phrases }: Lexicon): ReadonlyMap<string, number> => {
  const clues = new Map<string, number>()
  const add = (words: Iterable<string>, one: number) => {
    for (const word of words) clues.set(word, (clues.get(word) ?? 0) | one)
  }
  add(heads.keys(), clue.head)
  add(offices.root.next.keys(), clue.office)
  for (const { root } of phrases) add(root.next.keys(), clue.phrase)
  add(introducing.words, clue.introduction)
  add(explaining, clue.acronymNoun)
  add(persons.givenNames, clue.person)
  add(speaks, clue.speech)
  return clues
}

const tables = new WeakMap<Lexicon, ReadonlyMap<string, number>>()

const clueOf = ({ kind, text, norm, capitalised }: Word, known: ReadonlyMap<string, number>): number => {
  if (kind === 'sign') return (signs.get(text) ?? 0) | ((known.get(norm) ?? 0) & clue.phrase)
  const clues = known.get(norm) ?? 0
  if (kind === 'number') return clues & ~(clue.person | clue.head)
  return capitalised ? clues | clue.person : clues & ~clue.head
}

/** The clues of each word of a text, by its number. */
export const cluesOf = ({ words }: Tokens, lexicon: Lexicon): Uint8Array => {
  const known = tables.get(lexicon) ?? table(lexicon)
  tables.set(lexicon, known)
  const clues = new Uint8Array(words.length)
  for (let id = 0; id < words.length; id++) clues[id] = clueOf(words[id]!, known)
  return clues
}

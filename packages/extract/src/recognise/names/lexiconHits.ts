import type { LexiconPhrase } from '../../lexicon/Lexicon.ts'
import { beginsPhrase, matchesAt, type PhraseTrie } from '../../lexicon/PhraseTrie.ts'
import type { Token, Tokens } from '../../text/Tokens.ts'
import * as clue from './clues.ts'
import { apart } from './RunIndex.ts'
import { isCapitalised, opensSentence, type Run, type Stretch } from './Stretch.ts'

/** A phrase of the lexicon found in a stretch. */
export interface LexiconHit extends Run {
  readonly value: LexiconPhrase
}

type Acronymic = Extract<LexiconPhrase, { readonly phrase: string }>

/** Whether a phrase is an acronym, to be met in its own capitals: one word with two capitals, or one and a digit. */
export const isAcronym = (phrase: string): boolean => {
  let capitals = 0
  let others = 0
  for (let at = 0; at < phrase.length; at++) {
    const code = phrase.charCodeAt(at)
    if (code === 0x20) return false
    if ((code >= 0x30 && code <= 0x39) || code === 0x2b) others++
    else if (code < 128 ? code >= 65 && code <= 90 : /\p{Lu}/u.test(phrase[at]!)) capitals++
  }
  return capitals > 1 || (capitals === 1 && others > 0)
}

const writtenAs = (tokens: ReadonlyArray<Token>, { from, to }: Run): string => {
  let written = ''
  for (let at = from; at < to; at++) written += (tokens[at]!.glued ? '-' : at > from ? ' ' : '') + tokens[at]!.text
  return written
}

// An acronym is itself, or what ruined small capitals or British style make of it: "iPaP" has a capital inside, "Nato"
// and "Kazbat" are long enough. "Map" and "deep" are words.
const admitsAcronym = (written: string, { kind, phrase }: Acronymic, stretch: Stretch): boolean => {
  const tellsInCapitals = phrase.length > (kind === 'organisation' ? 3 : 4)
  if (written === phrase) return !stretch.capitals || tellsInCapitals || stretch.tokens.length <= 2
  // "MAPs" are plans, "MAPS" is another acronym.
  if (written.toLowerCase() !== phrase.toLowerCase() || /\p{Lu}s$/u.test(phrase)) return false
  return /.\p{Lu}/u.test(written) || (phrase.length >= (kind === 'organisation' ? 4 : 5) && /^\p{Lu}/u.test(written))
}

const exercise = /^(?:exercises?|man(?:o?eu)vers?|maneuvers?|drills?)$/u

// A name of two words may stand in lower case where quotation marks or the word "exercise" show that it is a name.
const isShownAsName = (stretch: Stretch, { from, to }: Run): boolean => {
  const before = stretch.tokens[from - 1]?.norm
  const after = stretch.tokens[to]
  if (before !== undefined && (exercise.test(before) || before === '"')) return true
  return after !== undefined && (exercise.test(after.norm) || (after.glued && after.kind === 'number'))
}

const admits = (stretch: Stretch, run: Run, value: LexiconPhrase): boolean => {
  const { tokens } = stretch
  const first = tokens[run.from]!
  if (value.kind === 'organisation' && (value.form === 'stand-in' || value.form === 'seat')) {
    // Exactly as written, but for the article at the beginning of a sentence.
    // "the Customs Union", "the Security Council": the end of another name.
    const before = tokens[run.from - 1]
    const ends =
      before !== undefined && isCapitalised(before) && !before.possessive && !opensSentence(stretch, run.from - 1)
    if (value.form === 'stand-in' && run.to - run.from === 1 && ends) return false
    const written = writtenAs(tokens, run)
    return written === value.phrase || written.replace(/^The /u, 'the ') === value.phrase
  }
  if (value.kind === 'instrument' || value.kind === 'organisation') {
    if (isAcronym(value.phrase)) return admitsAcronym(writtenAs(tokens, run), value, stretch)
  }
  if (value.kind === 'country' && first.text.length <= 3 && run.to - run.from === 1) {
    return first.text === first.text.toUpperCase() && !stretch.capitals
  }
  if (value.lowerCase) return true
  // Exercises bear the names of common things ("Search", "Interaction").
  if (value.kind === 'instrument' && value.entry.kind === 'exercise' && run.to - run.from === 1) {
    return isCapitalised(first) && isShownAsName(stretch, run)
  }
  if (run.to - run.from === 1) return isCapitalised(first)
  for (let at = run.from; at < run.to; at++) {
    // "Partnership goals" at the beginning of a sentence has a capital that tells nothing.
    const last = tokens[run.to - 1]!
    if (
      isCapitalised(tokens[at]!) &&
      (at > run.from || isCapitalised(last) || last.kind === 'number' || isAcronym(first.text))
    )
      return true
  }
  return value.kind === 'instrument' && isShownAsName(stretch, run)
}

// A paper on an instrument holds its name and does not take its place.
const layerOf = ({ value }: LexiconHit): string => {
  if (value.kind === 'instrument' && value.entry.listedOnly === true) return 'listed'
  // "South China Sea" is no China.
  return value.kind === 'region' || value.kind === 'country' ? 'place' : value.kind
}

/** The longest hits of each kind, left to right; hits of different kinds may nest. */
const longestOfEachKind = (hits: ReadonlyArray<LexiconHit>): ReadonlyArray<LexiconHit> => {
  const inOrder = [...hits].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
  return [...apart(inOrder, layerOf)].sort((a, b) => a.from - b.from)
}

/** Tries of phrases with the words of one text that begin one, by their numbers. */
export interface TextTries {
  readonly tries: ReadonlyArray<PhraseTrie<LexiconPhrase>>
  readonly begins: Uint8Array
}

/** The tries with the words that begin a phrase of theirs; `known` are the clues where the lexicon's own are among them. */
export const triesOf = (
  tries: ReadonlyArray<PhraseTrie<LexiconPhrase>>,
  { words }: Tokens,
  known: { readonly clues: Uint8Array; readonly tries: ReadonlyArray<PhraseTrie<LexiconPhrase>> } | null,
): TextTries => {
  const begins = new Uint8Array(words.length)
  if (known !== null) for (let id = 0; id < begins.length; id++) begins[id] = known.clues[id]! & clue.phrase
  const asked = known === null ? tries : tries.filter((trie) => !known.tries.includes(trie))
  for (const trie of asked)
    for (let id = 0; id < begins.length; id++) if (beginsPhrase(trie, words[id]!.norm)) begins[id] = 1
  return { tries, begins }
}

/** Every phrase of the tries in a stretch, by the case it must be written in. `applies` can set an entry aside. */
export const lexiconHits = (
  stretch: Stretch,
  { tries, begins }: TextTries,
  applies: (value: LexiconPhrase) => boolean,
): ReadonlyArray<LexiconHit> => {
  const { tokens, wordIds } = stretch
  const wordAt = (index: number): string | undefined => tokens[index]?.norm
  const hits: Array<LexiconHit> = []
  for (let from = 0; from < wordIds.length; from++) {
    if (begins[wordIds[from]!] === 0) continue
    for (const trie of tries) {
      for (const { length, values } of matchesAt(trie, wordAt, from)) {
        const run = { from, to: from + length }
        for (const value of values) {
          if (applies(value) && admits(stretch, run, value)) hits.push({ ...run, value })
        }
      }
    }
  }
  return hits.length < 2 ? hits : longestOfEachKind(hits)
}

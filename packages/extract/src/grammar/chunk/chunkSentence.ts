import type { Marks } from '../Marks.ts'
import { T, tagNames } from '../tag/Tag.ts'
import type { Chunk, TimeChunk, WordChunk } from './Chunk.ts'
import { nounChunk, timeEnd } from './nounChunk.ts'
import { type Phrase, phrasesBy } from './phrases.ts'
import { verbChunk } from './verbChunk.ts'

const isNominal = (tag: number): boolean =>
  tag === T.noun ||
  tag === T.name ||
  tag === T.number ||
  tag === T.pronoun ||
  tag === T.determiner ||
  tag === T.adjective

const wordAt = ({ tokens }: Marks, at: number): string => tokens.words[tokens.wordIds[at]!]!.norm

const phraseAt = (marks: Marks, at: number, to: number): Phrase | null => {
  const known = phrasesBy.get(wordAt(marks, at))
  if (known === undefined) return null
  return (
    known.find(({ words }) => at + words.length <= to && words.every((word, i) => wordAt(marks, at + i) === word)) ??
    null
  )
}

// Signals that stand inside the span of a time.
const leading = new Set(
  'since until till from between before after by during in on at as throughout through over within around about'.split(
    ' ',
  ),
)

const timeChunk = (marks: Marks, at: number, before: Chunk | undefined): TimeChunk => {
  const inner = wordAt(marks, at)
  const outer = before?.kind === 'preposition' && before.to === at ? before.word : ''
  return {
    kind: 'time',
    from: outer === '' ? at : before!.from,
    to: timeEnd(marks, at),
    time: marks.timeOf[at]! - 1,
    preposition: outer !== '' ? outer : leading.has(inner) ? inner : '',
  }
}

/** The chunks of a sentence that was tagged, from left to right; every token is in one, quotation marks in none. */
export const chunkSentence = (marks: Marks, from: number, to: number): ReadonlyArray<Chunk> => {
  const { tags } = marks.tokens
  const chunks: Array<Chunk> = []
  let at = from
  while (at < to) {
    const tag = tags[at]!
    if (tag === T.quote || tag === T.sign) {
      at++
      continue
    }
    if (tag === T.time) {
      const time = timeChunk(marks, at, chunks.at(-1))
      if (time.from < at) chunks.pop()
      chunks.push(time)
      at = time.to
      continue
    }
    const phrase = phraseAt(marks, at, to)
    if (phrase !== null && !(phrase.words.at(-1) === 'to' && tags[at + phrase.words.length] === T.base)) {
      chunks.push({ kind: phrase.kind, from: at, to: at + phrase.words.length, word: phrase.words.join(' ') })
      at += phrase.words.length
      continue
    }
    const found = verbChunk(marks, at, to) ?? (isNominal(tag) ? nounChunk(marks, at, to) : null)
    if (found !== null) {
      chunks.push(found)
      at = found.to
      continue
    }
    chunks.push(wordChunk(marks, at))
    at++
  }
  return chunks
}

const wordChunk = (marks: Marks, at: number): WordChunk => {
  const name = tagNames[marks.tokens.tags[at]!]!
  const word = wordAt(marks, at)
  // "to Moscow", "up the hill"
  if (name === 'to') return { kind: 'preposition', from: at, to: at + 1, word }
  const kind = kinds.has(name) ? (name as WordChunk['kind']) : 'adverb'
  return { kind, from: at, to: at + 1, word }
}

const kinds: ReadonlySet<string> = new Set<WordChunk['kind']>([
  'preposition',
  'conjunction',
  'subordinator',
  'relative',
  'that',
  'particle',
  'adverb',
  'adjective',
  'negation',
  'comma',
  'semicolon',
  'colon',
  'dash',
  'open',
  'close',
  'stop',
])

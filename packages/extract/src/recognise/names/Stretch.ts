import type { Block, Role } from '../../layout/Block.ts'
import type { Span } from '../../Span.ts'
import { opens, rangeOf, Token, type Tokens } from '../../text/Tokens.ts'

/** A stretch of text that no name crosses the ends of, as tokens: a line of a block, or a cell of it. */
export interface Stretch {
  /** The whole clean text, which the tokens’ offsets count in. */
  readonly text: string
  readonly role: Role
  readonly tokens: ReadonlyArray<Token>
  /** Written in capitals throughout, so that capitals tell nothing. */
  readonly capitals: boolean
  /** The words of the tokens, by their numbers. */
  readonly wordIds: Uint32Array
  /** The clues of all words of the text (see `cluesOf`), and those that this stretch has at all. */
  readonly clues: Uint8Array
  readonly has: number
}

/** A run of tokens of a stretch, half-open. */
export interface Run {
  readonly from: number
  readonly to: number
}

// Names in these are no part of what the text tells.
const silent: ReadonlySet<Role> = new Set<Role>(['licence', 'navigation', 'other-language', 'reference'])

/** The stretches of a text: the lines of its blocks. A line break or a tab parts rows and cells. */
export const stretchesOf = (
  tokens: Tokens,
  blocks: ReadonlyArray<Block>,
  clues: Uint8Array,
): ReadonlyArray<Stretch> => {
  const stretches: Array<Stretch> = []
  for (const block of blocks) {
    if (silent.has(block.role)) continue
    const { from, to } = rangeOf(tokens, block)
    let first = from
    for (let at = from + 1; at <= to; at++) {
      if (at < to && (tokens.flags[at]! & opens) === 0) continue
      stretches.push(stretchOf(tokens, { from: first, to: at }, block.role, clues))
      first = at
    }
  }
  return stretches
}

const stretchOf = (tokens: Tokens, { from, to }: Run, role: Role, clues: Uint8Array): Stretch => {
  const wordIds = tokens.wordIds.subarray(from, to)
  const line: Array<Token> = []
  let has = 0
  let capitals = true
  for (let at = from; at < to; at++) {
    const token = new Token(tokens, at)
    line.push(token)
    has |= clues[token.wordId]!
    if (capitals && token.word.text !== token.word.upper) capitals = false
  }
  return { text: tokens.text, role, tokens: line, capitals, wordIds, clues, has }
}

/** The tokens of a stretch that carry a clue. */
export const placesOf = ({ wordIds, clues, has }: Stretch, clue: number): ReadonlyArray<number> => {
  if ((has & clue) === 0) return []
  const places: Array<number> = []
  for (let at = 0; at < wordIds.length; at++) if ((clues[wordIds[at]!]! & clue) !== 0) places.push(at)
  return places
}

/** The characters of a run. */
export const spanOf = (stretch: Stretch, { from, to }: Run): Span => ({
  start: stretch.tokens[from]!.start,
  end: stretch.tokens[to - 1]!.end,
})

export const isCapitalised = ({ word }: Token): boolean => word.capitalised

const sentenceEnds = new Set(['.', '!', '?', ':', ';', '•', '–', '—', '-', '"', '(', ')'])

/** Whether a token begins a sentence, so that its capital tells nothing. */
export const opensSentence = (stretch: Stretch, at: number): boolean => {
  const before = stretch.tokens[at - 1]
  return before === undefined || sentenceEnds.has(before.text) || before.kind === 'number'
}

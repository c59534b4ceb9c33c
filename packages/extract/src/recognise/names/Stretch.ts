import type { Span } from '../../Span.ts'
import type { Block, Role } from '../../layout/Block.ts'
import { fold } from '../../lexicon/fold.ts'
import { type Token, tokenise } from './tokenise.ts'

/** A stretch of text that no name crosses the ends of, as tokens. */
export interface Stretch {
  readonly role: Role
  readonly tokens: ReadonlyArray<Token>
  /** Written in capitals throughout, so that capitals tell nothing. */
  readonly capitals: boolean
}

/** A run of tokens of a stretch, half-open. */
export interface Run {
  readonly from: number
  readonly to: number
}

// Names in these are no part of what the text tells.
const silent: ReadonlySet<Role> = new Set<Role>(['licence', 'navigation', 'other-language', 'reference'])

/** The stretches of a text: its blocks, or the lines of a text without blocks. */
export const stretchesOf = (text: string, blocks: ReadonlyArray<Block>): ReadonlyArray<Stretch> => {
  const seen = new Map<string, string>()
  const foldWord = (word: string): string => {
    let folded = seen.get(word)
    if (folded === undefined) {
      folded = fold(word)
      seen.set(word, folded)
    }
    return folded
  }
  return blocks.flatMap((block) => {
    if (silent.has(block.role)) return []
    const tokens = tokenise(text, block, foldWord)
    if (tokens.length === 0) return []
    const capitals = tokens.every(({ text: word }) => word === word.toUpperCase())
    return [{ role: block.role, tokens, capitals }]
  })
}

/** The characters of a run. */
export const spanOf = (stretch: Stretch, { from, to }: Run): Span => ({
  start: stretch.tokens[from]!.start,
  end: stretch.tokens[to - 1]!.end,
})

export const isCapitalised = ({ kind, text }: Token): boolean => {
  if (kind !== 'word') return false
  const code = text.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90
  const first = text[0]!
  return first !== first.toLowerCase()
}

const sentenceEnds = new Set(['.', '!', '?', ':', ';', '•', '–', '—', '-', '"', '(', ')'])

/** Whether a token begins a sentence, so that its capital tells nothing. */
export const opensSentence = (stretch: Stretch, at: number): boolean => {
  const before = stretch.tokens[at - 1]
  return before === undefined || stretch.tokens[at]!.opens || sentenceEnds.has(before.text) || before.kind === 'number'
}

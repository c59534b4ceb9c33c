import type { Block, Role } from '../../layout/Block.ts'
import type { Span } from '../../Span.ts'
import { rangeOf, Token, type Tokens } from '../../text/Tokens.ts'

/** A stretch of text that no name crosses the ends of, as tokens: a line of a block, or a cell of it. */
export interface Stretch {
  /** The whole clean text, which the tokens’ offsets count in. */
  readonly text: string
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

/** The stretches of a text: the lines of its blocks. A line break or a tab parts rows and cells. */
export const stretchesOf = (tokens: Tokens, blocks: ReadonlyArray<Block>): ReadonlyArray<Stretch> => {
  const stretches: Array<Stretch> = []
  for (const block of blocks) {
    if (silent.has(block.role)) continue
    const { from, to } = rangeOf(tokens, block)
    let line: Array<Token> = []
    for (let at = from; at < to; at++) {
      const token = new Token(tokens, at)
      if (token.opens && line.length > 0) {
        stretches.push(stretchOf(tokens.text, block.role, line))
        line = []
      }
      line.push(token)
    }
    if (line.length > 0) stretches.push(stretchOf(tokens.text, block.role, line))
  }
  return stretches
}

const stretchOf = (text: string, role: Role, tokens: ReadonlyArray<Token>): Stretch => ({
  text,
  role,
  tokens,
  capitals: tokens.every(({ text: word }) => word === word.toUpperCase()),
})

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

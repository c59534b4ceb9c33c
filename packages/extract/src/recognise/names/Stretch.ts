import type { Block, Role } from '../../layout/Block.ts'
import type { Span } from '../../Span.ts'
import { type Token, tokenise } from './tokenise.ts'

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

/** The stretches of a text: the lines of its blocks. */
export const stretchesOf = (text: string, blocks: ReadonlyArray<Block>): ReadonlyArray<Stretch> => {
  return blocks.flatMap((block) => {
    if (silent.has(block.role)) return []
    const tokens = tokenise(text, block)
    return linesOf(tokens).map((line): Stretch => {
      const capitals = line.every(({ text: word }) => word === word.toUpperCase())
      return { text, role: block.role, tokens: line, capitals }
    })
  })
}

// The clean text holds a paragraph in one line; a line break or a tab parts rows and cells.
const linesOf = (tokens: ReadonlyArray<Token>): ReadonlyArray<ReadonlyArray<Token>> => {
  const lines: Array<ReadonlyArray<Token>> = []
  let from = 0
  for (let at = 1; at <= tokens.length; at++) {
    if (at < tokens.length && !tokens[at]!.opens) continue
    if (at > from) lines.push(tokens.slice(from, at))
    from = at
  }
  return lines
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
  return before === undefined || sentenceEnds.has(before.text) || before.kind === 'number'
}

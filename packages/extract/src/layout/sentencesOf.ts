import { type Sentence, sentencesIn } from '../text/sentences.ts'
import { rangeOf, type Tokens } from '../text/Tokens.ts'
import type { Block, Role } from './Block.ts'
import { bodyOf } from './bodyOf.ts'

// Prose; a title, a heading or a caption is one whole, whatever stops stand in it.
const divided: ReadonlySet<Role> = new Set(['paragraph', 'bullet', 'row', 'abstract'])

/** The sentences of each block, in the order of the blocks. The date at the head of a row is outside of them. */
export const sentencesOf = (tokens: Tokens, blocks: ReadonlyArray<Block>): ReadonlyArray<ReadonlyArray<Sentence>> =>
  blocks.map((block) =>
    divided.has(block.role)
      ? sentencesIn(tokens, bodyOf(tokens.text, block))
      : [{ start: block.start, end: block.end, ...rangeOf(tokens, block) }],
  )

import type { Block } from '../layout/Block.ts'
import type { Span } from '../Span.ts'

/** A run of text that forms are read in alone, so that no date crosses from a label into its row or between blocks. */
export interface Stretch extends Span {
  /** `null` for text that no block holds. */
  readonly block: Block | null
  /** It holds the label of its row. */
  readonly label: boolean
}

/** The whole text in stretches, in order and without gaps. Expects blocks in order and apart. */
export const stretchesOf = (text: string, blocks: ReadonlyArray<Block>): ReadonlyArray<Stretch> => {
  const stretches: Array<Stretch> = []
  let at = 0
  const upTo = (end: number, block: Block | null, label: boolean) => {
    if (end > at) stretches.push({ start: at, end, block, label })
    at = Math.max(at, end)
  }
  for (const block of blocks) {
    upTo(block.start, null, false)
    if (block.label !== null) {
      upTo(block.label.start, block, false)
      upTo(block.label.end, block, true)
    }
    upTo(block.end, block, false)
  }
  upTo(text.length, null, false)
  return stretches
}

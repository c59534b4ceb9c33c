import type { Span } from '../Span.ts'
import type { Block } from './Block.ts'

const signs = /\s*(?:\([^)]{0,30}\))?[\s:;,.|–—-]*/uy

/** Where the words go on behind a label: "March 2020 (planned) – Observation" begins at its third word. */
export const behindLabel = (text: string, label: number, end: number): number => {
  signs.lastIndex = label
  signs.test(text)
  return Math.min(end, signs.lastIndex)
}

/** What a block says, without the date at the head of a row. */
export const bodyOf = (text: string, block: Block): Span =>
  block.label === null ? block : { start: behindLabel(text, block.label.end, block.end), end: block.end }

import type { Block } from '../../src/layout/Block.ts'

/** One block a paragraph, paragraphs being set apart by empty lines. */
export const paragraphs = (text: string): ReadonlyArray<Block> =>
  [...text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)].map((match) => ({
    role: 'paragraph',
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    headings: [],
    label: null,
    inherited: null,
  }))

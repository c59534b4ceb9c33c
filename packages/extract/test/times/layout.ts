import type { Block } from '../../src/layout/Block.ts'
import type { Span } from '../../src/Span.ts'

/**
 * Lays out a test's text by the sign at the head of each line: `#` a heading, `##` one below it, `1998 | ...` a row
 * with its label, `| ...` a row without one, `>` a dateline, anything else a paragraph.
 */
export const layOutLines = (text: string): ReadonlyArray<Block> => {
  const blocks: Array<Block> = []
  let headings: ReadonlyArray<Span> = []
  let inherited: Span | null = null
  for (const match of text.matchAll(/[^\n]+/g)) {
    const line = match[0]
    const end = match.index + line.length
    const sign = /^(#{1,2}|>|)\s*/.exec(line)!
    const start = match.index + sign[0].length
    const bar = line.indexOf('|')
    if (sign[1]!.startsWith('#')) {
      headings = headings.slice(0, sign[1]!.length - 1)
      blocks.push({ role: 'heading', start, end, headings, label: null, inherited: null })
      headings = [...headings, { start, end }]
    } else if (bar >= 0) {
      const label: Span | null = bar === 0 ? null : { start, end: start + line.slice(0, bar).trimEnd().length }
      const from = label === null ? start + 2 : start
      blocks.push({ role: 'row', start: from, end, headings, label, inherited: label === null ? inherited : null })
      inherited = label ?? inherited
    } else {
      const role = sign[1] === '>' ? 'dateline' : 'paragraph'
      blocks.push({ role, start, end, headings, label: null, inherited: null })
    }
  }
  return blocks
}

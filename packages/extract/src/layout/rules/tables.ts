import { isDate } from '../dateLabel.ts'
import { open, type Part, part, type Rule } from '../Page.ts'
import type { TextLine } from '../TextLine.ts'

const lastCell = /(?:\s{3,}|\t\s*|\s\|\s)(?=\S)/gu
const noDate =
  /^(?:(?:date )?(?:not yet |still )?(?:to be \p{L}+|known|fixed)|tb[acd]|n\/?a|ongoing|pending|[-–—])\.?$/iu

/**
 * Rows of a table whose date stands in the last cell: "Mandate adopted by the Council          16 July 2018". Two of
 * them together make a table; the label is null, since the date is found like any other in the row.
 */
export const tables: Rule = {
  name: 'tables',
  find: (page) => {
    const found = new Map<number, Part>()
    const cells = open(page).flatMap(([line, i]) => {
      const tail = cellOf(line)
      if (tail === null) return []
      const dated = isDate(page.text, line.start + tail, line.end)
      return dated || noDate.test(line.words.slice(tail)) ? [{ i, dated }] : []
    })
    for (const { i } of cells) {
      const near = cells.filter((other) => Math.abs(other.i - i) <= 1)
      if (near.length > 1 && cells.some((other) => other.dated && Math.abs(other.i - i) <= 3)) found.set(i, part('row'))
    }
    return found
  },
}

/** Where the last cell begins within the line's words, or `null`. */
const cellOf = ({ words, label }: TextLine): number | null => {
  if (label !== null && label.separator !== 'weak') return null
  let at: number | null = null
  for (const match of words.matchAll(lastCell)) at = match.index + match[0].length
  return at
}

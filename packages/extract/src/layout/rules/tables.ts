import { isDate } from '../../dates/dateLabel.ts'
import type { Span } from '../../Span.ts'
import { open, type Part, part, type Rule } from '../Page.ts'
import type { TextLine } from '../TextLine.ts'

const gap = /\s{1,60}\|\s*|\s{3,}|\t\s*/gu
const noDate =
  /^(?:(?:date )?(?:not yet |still )?(?:to be \p{L}+|known|fixed)|tb[acd]|n\/?a|ongoing|pending|[-–—])\.?$/iu
const head = /^(?:[\p{Lu}][\p{L} ./()-]{1,30})$/u

/**
 * Rows of a table whose date stands in another cell than the first: "Mandate adopted by the Council    16 July 2018".
 * Two of them together make a table; the label is null, since the date is found like any other in the row.
 */
export const tables: Rule = {
  name: 'tables',
  find: (page) => {
    const found = new Map<number, Part>()
    const rows = open(page).flatMap(([line, i]) => {
      const cells = cellsOf(line)
      if (cells.length < 2) return dateAtEnd(line, page.text) ? [{ i, dated: true, cells: false }] : []
      const dated = cells.slice(1).some(({ start, end }) => isDate(page.text, start, end))
      const last = page.text.slice(cells.at(-1)!.start, cells.at(-1)!.end)
      return dated || noDate.test(last) ? [{ i, dated, cells: true }] : []
    })
    for (const { i, cells } of rows) {
      const near = rows.filter((other) => Math.abs(other.i - i) <= 1 && other.cells === cells)
      if (near.length > 1 && rows.some((other) => other.dated && Math.abs(other.i - i) <= 3)) found.set(i, part('row'))
    }
    // The names of the columns, above the first row.
    for (const { i } of rows) {
      const above = page.lines[i - 1]
      if (!found.has(i) || found.has(i - 1) || above === undefined || page.parts[i - 1] !== null) continue
      const cells = cellsOf(above).map(({ start, end }) => page.text.slice(start, end))
      if (cells.length > 1 && cells.every((cell) => head.test(cell))) found.set(i - 1, part('navigation'))
    }
    return found
  },
}

/** A list's entry: "Opening of the office in Yerevan, 4 June 2001": the date stands last, behind a comma or in brackets. */
const dateAtEnd = ({ start, words, label, bullet }: TextLine, text: string): boolean => {
  if (label !== null || bullet !== '' || words.length > 200) return false
  const match = /(?:,\s|\s[–—-]\s|\s\()(?=[^,()]*\d{4}\)?$)([^()]{4,40})\)?$/u.exec(words)
  if (match === null) return false
  for (let at = match.index; at >= 0 && at < words.length; at = words.indexOf(', ', at + 1)) {
    const from = at + /^(?:,\s|\s[–—-]\s|\s\()/u.exec(words.slice(at))![0].length
    const end = words.endsWith(')') ? words.length - 1 : words.length
    if (isDate(text, start + from, start + end)) return wordsBefore.test(words.slice(0, at))
  }
  return false
}

// Three words or more, without the end of a sentence among them.
const wordsBefore = /^[^.!?]*\p{L}+\s[^.!?]*\p{L}+\s[^.!?]*\p{L}/u

/** The cells of a line, none where it begins with its date. */
const cellsOf = ({ start, end, words, label }: TextLine): ReadonlyArray<Span> => {
  if (label !== null && label.separator !== 'weak') return []
  const cells: Array<Span> = []
  let from = start
  for (const match of words.matchAll(gap)) {
    cells.push({ start: from, end: start + match.index })
    from = start + match.index + match[0].length
  }
  return [...cells, { start: from, end }]
}

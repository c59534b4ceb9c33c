import type { Edit } from '../CleanText.ts'
import { isBlank, type Line, linesOf, width } from '../Line.ts'
import type { Repair } from './Repair.ts'

/**
 * A page whose links were each given twice, the second time on a line of its own: the second goes, and the sentence is
 * whole again.
 *
 *     was admitted to the Council of Europe
 *     Council of Europe
 *     in 1995
 */
export const doubledLinks: Repair = {
  name: 'doubled links',
  edits: (text) => {
    const lines = linesOf(text)
    const edits: Array<Edit> = []
    for (let i = 1; i < lines.length - 1; i++) {
      const [above, link, below] = [lines[i - 1]!, lines[i]!, lines[i + 1]!]
      if (!isLink(text, above, link) || isBlank(below) || !/^[\p{Ll},.;:)’'(]/u.test(text[below.from]!)) continue
      i++
      edits.push({ start: above.end, end: below.from, replacement: /^[,.;:)’']/u.test(text[below.from]!) ? '' : ' ' })
    }
    return edits.length < 2 ? [] : edits
  },
}

const isLink = (text: string, above: Line, link: Line): boolean => {
  if (isBlank(above) || isBlank(link) || width(link) > 80 || width(link) > width(above)) return false
  const start = above.end - width(link)
  if (start > above.from && /[\p{L}\p{N}]/u.test(text[start - 1]!)) return false
  return text.slice(start, above.end) === text.slice(link.from, link.end)
}

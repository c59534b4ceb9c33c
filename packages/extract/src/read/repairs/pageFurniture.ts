import type { Edit } from '../CleanText.ts'
import { furnitureLines } from '../furnitureLines.ts'
import { isBlank, linesOf } from '../Line.ts'
import type { Repair } from './Repair.ts'

/**
 * Takes a page number or a running header out of the sentence that it cuts in two. One that stands between paragraphs
 * stays and becomes a block of its own, and so does one that holds a year: every number that looks like a year must
 * still be found by the later stages.
 */
export const pageFurniture: Repair = {
  name: 'page furniture',
  edits: (text) => {
    const lines = linesOf(text)
    const furniture = furnitureLines(text, lines)
    if (furniture.size === 0) return []
    const edits: Array<Edit> = []
    for (let i = 0; i < lines.length; i++) {
      if (!furniture.has(i)) continue
      // A header and a page number often stand together: they go together or stay together.
      let last = i
      for (let k = i + 1; k < lines.length && (furniture.has(k) || isBlank(lines[k]!)); k++)
        if (furniture.has(k)) last = k
      const above = nearest(lines, i, -1)
      const below = nearest(lines, last, 1)
      const words = text.slice(lines[i]!.start, lines[last]!.end)
      if (above !== null && below !== null && !/(?:1[5-9]|20)\d\d/u.test(words)) {
        const cut = /[\p{L}\p{N},-]$/u.test(text.slice(lines[above]!.from, lines[above]!.end))
        const goesOn = /^\p{Ll}/u.test(text.slice(lines[below]!.from, lines[below]!.end))
        if (cut && goesOn) edits.push({ start: lines[i]!.from, end: lines[last]!.end, replacement: '' })
      }
      i = last
    }
    return edits
  },
}

const nearest = (lines: ReturnType<typeof linesOf>, from: number, step: 1 | -1): number | null => {
  for (let k = from + step; k >= 0 && k < lines.length; k += step) if (!isBlank(lines[k]!)) return k
  return null
}

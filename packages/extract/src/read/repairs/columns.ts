import type { Piece } from '../CleanText.ts'
import { isBlank, type Line, linesOf } from '../Line.ts'
import type { Arrangement } from './Repair.ts'

/**
 * Two columns that were read across the page: the left one comes first, then the right one.
 *
 *     In 1994 it joined the        later. The office was
 *     Partnership; a year          opened in 1999, and in
 *
 * A table has two columns as well, but its cells do not go on in lower case from line to line.
 */
export const columns: Arrangement = {
  name: 'columns',
  order: (text) => {
    const lines = linesOf(text)
    const cells = lines.map((line) => cellsOf(text, line))
    const regions = regionsOf(text, lines, cells)
    if (regions.length === 0) return null
    const pieces: Array<Piece> = []
    let at = 0
    for (const { first, last, column } of regions) {
      pieces.push({ start: at, end: lines[first]!.start, newline: false })
      const left: Array<Piece> = []
      const right: Array<Piece> = []
      for (let i = first; i <= last; i++) {
        const line = lines[i]!
        const cell = splitAt(line, cells[i]!, column)
        if (isBlank(line)) {
          const blank = { start: line.start, end: line.start, newline: true }
          left.push(blank)
          right.push(blank)
        } else if (cell === null) {
          const whole = { start: line.start, end: line.end, newline: true }
          if (line.from - line.start >= column - slack) right.push({ ...whole, start: line.from })
          else left.push(whole)
        } else {
          left.push({ start: line.start, end: cell.end, newline: true })
          right.push({ start: cell.start, end: line.end, newline: true })
        }
      }
      // So far apart that no later repair takes the foot of one for a line above the head of the other.
      const gap = Array.from({ length: 6 }, () => ({ start: lines[last]!.end, end: lines[last]!.end, newline: true }))
      pieces.push(...left, ...gap, ...right, ...gap)
      at = lines[last + 1]?.start ?? text.length
    }
    if (at < text.length) pieces.push({ start: at, end: text.length, newline: false })
    return pieces
  },
}

// Ragged by a sign or two; a paragraph in the right column is indented.
const slack = 2
const indent = 5
const fewest = 6

/** A gap between two cells: `end` of the left one, `start` of the right one. */
interface Gap {
  readonly end: number
  readonly start: number
}

const cellsOf = (text: string, line: Line): ReadonlyArray<Gap> => {
  const words = text.slice(line.from, line.end)
  return [...words.matchAll(/(?<=\S) {3,}(?=\S)/gu)].map((match) => ({
    end: line.from + match.index,
    start: line.from + match.index + match[0].length,
  }))
}

const splitAt = (line: Line, gaps: ReadonlyArray<Gap>, column: number): Gap | null =>
  gaps.find(({ start }) => start - line.start >= column - slack && start - line.start <= column + indent) ?? null

interface Region {
  readonly first: number
  readonly last: number
  /** Where the right column begins. */
  readonly column: number
}

const regionsOf = (
  text: string,
  lines: ReadonlyArray<Line>,
  cells: ReadonlyArray<ReadonlyArray<Gap>>,
): ReadonlyArray<Region> => {
  const regions: Array<Region> = []
  for (let i = 0; i < lines.length; i++) {
    for (const { start } of cells[i]!) {
      const column = start - lines[i]!.start
      if (column < 20) continue
      let last = i
      for (let k = i; k < lines.length && fits(lines[k]!, cells[k]!, column); k++) if (!isBlank(lines[k]!)) last = k
      if (!isProse(text, lines, cells, { first: i, last, column })) continue
      regions.push({ first: i, last, column })
      i = last
      break
    }
  }
  return regions
}

/** Cut at the column, or wholly on one side of it. */
const fits = (line: Line, gaps: ReadonlyArray<Gap>, column: number): boolean =>
  isBlank(line) ||
  splitAt(line, gaps, column) !== null ||
  line.end - line.start <= column - slack ||
  line.from - line.start >= column - slack

/** Lines go on in lower case, on the right where a table has its dates and figures too, and have several words. */
const isProse = (
  text: string,
  lines: ReadonlyArray<Line>,
  cells: ReadonlyArray<ReadonlyArray<Gap>>,
  region: Region,
): boolean => {
  let cut = 0
  let lowerLeft = 0
  let lowerRight = 0
  let wordy = 0
  for (let i = region.first; i <= region.last; i++) {
    const gap = splitAt(lines[i]!, cells[i]!, region.column)
    if (gap === null) continue
    cut++
    const left = text.slice(lines[i]!.from, gap.end)
    const right = text.slice(gap.start, lines[i]!.end)
    if (/^\p{Ll}/u.test(left)) lowerLeft++
    if (/^\p{Ll}/u.test(right)) lowerRight++
    if (left.split(' ').length > 2 && right.split(' ').length > 2) wordy++
  }
  return cut >= fewest && lowerRight * 3 >= cut && lowerLeft + lowerRight >= cut * 0.7 && wordy * 3 >= cut * 2
}

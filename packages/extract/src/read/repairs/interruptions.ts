import type { Piece } from '../CleanText.ts'
import { furnitureLines } from '../furnitureLines.ts'
import { isBlank, type Line, linesOf } from '../Line.ts'
import { afterBullet, leadingNote } from '../LineMark.ts'
import { labelOf } from './labelOf.ts'
import { beginsLower, isStopped } from './lineTail.ts'
import type { Arrangement } from './Repair.ts'
import { type Run, runsOf } from './runs.ts'

/**
 * What the foot and the head of a page put into a sentence that runs on over the page: notes, a page number, a running
 * header. It moves behind the paragraph, so that the sentence is whole and nothing is lost.
 *
 *     ... looked after the whole
 *
 *     1 CSCE, Prague, 1992.          these two go below "region. ..."
 *     62    Quarterly, No. 3, 2012
 *
 *     region. On 23 July ...
 */
export const interruptions: Arrangement = {
  name: 'interruptions',
  order: (text) => {
    const lines = linesOf(text)
    const furniture = furnitureLines(text, lines)
    const runs = runsOf(lines)
    const moves = movesOf(text, lines, runs, furniture)
    if (moves.length === 0) return null
    const pieces: Array<Piece> = []
    let at = 0
    const keep = (end: number) => {
      if (end > at) pieces.push({ start: at, end, newline: text[end - 1] !== '\n' })
      at = Math.max(at, end)
    }
    // A sentence may run over several pages: what it collects goes below its end.
    let carried: Array<Piece> = []
    moves.forEach(({ from, to, behind }, k) => {
      keep(from)
      at = to
      carried.push({ start: from, end: to, newline: text[to - 1] !== '\n' })
      if (moves[k + 1]?.from === behind) return
      keep(behind)
      pieces.push(...carried)
      carried = []
    })
    if (at < text.length) pieces.push({ start: at, end: text.length, newline: false })
    return pieces
  },
}

interface Move {
  readonly from: number
  readonly to: number
  /** The end of the line that it goes below. */
  readonly behind: number
}

// Columns are set further apart than this, and so is what has nothing to do with the text above.
const widestGap = 4
const mostRuns = 5

const movesOf = (
  text: string,
  lines: ReadonlyArray<Line>,
  runs: ReadonlyArray<Run>,
  furniture: ReadonlySet<number>,
): ReadonlyArray<Move> => {
  const moves: Array<Move> = []
  const follows = (r: number) => runs[r] !== undefined && runs[r]!.first - runs[r - 1]!.last - 1 <= widestGap
  for (let r = 0; r < runs.length - 1; r++) {
    const above = lines[runs[r]!.last]!
    if (furniture.has(runs[r]!.last) || !isUnfinished(text, above)) continue
    let last = r
    while (last - r < mostRuns && follows(last + 1) && isApart(text, lines, runs[last + 1]!, furniture)) last++
    if (last === r || !follows(last + 1)) continue
    const below = runs[last + 1]!
    if (furniture.has(below.first) || !beginsLower(text, lines[below.first]!)) continue
    if (afterBullet(text.slice(lines[below.first]!.from, lines[below.first]!.end)) >= 0) continue
    // The blank lines above go along, so that the two halves stand close to each other.
    const behind = lines[below.last + 1]?.start ?? text.length
    moves.push({ from: lines[runs[r]!.last + 1]!.start, to: lines[below.first]!.start, behind })
    r = last
  }
  return moves
}

/** A sentence that stops without an end: not a heading, which is short. */
const isUnfinished = (text: string, line: Line): boolean =>
  !isStopped(text, line) &&
  /[\p{L}\p{N},-]$/u.test(text.slice(line.from, line.end)) &&
  line.end - line.from >= 20 &&
  // A date alone on its line is never long.
  (line.end - line.from > 140 || labelOf(text, line)?.separator !== 'alone')

/** Page furniture, a rule, or notes that begin with their numbers. */
const isApart = (text: string, lines: ReadonlyArray<Line>, run: Run, furniture: ReadonlySet<number>): boolean => {
  let notes = false
  for (let i = run.first; i <= run.last; i++) {
    const words = text.slice(lines[i]!.from, lines[i]!.end)
    if (furniture.has(i) || isBlank(lines[i]!) || !/[\p{L}\p{N}]/u.test(words)) continue
    if (leadingNote(words) !== null) notes = true
    // A further line of a note.
    else if (!notes) return false
  }
  return true
}

import { isBlank, type Line, width } from '../Line.ts'
import { beginsLower, hasGap, isBroken, isFull, isStopped } from './lineTail.ts'

/** Lines without a blank one between them, by their first and last number. */
export interface Run {
  readonly first: number
  readonly last: number
}

export const runsOf = (lines: ReadonlyArray<Line>): ReadonlyArray<Run> => {
  const runs: Array<Run> = []
  let first = -1
  for (let i = 0; i <= lines.length; i++) {
    const blank = i === lines.length || isBlank(lines[i]!)
    if (blank && first >= 0) {
      runs.push({ first, last: i - 1 })
      first = -1
    } else if (!blank && first < 0) first = i
  }
  return runs
}

/** How wide a run was set, or 0 where a run of one to three lines has no longer neighbour to tell by. */
export const widthsOf = (lines: ReadonlyArray<Line>, runs: ReadonlyArray<Run>): ReadonlyArray<number> => {
  const own = runs.map(({ first, last }) => {
    let most = 0
    for (let i = first; i <= last; i++) most = Math.max(most, width(lines[i]!))
    return most
  })
  const isLong = (r: number) => runs[r]!.last - runs[r]!.first >= 3
  const before: Array<number> = []
  const after: Array<number> = []
  runs.forEach((_, r) => {
    before.push(isLong(r) ? own[r]! : (before[r - 1] ?? 0))
  })
  for (let r = runs.length - 1; r >= 0; r--) after[r] = isLong(r) ? own[r]! : (after[r + 1] ?? 0)
  return runs.map((_, r) => {
    if (isLong(r)) return own[r]!
    const fits = [before[r]!, after[r]!].filter((wide) => wide > 0 && wide >= own[r]! * 0.95)
    return fits.length === 0 ? 0 : Math.min(...fits)
  })
}

/** Wider lines than these nobody prints: they are paragraphs. */
export const widest = 160
// And narrower ones hold names and numbers.
const narrowest = 26

/**
 * How many line ends of a run stand within a sentence (the next line begins in lower case), where the run was wrapped:
 * half of its line ends do, and most of its lines had no room for another word. Else 0.
 */
export const wrappedEnds = (
  text: string,
  lines: ReadonlyArray<Line>,
  { first, last }: Run,
  items: ReadonlyArray<boolean>,
): number => {
  let limit = 0
  for (let i = first; i <= last; i++) limit = Math.max(limit, width(lines[i]!))
  let ends = 0
  let inside = 0
  let full = 0
  for (let i = first; i < last; i++) {
    const a = lines[i]!
    const b = lines[i + 1]!
    if (items[i + 1]! || hasGap(text, a) || hasGap(text, b)) continue
    ends++
    const goesOn = beginsLower(text, b) || /^[\p{N}(]/u.test(text.slice(b.from, b.from + 2))
    if (isBroken(text, a) || (!isStopped(text, a) && goesOn)) inside++
    if (isFull(text, a, b, limit)) full++
  }
  return limit <= widest && limit >= narrowest && inside >= ends * 0.45 && full >= ends * 0.5 ? inside : 0
}

import { dateLabel } from '../../layout/dateLabel.ts'
import type { Edit } from '../CleanText.ts'
import { looksDamaged } from '../capitals/damage.ts'
import { isBlank, type Line, linesOf, width } from '../Line.ts'
import { afterBullet, leadingNote, leadingNumber } from '../LineMark.ts'
import { lineHyphen, wordsOf } from './lineHyphen.ts'
import type { Repair } from './Repair.ts'

/**
 * A paragraph that was broken into lines becomes one line again.
 *
 * A line was wrapped where the first word of the next one had no room left on it: that holds for every inner line of
 * a paragraph, and for a heading, a row or an item of a list only by chance. The width is measured run by run (lines
 * without a blank line between them), because an abstract and the columns below it differ.
 */
export const wrappedLines: Repair = {
  name: 'wrapped lines',
  edits: (text) => {
    const lines = linesOf(text)
    const runs = runsOf(lines)
    const marks = itemsOf(text, lines)
    const widths = widthsOf(lines, runs)
    const wrapped = runs.map((run) => isWrapped(text, lines, run, marks))
    // One wrapped run says that the text is a print: its runs of two lines are then judged by their neighbours' width.
    const share = runs.filter((run, r) => wrapped[r]! && run.last - run.first >= 2).length
    const print = share > 0
    const damaged = print || looksDamaged(text)
    const edits: Array<Edit> = []
    let words: ReadonlyMap<string, number> | null = null
    const join = (a: Line, b: Line) => {
      const broken = brokenWord(text, a, b)
      if (broken === null) {
        // No space after a dash that has none before it ("bezopasnost—to"), nor after a stroke ("NATO/ISAF").
        const tight = /\S—$|[\p{L}\p{N}]\/$/u.test(text.slice(Math.max(a.from, a.end - 2), a.end))
        edits.push({ start: a.end, end: b.from, replacement: tight ? '' : ' ' })
        return
      }
      words ??= wordsOf(text)
      edits.push({ start: a.end - 1, end: b.from, replacement: lineHyphen(broken.left, broken.right, words) })
    }
    runs.forEach((run, r) => {
      const limit = widths[r]!
      for (let i = run.first; i < run.last; i++) {
        const a = lines[i]!
        const b = lines[i + 1]!
        if (isSignAlone(text, a)) join(a, b)
        else if (marks[i + 1]! || hasGap(text, a) || hasGap(text, b)) continue
        else if (
          (print && r === 0 && isTitle(text, a, b)) ||
          (print && limit <= 160 && (wrapped[r]! || run.last - run.first < 3)
            ? goesOnWrapped(text, a, b, limit)
            : !damaged && goesOnLoose(text, a, b))
        ) {
          join(a, b)
        }
      }
      // A column or a page that ends within a sentence leaves a blank line in it.
      const next = runs[r + 1]
      if (!print || next === undefined || marks[next.first]! || limit > 160) return
      const a = lines[run.last]!
      const b = lines[next.first]!
      const short = run.last - run.first < 3
      const long = run.last > run.first || wrapped[r + 1]!
      if (long && (wrapped[r]! || short) && isFull(text, a, b, limit) && isCut(text, a, b)) join(a, b)
    })
    return edits
  },
}

interface Run {
  readonly first: number
  readonly last: number
}

const runsOf = (lines: ReadonlyArray<Line>): ReadonlyArray<Run> => {
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

/** The width that a run was wrapped at: of a run too short to tell, that of the nearest long one it fits in. */
const widthsOf = (lines: ReadonlyArray<Line>, runs: ReadonlyArray<Run>): ReadonlyArray<number> => {
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
    const fits = [before[r]!, after[r]!].filter((wide) => wide >= own[r]! * 0.95)
    return fits.length === 0 ? own[r]! : Math.min(...fits)
  })
}

/** Half of the line ends in a wrapped run stand within a sentence: the next line begins in lower case. */
const isWrapped = (text: string, lines: ReadonlyArray<Line>, run: Run, marks: ReadonlyArray<boolean>): boolean => {
  let ends = 0
  let inside = 0
  for (let i = run.first; i < run.last; i++) {
    const a = lines[i]!
    const b = lines[i + 1]!
    if (marks[i + 1]! || hasGap(text, a) || hasGap(text, b)) continue
    ends++
    if (isBroken(text, a) || (!isStopped(text, a) && /^[\p{Ll}\p{N}(]/u.test(text.slice(b.from, b.from + 2)))) inside++
  }
  return ends > 0 && inside / ends >= 0.45
}

const goesOnWrapped = (text: string, a: Line, b: Line, limit: number): boolean => {
  // A sentence's end, and the next line is indented: a new paragraph or the top of a page.
  if (isStopped(text, a) && b.from - b.start > a.from - a.start) return false
  if (isFull(text, a, b, limit)) return true
  return isCut(text, a, b) && (width(a) >= limit / 2 || /[,-]$/u.test(text.slice(a.end - 1, a.end)))
}

/** The first lines of a print: a title goes on in lower case, after a colon too. */
const isTitle = (text: string, a: Line, b: Line): boolean =>
  /[\p{L}\p{N},:–-]$/u.test(text.slice(a.from, a.end)) && /^\p{Ll}/u.test(text.slice(b.from, b.end))

/**
 * In a text whose lines are paragraphs, a long one that goes on in lower case was broken by accident; so was one after
 * a full stop, since no sentence of a sound text begins so.
 */
const goesOnLoose = (text: string, a: Line, b: Line): boolean => {
  const last = text[a.end - 1]
  if (width(a) < (last === '—' ? 20 : last === ',' ? 30 : 58)) return false
  if (!/^\p{Ll}{2}/u.test(text.slice(b.from, b.from + 3))) return false
  if (isStopped(text, a)) return last === '.' && width(b) >= 40
  // Items of a list may begin in lower case, all of them.
  return last === '—' || !/^\p{Ll}/u.test(text.slice(a.from, a.from + 2))
}

const isFull = (text: string, a: Line, b: Line, limit: number): boolean => {
  let wordEnd = b.from
  while (wordEnd < b.end && text.charCodeAt(wordEnd) > 0x20) wordEnd++
  return width(a) + 1 + (wordEnd - b.from) >= limit * 0.8
}

const openWords =
  /(?:^|\s)(?:the|an?|of|and|or|in|on|at|to|for|from|by|with|as|its|their|his|her|that|which|between|under|into|than|this|these|since|until|during|before|after|over)$/iu

/** The sentence goes on in the next line. */
const isCut = (text: string, a: Line, b: Line): boolean =>
  isOpen(text, a) || (!isStopped(text, a) && /^\p{Ll}/u.test(text.slice(b.from, b.from + 2)))

/** A word is broken, or a comma or a word that cannot end a sentence stands last. */
const isOpen = (text: string, a: Line): boolean =>
  isBroken(text, a) || text[a.end - 1] === ',' || openWords.test(text.slice(Math.max(a.from, a.end - 10), a.end))

const isStopped = (text: string, line: Line): boolean =>
  /[.!?:;…][”"’»)\]]{0,2}\d{0,2}$/u.test(text.slice(Math.max(line.from, line.end - 5), line.end))

const isBroken = (text: string, line: Line): boolean =>
  /[\p{L}\p{N}][-\u2010]$/u.test(text.slice(Math.max(line.from, line.end - 3), line.end))

const brokenWord = (text: string, a: Line, b: Line): { readonly left: string; readonly right: string } | null => {
  const left = /([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)[-\u2010]$/u.exec(text.slice(Math.max(a.from, a.end - 60), a.end))
  const right = /^[\p{L}\p{N}]+/u.exec(text.slice(b.from, Math.min(b.end, b.from + 60)))
  return left === null || right === null ? null : { left: left[1]!, right: right[0] }
}

/** Cells set apart by a gap: the line is a row of a table, whatever stands at its end. */
const hasGap = (text: string, line: Line): boolean => /\S(?: {3,}|[ ]*\t[ ]*)\S/u.test(text.slice(line.from, line.end))

/** Which lines begin an item of their own, so that none is joined to the line above. */
const itemsOf = (text: string, lines: ReadonlyArray<Line>): ReadonlyArray<boolean> => {
  let number = 0
  let note = 0
  return lines.map((line, i) => {
    if (isBlank(line)) {
      note = 0
      return true
    }
    const above = lines[i - 1]
    const apart = above === undefined || isBlank(above)
    const words = text.slice(line.from, line.end)
    if (afterBullet(words) >= 0 || words.startsWith('|')) return true
    // A number counts where it follows its predecessor: a wrapped line may begin with one by chance ("22 partners").
    const numbered = leadingNumber(words)
    if (numbered !== null && (apart || numbered.value === 1 || numbered.value === number + 1)) {
      number = numbered.value
      return true
    }
    const noted = leadingNote(words)
    if (noted !== null && (apart || noted.value === note + 1)) {
      note = noted.value
      return true
    }
    const label = dateLabel(text, line.from, line.end)
    if (label === null || label.kind === 'yearless' || (!apart && isOpen(text, above!))) return false
    if (label.separator === 'strong') return true
    return label.separator === 'alone' && label.bareYear && (apart || isStopped(text, above!))
  })
}

const isSignAlone = (text: string, line: Line): boolean =>
  width(line) <= 2 &&
  afterBullet(`${text.slice(line.from, line.end)} x`) >= 0 &&
  !/[\p{L}\p{N}]/u.test(text.slice(line.from, line.end))

import type { Edit } from '../CleanText.ts'
import { looksDamaged } from '../capitals/damage.ts'
import { furnitureLines } from '../furnitureLines.ts'
import { isBlank, type Line, linesOf, width } from '../Line.ts'
import { afterBullet } from '../LineMark.ts'
import { itemsOf } from './items.ts'
import { labelOf } from './labelOf.ts'
import { lineHyphen, wordsOf } from './lineHyphen.ts'
import { beginsLower, hasGap, isCapitals, isCut, isFull, isOpen, isOpenWord, isStopped } from './lineTail.ts'
import type { Repair } from './Repair.ts'
import { type Run, runsOf, widest, widthsOf, wrappedEnds } from './runs.ts'

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
    const edits: Array<Edit> = []
    let words: ReadonlyMap<string, number> | null = null
    for (const [a, b] of joinsOf(text, lines)) {
      const broken = brokenWord(text, a, b)
      if (broken === null) {
        edits.push({ start: a.end, end: b.from, replacement: isTight(text, a) ? '' : ' ' })
      } else {
        words ??= wordsOf(text)
        edits.push({ start: a.end - 1, end: b.from, replacement: lineHyphen(broken.left, broken.right, words) })
      }
    }
    return edits
  },
}

/** No space after a dash that has none before it ("bezopasnost—to"), after a stroke ("NATO/ISAF"), within an address. */
const isTight = (text: string, line: Line): boolean =>
  /\S—$|[\p{L}\p{N}]\/$|https?:\/\/(?:\S*[/=])?$/u.test(text.slice(Math.max(line.from, line.end - 120), line.end))

/** The pairs of lines that are one, in the text's order. */
const joinsOf = (text: string, lines: ReadonlyArray<Line>): ReadonlyArray<readonly [Line, Line]> => {
  const runs = runsOf(lines)
  const items = itemsOf(text, lines)
  const furniture = furnitureLines(text, lines)
  const widths = widthsOf(lines, runs)
  const ends = runs.map((run) => wrappedEnds(text, lines, run, items))
  const wrapped = ends.map((inside) => inside > 0)
  // One run of three lines that was wrapped says that the text is a print.
  const print = ends.some((inside) => inside > 1)
  // Asked by few lines, and it takes a look at the whole text.
  let ruined: boolean | null = null
  const damaged = () => {
    ruined ??= looksDamaged(text)
    return ruined
  }
  const joins: Array<readonly [Line, Line]> = []
  runs.forEach((run, r) => {
    const page: Setting = {
      text,
      print,
      damaged,
      limit: widths[r]! === 0 && wrapped[r]! ? columnOf(lines, run).column : widths[r]!,
      wrapped: wrapped[r]!,
      top: r === 0,
      ...columnOf(lines, run),
    }
    // Of lines that were joined, the first decides how long and how indented the whole is.
    let head = run.first
    let length = 0
    for (let i = run.first; i < run.last; i++) {
      const [a, b] = [lines[i]!, lines[i + 1]!]
      length += width(a)
      const apart = items[i + 1]! || furniture.has(i) || furniture.has(i + 1)
      if (isSignAlone(text, a) || (!apart && goesOn(page, a, b, { head: lines[head]!, length, item: items[head]! }))) {
        joins.push([a, b])
      } else {
        head = i + 1
        length = 0
      }
    }
    const next = runs[r + 1]
    if (
      next === undefined ||
      next.first - run.last > widestGap ||
      items[next.first]! ||
      furniture.has(run.last) ||
      furniture.has(next.first)
    )
      return
    const [a, b] = [lines[run.last]!, lines[next.first]!]
    const gap = next.first - run.last - 1
    if (crosses(page, a, b, { gap, wrapped: wrapped[r + 1]! })) joins.push([a, b])
  })
  return joins
}

// More blank lines than a column or a page leaves.
const widestGap = 5

interface Setting {
  readonly text: string
  readonly print: boolean
  readonly damaged: () => boolean
  /** The width of the run; 0 where it is not known. */
  readonly limit: number
  readonly wrapped: boolean
  readonly top: boolean
  /** The column that the run's longest line reaches, indentation included. */
  readonly column: number
  readonly lines: number
}

const columnOf = (
  lines: ReadonlyArray<Line>,
  { first, last }: Run,
): { readonly column: number; readonly lines: number } => {
  let column = 0
  for (let i = first; i <= last; i++) column = Math.max(column, lines[i]!.end - lines[i]!.start)
  return { column, lines: last - first + 1 }
}

interface Before {
  readonly head: Line
  readonly length: number
  readonly item: boolean
}

const goesOn = (page: Setting, a: Line, b: Line, before: Before): boolean => {
  const { text } = page
  // "17 Sept. 2012 – Mali requests": a date set apart begins a row, unless the line before wants a date.
  if (
    !page.print &&
    isSetApart(text, b) &&
    !/\b(?:in|on|of|from|since|until|by|between|and|to|the|a)$/iu.test(text.slice(a.end - 8, a.end))
  )
    return false
  // A day alone on its line dates what stands below.
  if (!page.print && labelOf(text, a)?.separator === 'alone') return false
  if (!hasGap(text, b) && (before.item || isRow(text, before.head)) && goesOnHanging(page, a, b, before.head))
    return true
  if (hasGap(text, a) || hasGap(text, b)) return false
  if (page.print && page.top && isTitle(text, a, b)) return true
  if (page.print && isCapitals(text, a) && isCapitals(text, b)) return true
  if (page.print && page.limit <= widest) return goesOnWrapped(page, a, b)
  if (before.length >= 20 && isOpenWord(text, a)) return true
  return !page.print && goesOnLoose(text, a, b, before) && !page.damaged()
}

const isRow = (text: string, head: Line): boolean => labelOf(text, head)?.kind === 'dated'

const isSetApart = (text: string, line: Line): boolean => {
  const label = labelOf(text, line)
  if (label === null || label.kind !== 'dated' || label.bareYear || label.prefixed) return false
  return /^\s{0,2}[:–—-]/u.test(text.slice(label.end, label.end + 3))
}

const goesOnWrapped = ({ text, limit, wrapped, lines }: Setting, a: Line, b: Line): boolean => {
  // A run of its own manner within a print, such as a table or notes: only what cannot be otherwise.
  if (limit === 0 || (!wrapped && lines > 3)) return isOpen(text, a) || (isCut(text, a, b) && wrapped)
  // A sentence's end, and the next line is indented: a new paragraph or the top of a page.
  if (isStopped(text, a) && b.from - b.start > a.from - a.start) return false
  if (isFull(text, a, b, limit)) return true
  return isCut(text, a, b) && (width(a) >= limit / 2 || /[,-]$/u.test(text.slice(a.end - 1, a.end)))
}

/**
 * A row or an item whose further lines hang below its words. An entry of its own hangs there too, so the line must be
 * cut: by its words, or by the column that the run reaches.
 *
 *     2007 Inauguration of the Regional Centre for Preventive
 *          Diplomacy
 */
const goesOnHanging = ({ text, column, lines }: Setting, a: Line, b: Line, head: Line): boolean => {
  const indent = b.from - b.start
  if (indent < head.from - head.start + 2 || isStopped(text, a)) return false
  if (isCut(text, a, b)) return true
  const offset = a.from - a.start
  return lines > 2 && column >= 50 && column <= 120 && isFull(text, a, b, column - offset, 0.9)
}

/** The first lines of a print: a title goes on in lower case, after a colon too. */
const isTitle = (text: string, a: Line, b: Line): boolean =>
  /[\p{L}\p{N},:–-]$/u.test(text.slice(a.from, a.end)) && beginsLower(text, b)

/**
 * In a text whose lines are paragraphs, a long one that goes on in lower case was broken by accident; so was one after
 * a full stop, since no sentence of a sound text begins so.
 */
const goesOnLoose = (text: string, a: Line, b: Line, { head, length }: Before): boolean => {
  const last = text[a.end - 1]
  if (length < (isStopped(text, a) ? 58 : 20)) return false
  if (!/^\p{Ll}[\p{Ll}’'-]+(?:[\s,.;:)”"]|$)/u.test(text.slice(b.from, Math.min(b.end, b.from + 40)))) return false
  if (isStopped(text, a)) return last === '.' && width(b) >= 40
  // Items of a list may begin in lower case, all of them.
  return last === '—' || !beginsLower(text, head)
}

/**
 * A column or a page that ends within a sentence leaves a blank line in it; so does a page whose lines were all set
 * apart, where one goes on in lower case.
 */
const crosses = (page: Setting, a: Line, b: Line, next: Next): boolean =>
  page.print ? crossesPage(page, a, b, next) : !page.damaged() && next.gap === 1 && crossesBlank(page, a, b)

/** What stands below: how many blank lines further on, and whether it was wrapped. */
interface Next {
  readonly gap: number
  readonly wrapped: boolean
}

const crossesBlank = ({ text }: Setting, a: Line, b: Line): boolean =>
  width(a) >= 30 &&
  !isStopped(text, a) &&
  /[\p{L}\p{N},)”"’]$/u.test(text.slice(a.from, a.end)) &&
  /^(?!by\s\p{Lu})\p{Ll}{2,}[\s,]/u.test(text.slice(b.from, b.from + 40)) &&
  !beginsLower(text, a) &&
  !isCapitals(text, a)

const crossesPage = ({ text, limit, wrapped, lines }: Setting, a: Line, b: Line, next: Next): boolean =>
  limit > 0 &&
  limit <= widest &&
  (wrapped || lines <= 3) &&
  (lines > 1 || next.wrapped) &&
  isFull(text, a, b, limit) &&
  isCut(text, a, b)

const brokenWord = (text: string, a: Line, b: Line): { readonly left: string; readonly right: string } | null => {
  if (text[a.end - 1] !== '-' && text[a.end - 1] !== '\u2010') return null
  const left = /([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)[-\u2010]$/u.exec(text.slice(Math.max(a.from, a.end - 60), a.end))
  const right = /^[\p{L}\p{N}]+/u.exec(text.slice(b.from, Math.min(b.end, b.from + 60)))
  return left === null || right === null ? null : { left: left[1]!, right: right[0] }
}

const isSignAlone = (text: string, line: Line): boolean =>
  !isBlank(line) &&
  width(line) <= 2 &&
  afterBullet(`${text.slice(line.from, line.end)} x`) >= 0 &&
  !/[\p{L}\p{N}]/u.test(text.slice(line.from, line.end))

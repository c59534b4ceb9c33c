import { isBlank, type Line, width } from './Line.ts'

const pageNumber = /^[-–—[( ]{0,3}(?:page\s|p\.\s)?(\d{1,4})(?:\s(?:of|\/)\s\d{1,4}|\/\d{1,4})?[-–—\]) ]{0,3}$/iu
const looksLikeYear = /^(?:1[5-9]|20)\d\d$/u

/**
 * The lines that every page of a printed text repeats: bare page numbers, and headers that come back with nothing but
 * their numbers changed. A number that could be a year is none of them: it may head the entries of that year.
 */
export const furnitureLines = (text: string, lines: ReadonlyArray<Line>): ReadonlySet<number> => {
  const found = new Set<number>()
  const byShape = new Map<string, Array<number>>()
  lines.forEach((line, i) => {
    if (isBlank(line) || width(line) > 120) return
    const words = text.slice(line.from, line.end)
    const number = pageNumber.exec(words)
    if (number !== null) {
      if (!looksLikeYear.test(number[1]!) || /page|p\./iu.test(words)) found.add(i)
      return
    }
    // Only a line that a page break can have set apart: a blank line beside it, and no sentence.
    const above = isEdge(lines, i - 1)
    const below = isEdge(lines, i + 1)
    if (above && below && numberAndTitle.test(words)) found.add(i)
    if (!(above || below) || /[.!?;:]$/u.test(words) || !/\d/u.test(words)) return
    const shape = words.replace(/\d+/gu, '#').replace(/\s+/gu, ' ')
    if (!/\p{L}{3}/u.test(shape)) return
    const same = byShape.get(shape)
    if (same === undefined) byShape.set(shape, [i])
    else same.push(i)
  })
  for (const [shape, at] of byShape) if (at.length >= 3 && !dateAlone.test(shape)) for (const i of at) found.add(i)
  return found
}

// "116          Visnyk, No. 2 (46), 2021": a page number and a title at the two ends of the line.
const numberAndTitle = /^(?!(?:1[5-9]|20)\d\d)\d{1,4}(?:\t| {3,})\S.{2,90}$|^\S.{2,90}(?:\t| {3,})\d{1,3}$/u
// "# May #", "May #": the headings of a chronology come back with other numbers too.
const dateAlone = /^(?:#(?:[-–]#)?\s)?\p{L}+\.?(?:\s#)?,?(?:\s#)?$/u

const isEdge = (lines: ReadonlyArray<Line>, i: number): boolean => i < 0 || i >= lines.length || isBlank(lines[i]!)

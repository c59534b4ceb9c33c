import { open, type Part, type Rule } from '../Page.ts'
import { type TextLine, wordCount } from '../TextLine.ts'

const fewest = 3
// One that goes on at length tells a story of its own, with dates of its own.
const longest = 70

/**
 * Paragraphs or items that open with their date, in a text whose paragraphs do, are the rows of a chronology: "On 6
 * January 1994, the Summit ...". The story of a history does so now and then; it is no list.
 */
export const datedParagraphs: Rule = {
  name: 'dated paragraphs',
  find: (page) => {
    const found: Array<readonly [number, Part]> = []
    const lines = open(page).filter(([line]) => wordCount(line) > 6)
    const dated = lines.filter(([line]) => opensWithDate(line))
    if (dated.length < fewest || dated.length * 2 < lines.length) return found
    for (const [line, i] of dated) {
      const { start, end } = line.label!
      found.push([i, { role: 'row', label: { start, end }, inherited: null }])
    }
    return found
  },
}

const opensWithDate = (line: TextLine): boolean => {
  const { label, words } = line
  if (label === null || label.kind !== 'dated' || label.separator === 'alone' || wordCount(line) > longest) return false
  return label.prefixed ? /^(?:in|on)\s/iu.test(words.slice(label.start - line.start)) : label.separator === 'strong'
}

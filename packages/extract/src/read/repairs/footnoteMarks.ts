import type { Edit } from '../CleanText.ts'
import type { Repair } from './Repair.ts'

// "the Commonwealth of Independent States.1 Ukraine", "in November 2002,3 and": after a word or a year and its stop.
const mark = /(?<=(?:\p{L}{3}|\p{L}[)”’"»]|(?:1[5-9]|20)\d\d|\p{Lu}{2}\))[.,;:][”’"»]?)(\d{1,2})(?=[ \t\n]|$)/gu
const abbreviation =
  /(?:^|[\s(.])(?:nos?|art|vols?|pp?|par|para|chap|ch|sec|sect|fig|tab|app|annex|res|doc|add|rev|ext|tel)[.,;:]$/iu

/**
 * Numbers of footnotes that stick to the word before them go: nobody wrote "States.1". They must count up from one
 * through the text, which no decimal or paragraph number does.
 */
export const footnoteMarks: Repair = {
  name: 'footnote marks',
  edits: (text) => {
    const edits: Array<Edit> = []
    let expected = 1
    for (const match of text.matchAll(mark)) {
      const value = Number(match[1])
      // One or two may be missing, where a mark stuck to something else.
      if (
        value < expected ||
        value > expected + 2 ||
        abbreviation.test(text.slice(Math.max(0, match.index - 8), match.index))
      ) {
        continue
      }
      expected = value + 1
      edits.push({ start: match.index, end: match.index + match[0].length, replacement: '' })
    }
    return edits
  },
}

import type { Edit } from '../CleanText.ts'
import { leadingNote } from '../LineMark.ts'
import type { Repair } from './Repair.ts'

const mark = new RegExp(
  [
    // "the Commonwealth of Independent States.1 Ukraine", "in November 2002,3 and": after a word or a year and its stop.
    '(?<=(?:\\p{L}{3}|\\p{L}[)”’"»]|(?:1[5-9]|20)\\d\\d|\\p{Lu}{2}\\))[.,;:][”’"»]?)(?<stopped>\\d{1,2})(?=\\s|$)',
    // "November 1995¹", but not "12 km²".
    '(?<=[\\p{L}\\p{N}.,;:)”’"»])(?<!\\b[kcm]?m|\\bha)(?<raised>[\\u00B9\\u00B2\\u00B3\\u2070-\\u2079]{1,2})',
    // "the 30th Ally3", "in 19951": only where a note at the foot of the page has the number.
    '(?<=\\p{Ll}{3}|(?<!\\d)(?:19|20)\\d\\d)(?<bare>\\d{1,2})(?=[\\s.,;:)]|$)',
  ].join('|'),
  'gu',
)
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
    let notes: ReadonlySet<number> | null = null
    let expected = 1
    for (const { 0: found, index, groups } of text.matchAll(mark)) {
      const value = Number(found.normalize('NFKC'))
      const edit = { start: index, end: index + found.length, replacement: '' }
      if (groups?.raised !== undefined) {
        edits.push(edit)
        expected = Math.max(expected, value + 1)
        continue
      }
      // One or two may be missing, where a mark stuck to something else.
      if (value < expected || value > expected + 2) continue
      if (groups?.stopped !== undefined && abbreviation.test(text.slice(Math.max(0, index - 8), index))) continue
      if (groups?.bare !== undefined) {
        notes ??= notesOf(text)
        if (!notes.has(value)) continue
      }
      expected = value + 1
      edits.push(edit)
    }
    return edits
  },
}

const notesOf = (text: string): ReadonlySet<number> =>
  new Set(text.split('\n').flatMap((line) => leadingNote(line)?.value ?? []))

import type { Edit } from '../CleanText.ts'
import type { Repair } from './Repair.ts'

// "**1992**", "__1992__", and the signs of a heading: "## Milestones".
const signs = /(?<![*\w])(\*\*|__)(?=\S)[^\n*_]{1,200}?(?<=\S)\1(?![*\w])|^[ \t]{0,3}#{1,6}[ \t]+(?=\S)/gmu

/** The signs of Markdown for headings and bold words go; bullets stay, as in any plain text. */
export const markup: Repair = {
  name: 'markup',
  edits: (text) => {
    const edits: Array<Edit> = []
    for (const { 0: found, 1: bold, index } of text.matchAll(signs)) {
      const end = index + found.length
      if (bold === undefined) edits.push({ start: index, end, replacement: '' })
      else edits.push({ start: index, end: index + 2, replacement: '' }, { start: end - 2, end, replacement: '' })
    }
    return edits
  },
}

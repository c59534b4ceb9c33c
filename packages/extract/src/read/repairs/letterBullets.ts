import type { Edit } from '../CleanText.ts'
import type { Repair } from './Repair.ts'

const lines = /^([ \t]*)o[ \t]+(?=[\p{L}\p{N}“"])/gmu

/** Round bullets that a word processor gave as the letter o: two or more lines that begin with one. */
export const letterBullets: Repair = {
  name: 'letter bullets',
  edits: (text) => {
    const edits: Array<Edit> = []
    for (const match of text.matchAll(lines)) {
      const start = match.index + match[1]!.length
      edits.push({ start, end: start + 1, replacement: '•' })
    }
    return edits.length < 2 ? [] : edits
  },
}

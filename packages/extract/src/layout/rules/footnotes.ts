import { leadingNote } from '../../read/LineMark.ts'
import { open, type Part, part, type Rule } from '../Page.ts'

const cites = /(?:1[89]|20)\d\d|https?:|www\.|\bibid|\bop\. ?cit|\bp\. ?\d|\bsee\b|[“"«]/iu

/**
 * Notes at the foot of a page: lines that begin with a number and no stop, which count up through the text; and a
 * single starred line, as "* This designation is without prejudice ...".
 */
export const footnotes: Rule = {
  name: 'footnotes',
  find: (page) => {
    const found = new Map<number, Part>()
    const stars = page.lines.filter(({ bullet }) => bullet === '*').length
    let last = 0
    for (const [line, i] of open(page)) {
      if ((line.bullet === '*' && stars === 1) || /^(?:\*{1,3}|[†‡])\s?\p{Lu}/u.test(line.words))
        found.set(i, part('footnote'))
      const note = leadingNote(line.words)
      if (note === null || line.bullet !== '' || line.label !== null) continue
      const follows = note.value === last + 1 || (note.value > last && note.value <= last + 3 && found.size > 0)
      if (!follows || !(cites.test(line.words) || found.has(i - 1))) continue
      last = note.value
      found.set(i, part('footnote'))
    }
    return found
  },
}

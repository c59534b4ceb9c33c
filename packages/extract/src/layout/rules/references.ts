import { open, type Part, part, type Rule } from '../Page.ts'
import { isStopped, type TextLine, wordCount } from '../TextLine.ts'
import { afterReferences, references as heading, notes } from './sectionNames.ts'

const cites =
  /\[?(?:accessed|retrieved|available (?:at|from|online)|дата обращения|consulté le|zugriff)\b|https?:\/\/|www\.|\bdoi:|\bibid(?:em)?\b|\bop\. ?cit|\bpp?\. ?\d|\bvol\. ?\w|\bno\. ?\d|\beds?\.|^see:|\/\/|\((?:1[89]|20)\d\d[a-z]?\)|[“"«][^”"»]{8,}[”"»],|,\s(?:1[89]|20)\d\d[a-z]?\.$/iu
const strong =
  /\[(?:accessed|дата обращения)|\b(?:accessed|retrieved) (?:on |from )?\d|^\[\d+\]\s.*(?:https?:|\d{4})|^(?:\d{1,3}\.\s)?\^\s|^\{\{\s?(?:cite|citation)|^<ref/iu

/**
 * Works cited: all below a heading that says so, and single lines that can be nothing else. Nothing in them is an
 * event. A line of running prose ends the list.
 */
export const references: Rule = {
  name: 'references',
  find: (page) => {
    const found = new Map<number, Part>()
    let role: 'reference' | 'footnote' | null = null
    for (const [line, i] of open(page)) {
      if (heading.test(line.words) || notes.test(line.words)) {
        const next = page.lines[i + 1]
        // "Sources" and "Notes" may head something else: what follows must cite.
        const plain = /^(?:sources|notes|literature)\s*:?$/iu.test(line.words)
        if (plain && (next === undefined || !isEntry(next))) continue
        role = heading.test(line.words) ? 'reference' : 'footnote'
        found.set(i, part('heading'))
      } else if (role !== null && (afterReferences.test(line.words) || isProse(line))) role = null
      else if (role !== null) found.set(i, part(role))
      else if (strong.test(line.words) && line.words.length < 500) found.set(i, part('reference'))
    }
    return found
  },
}

const isEntry = (line: TextLine): boolean => cites.test(line.words) || line.number !== null || line.bullet !== ''
const isProse = (line: TextLine): boolean =>
  line.number === null && line.bullet === '' && wordCount(line) > 35 && isStopped(line) && !cites.test(line.words)

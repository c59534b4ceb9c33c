import type { Edit } from '../CleanText.ts'
import type { Vocabulary } from '../Vocabulary.ts'
import { type Repair, replaceAll } from './Repair.ts'

const month = 'January|February|March|April|May|June|July|August|September|October|November|December'
const little = 'in|since|until|from|by|of|and|the|to|on|at|for|with|between|during|before|after|through'

// "headquarters.The Alliance", "in2010", "May2010", "2010Kazakhstan", "theCouncil", "Al­maty,2005" stay one token each.
const glued = new RegExp(
  [
    '(?<sentence>(?<=\\p{Ll}{3})[.!?](?=\\p{Lu}\\p{Ll}+[\\s,’]))',
    `(?<word>(?<![\\p{L}\\p{N}])(?:In|Since|From|By|Until|Between|${little}|${month}))(?=(?:1[89]|20)\\d\\d(?!\\d))`,
    `(?<year>(?<![\\p{L}\\p{N}/._-])(?:1[89]|20)\\d\\d)(?=(?:${month}|\\p{Lu}\\p{Ll}{2,})(?![\\p{L}\\p{N}]))`,
    `(?<small>(?<![\\p{L}\\p{N}/._@-])(?:${little}))(?=\\p{Lu}\\p{Ll}{3,})`,
    '(?<comma>(?<=\\p{Ll}{2}),(?=\\p{L}{2}))',
    '(?<bracket>(?<=\\p{Ll}{3}|\\d{4})(?=\\((?:\\p{Lu}{2,}|(?:1[89]|20)\\d\\d)))',
  ].join('|'),
  'gu',
)

/** A space that was lost between two words is put in where the two are plainly two. */
export const gluedWords: Repair = {
  name: 'glued words',
  edits: (text, vocabulary) => {
    const edits: Array<Edit> = []
    for (const edit of replaceAll(text, glued, ({ 0: found }) => `${found} `)) {
      const before = text.slice(Math.max(0, edit.start - 60), edit.start)
      if (/(?:https?:|www\.|[@/])\S*$/u.test(before)) continue
      edits.push({ start: edit.end, end: edit.end, replacement: ' ' })
    }
    return [...edits, ...lostHyphens(text, vocabulary)].sort((a, b) => a.start - b.start)
  },
}

const tail =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}]{2,9}?)(?=(?:led|sponsored|based|related|themed|wide|backed|run)(?!\p{L}))/gu

/** "Natoled": the hyphen of a compound that was taken for one at a line's end, after a name of the vocabulary. */
const lostHyphens = (text: string, { words }: Vocabulary): ReadonlyArray<Edit> => {
  const edits: Array<Edit> = []
  for (const match of text.matchAll(tail)) {
    const known = words.get(match[1]!.toLowerCase())
    if (known === undefined || !/^\p{Lu}{3,}$/u.test(known)) continue
    const at = match.index + match[1]!.length
    edits.push({ start: at, end: at, replacement: '-' })
  }
  return edits
}

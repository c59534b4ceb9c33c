import type { Edit } from '../CleanText.ts'
import type { Vocabulary } from '../Vocabulary.ts'
import type { Repair } from './Repair.ts'

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
const little = 'in|since|until|from|by|of|and|the|to|on|at|for|with|between|during|before|after|through'
const before = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}/._@-])(?:${words})$`, 'u')

interface Seam {
  /** What stands where a space is missing. It begins with something rare, for the speed of it. */
  readonly at: RegExp
  /** What must stand before it, at most 12 signs long. */
  readonly after: RegExp
  /** How far into the match the space goes. */
  readonly offset: number
}

const seams: ReadonlyArray<Seam> = [
  // "headquarters.The Alliance", "evolve?NATO relations"
  { at: /[.!?](?=(?:\p{Lu}\p{Ll}+|\p{Lu}{3,8})[\s,’])/gu, after: /\p{Ll}{3}$/u, offset: 1 },
  // "for Ukraine“My parents"
  { at: /“(?=\p{Lu}\p{Ll})/gu, after: /\p{Ll}{3}$/u, offset: 0 },
  // "10March 1992"
  {
    at: new RegExp(`(?:${months})(?=,?\\s(?:1[89]|20)\\d\\d(?!\\d))(?<=\\d\\p{L}+)`, 'gu'),
    after: /(?<![\d.,/-])\d{1,2}$/u,
    offset: 0,
  },
  // "in2010", "May2010"
  {
    at: /(?:1[89]|20)\d\d(?!\d)(?<=\p{L}\d{4})/gu,
    after: before(`In|Since|From|By|Until|Between|${little}|${months}`),
    offset: 0,
  },
  // "2010Kazakhstan joins", "1955NATO admits"
  {
    at: /(?<=(?:1[89]|20)\d\d)(?:\p{Lu}\p{Ll}{2,}|\p{Lu}{3,8})(?![\p{L}\p{N}])/gu,
    after: /(?<![\p{L}\p{N}/._-])\d{4}$/u,
    offset: 0,
  },
  // "onthe Council"
  { at: /the(?=\s)/gu, after: /(?<![\p{L}\p{N}/._@-])(?:of|on|in|to|and|for|by|with|from|at|that|as)$/iu, offset: 0 },
  // "theCouncil"
  { at: /(?<=\p{Ll})\p{Lu}\p{Ll}{3}/gu, after: before(little), offset: 0 },
  // "Mennuti,Almaty"
  { at: /,(?=\p{L}{2})/gu, after: /\p{Ll}{2}$/u, offset: 1 },
  // "November 2013(INIR", "Programme(DEEP)"
  { at: /\((?=\p{Lu}{2}|(?:1[89]|20)\d\d)/gu, after: /(?:\p{Ll}{3}|\d{4})$/u, offset: 0 },
]

/** A space that was lost between two words is put in where the two are plainly two. */
export const gluedWords: Repair = {
  name: 'glued words',
  edits: (text, vocabulary) => {
    const places = new Set<number>()
    for (const { at, after, offset } of seams) {
      for (const { index } of text.matchAll(at)) {
        if (!after.test(text.slice(Math.max(0, index - 12), index))) continue
        if (address.test(text.slice(Math.max(0, index - 60), index))) continue
        places.add(index + offset)
      }
    }
    const spaces = [...places].map((at) => ({ start: at, end: at, replacement: ' ' }))
    return [...spaces, ...lostHyphens(text, vocabulary)].sort((a, b) => a.start - b.start)
  },
}

const address = /(?:https?:|www\.|[@/])\S*$/u
const tail =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}]{2,9}?)(?=(?:led|sponsored|based|related|themed|wide|backed|run)(?!\p{L}))/gu

/** "Natoled": the hyphen of a compound that was taken for one at a line's end, after a name of the vocabulary. */
const lostHyphens = (text: string, { words }: Vocabulary): ReadonlyArray<Edit> => {
  const edits: Array<Edit> = []
  for (const match of text.matchAll(tail)) {
    const known = words.get(match[0].toLowerCase())
    if (known === undefined || !/^\p{Lu}{3,}$/u.test(known)) continue
    const at = match.index + match[0].length
    edits.push({ start: at, end: at, replacement: '-' })
  }
  return edits
}

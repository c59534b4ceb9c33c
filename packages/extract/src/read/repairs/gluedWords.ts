import { monthNames, titled } from '../../text/calendarWords.ts'
import { isCapital, isDigit, isInner, isLetter } from '../../text/characters.ts'
import type { Edit } from '../CleanText.ts'
import type { Vocabulary } from '../Vocabulary.ts'
import type { Repair } from './Repair.ts'

const months = monthNames.map(titled).join('|')
const little = 'in|since|until|from|by|of|and|the|to|on|at|for|with|between|during|before|after|through'
const before = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}/._@-])(?:${words})$`, 'u')

interface Seam {
  /** What stands where a space is missing. */
  readonly at: RegExp
  /** What must stand before it, at most 12 signs long. */
  readonly after: RegExp
  /** How far into the match the space goes. */
  readonly offset: number
}

// "headquarters.The Alliance", "evolve?NATO relations"
const stop: Seam = { at: /[.!?](?=(?:\p{Lu}\p{Ll}+|\p{Lu}{3,8})[\s,’])/uy, after: /\p{Ll}{3}$/u, offset: 1 }
// "for Ukraine“My parents"
const quote: Seam = { at: /“(?=\p{Lu}\p{Ll})/uy, after: /\p{Ll}{3}$/u, offset: 0 }
// "10March 1992"
const month: Seam = {
  at: new RegExp(`(?:${months})(?=,?\\s(?:1[89]|20)\\d\\d(?!\\d))`, 'uy'),
  after: /(?<![\d.,/-])\d{1,2}$/u,
  offset: 0,
}
// "in2010", "May2010"
const year: Seam = {
  at: /(?:1[89]|20)\d\d(?!\d)/uy,
  after: before(`In|Since|From|By|Until|Between|${little}|${months}`),
  offset: 0,
}
// "2010Kazakhstan joins", "1955NATO admits"
const name: Seam = {
  at: /(?<=(?:1[89]|20)\d\d)(?:\p{Lu}\p{Ll}{2,}|\p{Lu}{3,8})(?![\p{L}\p{N}])/uy,
  after: /(?<![\p{L}\p{N}/._-])\d{4}$/u,
  offset: 0,
}
// "onthe Council"
const article: Seam = {
  at: /the(?=\s)/uy,
  after: /(?<![\p{L}\p{N}/._@-])(?:of|on|in|to|and|for|by|with|from|at|that|as)$/iu,
  offset: 0,
}
// "theCouncil"
const capital: Seam = { at: /(?<=\p{Ll})\p{Lu}\p{Ll}{3}/uy, after: before(little), offset: 0 }
// "Mennuti,Almaty"
const comma: Seam = { at: /,(?=\p{L}{2})/uy, after: /\p{Ll}{2}$/u, offset: 1 }
// "November 2013(INIR", "Programme(DEEP)"
const bracket: Seam = { at: /\((?=\p{Lu}{2}|(?:1[89]|20)\d\d)/uy, after: /(?:\p{Ll}{3}|\d{4})$/u, offset: 0 }

/** The seams that may be at a place, by the two signs on its sides: most places have none, and are passed by. */
const seamsAt = (code: number, last: number, next: number): ReadonlyArray<Seam> => {
  if (code === 0x2c) return isLetter(next) ? [comma] : none
  if (code === 0x2e || code === 0x21 || code === 0x3f) return isCapital(next) ? [stop] : none
  if (code === 0x28) return isInner(last) ? [bracket] : none
  if (code === 0x201c) return isInner(last) ? [quote] : none
  if (!isInner(last)) return none
  if (code === 0x74) return next === 0x68 && isLetter(last) ? [article] : none
  if (isCapital(code)) return isDigit(last) ? [month, name] : isCapital(last) ? none : [capital]
  return code >= 0x30 && code <= 0x39 && isLetter(last) ? [year] : none
}
const none: ReadonlyArray<Seam> = []

/** A space that was lost between two words is put in where the two are plainly two. */
export const gluedWords: Repair = {
  name: 'glued words',
  edits: (text, vocabulary) => {
    const edits: Array<Edit> = []
    let last = 0x20
    let code = text === '' ? 0x20 : text.charCodeAt(0)
    for (let i = 0; i < text.length; i++) {
      // A look past the end would slow all others down.
      const next = i + 1 < text.length ? text.charCodeAt(i + 1) : 0x20
      // Most signs of a text are small letters and spaces, which begin nothing, but for the "t" of "onthe".
      if (code > 0x20 && (code === 0x74 || !(code >= 0x61 && code <= 0x7a))) {
        const seam = seamsAt(code, last, next).find((one) => isSeam(text, i, one))
        if (seam !== undefined) edits.push({ start: i + seam.offset, end: i + seam.offset, replacement: ' ' })
        if (!isInner(last) && isCapital(code)) {
          const hyphen = lostHyphen(text, i, vocabulary)
          if (hyphen !== null) edits.push(hyphen)
        }
      }
      last = code
      code = next
    }
    return edits.sort((a, b) => a.start - b.start)
  },
}

const isSeam = (text: string, i: number, { at, after }: Seam): boolean => {
  at.lastIndex = i
  return (
    at.test(text) && after.test(text.slice(Math.max(0, i - 12), i)) && !address.test(text.slice(Math.max(0, i - 60), i))
  )
}

const address = /(?:https?:|www\.|[@/])\S*$/u
const tails = ['led', 'sponsored', 'based', 'related', 'themed', 'wide', 'backed', 'run']
const longestTail = 'sponsored'.length

/** "Natoled": the hyphen of a compound that was taken for one at a line's end, after a name of the vocabulary. */
const lostHyphen = (text: string, from: number, { words }: Vocabulary): Edit | null => {
  let end = from + 1
  while (end < text.length && end - from <= 10 + longestTail && isLetter(text.charCodeAt(end))) end++
  const last = text[end - 1]
  if (end - from < 6 || !(last === 'd' || last === 'e' || last === 'n')) return null
  const tail = tails.find((one) => text.startsWith(one, end - one.length) && end - one.length - from >= 3)
  const at = tail === undefined ? end : end - tail.length
  if (tail === undefined || at - from > 10) return null
  const known = words.get(text.slice(from, at).toLowerCase())
  return known !== undefined && /^\p{Lu}{3,}$/u.test(known) ? { start: at, end: at, replacement: '-' } : null
}

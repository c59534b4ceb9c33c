import { open, type Part, part, type Rule } from '../Page.ts'

const line =
  /^(?:©|\(c\)\s?\d{4}(?:\s?[-–]\s?\d{4})?[,.]?\s\p{Lu}[^:;()]{0,60}$|copyright(?:\s(?:©|\(c\)|\d{4}|by\b|holder|notice)|$|:)|\p{L}[\p{L} ]{0,40}©\s?\d{4})|all rights reserved|creative commons|\blicen[cs]ed under\b|reproduction is (?:authori[sz]ed|permitted)|©\s?(?:\p{L}+[\s,]+){0,6}(?:19|20)\d\d|\bCC[- ]BY\b|this is an open[- ]access article/iu
const deed = /^(?:you are free to|under the following terms|notices)\s*:?$|^disclaimer\s*:?$/iu

/** Copyright lines, and the deed of a licence from its first words to the end of the lines that follow close on. */
export const licence: Rule = {
  name: 'licence',
  find: (page) => {
    const found = new Map<number, Part>()
    let inside = false
    for (const [{ words, above }, i] of open(page)) {
      const starts = deed.test(words)
      if (above > 1 && !starts) inside = false
      if (starts) inside = true
      if (inside || (words.length < 400 && line.test(words))) found.set(i, part('licence'))
    }
    return found
  },
}

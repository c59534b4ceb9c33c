/**
 * What a line begins with that tells it is an item of its own, not the continuation of the line above.
 */

// The private-use signs are the bullets of the fonts Symbol and Wingdings, as PDF files give them.
const bullet =
  /[ \t]*(?:(?:[•◦▪▫●○■□‣⁃∙·►▶▸➢➤✓✔→\u{F0A7}\u{F0B7}\u{F0D8}]|(?![©®™])\p{Extended_Pictographic}\u{FE0F}?)(?:[•◦▪▫●○■□‣⁃∙·►▶▸➢➤✓✔→\u{F0A7}\u{F0B7}\u{F0D8} \t]|(?![©®™])\p{Extended_Pictographic}\u{FE0F}?)*|(?:--|[-–—*+»])(?:[ \t]+(?=\S)|(?=$)))/uy
const number = /[ \t]*(?:\(?(\d{1,3})[.)]|\[(\d{1,3})\])[ \t]+(?=\S)/uy

/** Where the words begin after a bullet sign and its indentation, or -1 where the line has none. */
export const afterBullet = (line: string): number => {
  bullet.lastIndex = 0
  return bullet.exec(line)?.[0].length ?? -1
}

/** "[12] ", "12. ", "12) " or "(12) " at the head of a line. */
export const leadingNumber = (line: string): { readonly value: number; readonly end: number } | null => {
  number.lastIndex = 0
  const match = number.exec(line)
  return match === null ? null : { value: Number(match[1] ?? match[2]), end: match[0].length }
}

const note = /[ \t]*(?:(\d{1,2})[ \t]+|([\u00B9\u00B2\u00B3\u2070-\u2079]{1,2})[ \t]*)(?=[\p{L}“"«‘(])/uy

/** "3 Holos Ukrainy, 23 November 2002": a number without a stop, or a raised one, as a note at the foot of a page has. */
export const leadingNote = (line: string): { readonly value: number; readonly end: number } | null => {
  note.lastIndex = 0
  const match = note.exec(line)
  return match === null ? null : { value: Number((match[1] ?? match[2]!).normalize('NFKC')), end: match[0].length }
}

const letter = /[ \t]*\(?[a-z]\)[ \t]+(?=\S)/uy

/** Where the words begin after "(a) " or "b) ", or -1. */
export const leadingLetter = (line: string): number => {
  letter.lastIndex = 0
  return letter.exec(line)?.[0].length ?? -1
}

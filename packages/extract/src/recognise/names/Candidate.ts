import { apart } from './RunIndex.ts'
import type { Run, Stretch } from './Stretch.ts'

/** An instrument that may stand at a place, before the longest are chosen. */
export interface Candidate extends Run {
  readonly label: string
  readonly name: string
  readonly kind: string
  readonly area: string | null
  /** For the table of instruments only: no clause is about it. */
  readonly listedOnly: boolean
  /** Its label is settled (an acronym, or the lexicon’s), and no longer name of the text replaces it. */
  readonly settled: boolean
  /** The text’s own: the lexicon has no name for it. */
  readonly own: boolean
}

/** The words of a run as a name: as the text has them, with single spaces. */
export const wording = ({ text, tokens }: Stretch, { from, to }: Run): string =>
  text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/gu, ' ')

const small = new Set(['of', 'and', 'the', 'for', 'on', 'in', 'to', 'against', 'a', 'an', 'at', 'by', 'with', 'from'])

/** A name in which capitals were lost, as a name: every word but the small ones with its capital. */
export const titled = (words: string): string =>
  words
    .split(' ')
    .map((word, i) => (i > 0 && small.has(word) ? word : `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`))
    .join(' ')

/**
 * The candidates to keep: of those that overlap the longest, and of equals the first in the list. Those for the table
 * only are chosen among themselves, as they do not take the place of what a clause is about.
 */
export const longest = (candidates: ReadonlyArray<Candidate>): ReadonlyArray<Candidate> => {
  const inOrder = [...candidates].sort((a, b) => b.to - b.from - (a.to - a.from))
  const chosen = apart(inOrder, ({ listedOnly }) => (listedOnly ? 'listed' : 'about'))
  return [...chosen].sort((a, b) => a.from - b.from || b.to - a.to)
}

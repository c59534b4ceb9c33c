import { type CleanText, rearrange, repair, untouched } from './CleanText.ts'
import { asides } from './repairs/asides.ts'
import { citationMarks } from './repairs/citationMarks.ts'
import { columns } from './repairs/columns.ts'
import { doubledLinks } from './repairs/doubledLinks.ts'
import { entities } from './repairs/entities.ts'
import { footnoteMarks } from './repairs/footnoteMarks.ts'
import { fullWidth } from './repairs/fullWidth.ts'
import { gluedWords } from './repairs/gluedWords.ts'
import { headStamp } from './repairs/headStamp.ts'
import { interruptions } from './repairs/interruptions.ts'
import { letterBullets } from './repairs/letterBullets.ts'
import { ligatures } from './repairs/ligatures.ts'
import { lineEnds } from './repairs/lineEnds.ts'
import { markup } from './repairs/markup.ts'
import { oddSpaces } from './repairs/oddSpaces.ts'
import { oneLineLists } from './repairs/oneLineLists.ts'
import type { Arrangement, Repair } from './repairs/Repair.ts'
import { ruinedCapitals } from './repairs/ruinedCapitals.ts'
import { softHyphens } from './repairs/softHyphens.ts'
import { tags } from './repairs/tags.ts'
import { wikiMarkup } from './repairs/wikiMarkup.ts'
import { wrappedLines } from './repairs/wrappedLines.ts'
import type { Vocabulary } from './Vocabulary.ts'

/** The repairs in their order; each sees the text as the ones before it left it. */
export const repairs: ReadonlyArray<Repair | Arrangement> = [
  lineEnds, // first: all others count on "\n"
  fullWidth, // before anything that looks for a digit
  entities, // before spaces, dashes and tags are looked at: any of them may be written so
  oddSpaces, // before anything that looks for a space or measures an indentation
  ligatures, // before words are compared
  softHyphens, // before line ends are judged: it takes some of them away
  asides, // before tags: a note is one
  tags, // before the shape of a line is judged: they begin lines
  wikiMarkup, // before Markdown, whose "#" and "*" mean other things
  markup, // before the shape of a line is judged
  citationMarks, // before line ends are judged: "in 1994.[3]" has ended
  letterBullets, // before lines are joined: a bullet begins one of its own
  headStamp, // before lines are joined: it sets one apart
  doubledLinks, // before lines are joined: it says which are one
  columns, // before anything that looks from one line to the next
  interruptions, // before lines are joined, so that the sentence that was cut is whole again
  wrappedLines, // before words are looked at: from here on a paragraph is one line
  footnoteMarks, // after the lines of the notes themselves were told apart by their numbers
  gluedWords, // before capitals: a word stuck to another is unknown to the vocabulary
  oneLineLists, // after words were parted: "1949Schuman" hides a date
  ruinedCapitals, // last: it needs whole words and whole sentences
]

/**
 * The text as its authors meant it, with the way back to the raw file. A paragraph, a row and a bullet are each one
 * line; lines end in "\n", and blank lines stay. `vocabulary` serves to restore capitals in a text that lost them.
 */
export const cleanText = (raw: string, vocabulary: Vocabulary): CleanText =>
  repairs.reduce((clean, unit) => {
    if ('edits' in unit) return repair(clean, unit.edits(clean.text, vocabulary))
    const pieces = unit.order(clean.text)
    return pieces === null ? clean : rearrange(clean, pieces)
  }, untouched(raw))

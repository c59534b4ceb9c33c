import type { Edit, Piece } from '../CleanText.ts'
import type { Vocabulary } from '../Vocabulary.ts'

/** One kind of damage: where it stands in a text and what should stand there, in order and apart from each other. */
export interface Repair {
  readonly name: string
  readonly edits: (text: string, vocabulary: Vocabulary) => ReadonlyArray<Edit>
}

/** Lines that stand where they do not belong: the text's lines in their right order, or `null` where all is well. */
export interface Arrangement {
  readonly name: string
  readonly order: (text: string) => ReadonlyArray<Piece> | null
}

/** Edits for every match of a pattern; `null` leaves a match as it is. */
export const replaceAll = (
  text: string,
  pattern: RegExp,
  replacement: (match: RegExpExecArray) => string | null,
): ReadonlyArray<Edit> => {
  const edits: Array<Edit> = []
  for (const match of text.matchAll(pattern)) {
    const by = replacement(match)
    if (by !== null) edits.push({ start: match.index, end: match.index + match[0].length, replacement: by })
  }
  return edits
}

/** Edits in order; where two take the same characters the one that begins first has them, and of two the longer. */
export const apart = (edits: ReadonlyArray<Edit>): ReadonlyArray<Edit> => {
  const kept: Array<Edit> = []
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.end > edit.start && edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit)
  }
  return kept
}

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

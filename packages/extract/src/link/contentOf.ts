import type { Document } from '../Document.ts'
import type { Block, Role } from '../layout/Block.ts'
import { wholeWords } from '../text/wholeWords.ts'

// What a text itself says: licences, references, navigation and abstracts in other languages would make texts of one
// publisher look alike, or one text in two forms look different.
const contentRoles: ReadonlySet<Role> = new Set(['title', 'heading', 'bullet', 'paragraph', 'row', 'abstract'])

export const isContent = (block: Block): boolean => contentRoles.has(block.role)

/** The words of a document that are its own, in the text's order, without page furniture and cited works. */
export const contentOf = ({ tokens, blocks }: Document): ReadonlyArray<string> => {
  const read = wholeWords(tokens)
  return blocks.filter(isContent).flatMap((block) => read(block).map(({ key }) => key))
}

/** How complete a document is: the letters of all it holds, page furniture apart, however broken its words are. */
export const lettersOf = (document: Document): number =>
  document.blocks
    .filter(({ role }) => role !== 'navigation' && role !== 'licence')
    .reduce((sum, { start, end }) => sum + document.clean.text.slice(start, end).replace(/\P{L}/gu, '').length, 0)

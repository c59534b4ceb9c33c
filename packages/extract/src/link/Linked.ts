import type { Coded } from '../code/Draft.ts'
import type { Document } from '../Document.ts'
import type { Located } from './mentionRows.ts'
import type { Told } from './Told.ts'

/** What the linker is given: the documents, and for each at the same index what the coder says of it. */
export interface CollectionInput {
  readonly documents: ReadonlyArray<Document>
  readonly coded: ReadonlyArray<Coded>
}

/** A mention on its way to an event: located in the raw text, its words counted, its voice known. */
export interface Linked extends Located {
  readonly told: Told
  readonly work: string
  /**
   * Sorts the texts of one work by their say: a newer edition has the last word, and a form of the same edition that is
   * not the original comes after it.
   */
  readonly say: string
  /** Its text is another form of a text that stands in the collection. */
  readonly repeats: string | null
}

import type { Coded } from '../code/Draft.ts'
import type { Document } from '../Document.ts'
import type { LinkedCollection } from '../link/linkCollection.ts'
import { isOriginal } from '../link/Works.ts'
import type { NearPair } from './nearPairs.ts'
import { nearPairs } from './nearPairs.ts'
import { rankOf } from './rankOf.ts'
import { type Sentence, sentencesOf } from './Sentence.ts'

/** What is compared: the documents with what was coded and linked of them. */
export interface ComparisonInput {
  readonly documents: ReadonlyArray<Document>
  readonly coded: ReadonlyArray<Coded>
  readonly linked: LinkedCollection
}

/** A collection made ready to be compared: what every search for disagreements needs, worked out once. */
export interface Comparison {
  /** Oldest first, undated last; forms of a text after its original. */
  readonly documents: ReadonlyArray<Document>
  readonly codedOf: ReadonlyMap<Document, Coded>
  readonly linked: LinkedCollection
  readonly sentences: ReadonlyMap<Document, ReadonlyArray<Sentence>>
  /** Sentences of two originals, or of one, that are all but the same. */
  readonly near: ReadonlyArray<NearPair>
}

export const comparisonOf = ({ documents, coded, linked }: ComparisonInput): Comparison => {
  const ordered = documents.toSorted((a, b) => (rankOf(a, linked.works) < rankOf(b, linked.works) ? -1 : 1))
  const sentences = new Map(ordered.map((document) => [document, sentencesOf(document)]))
  const originals = ordered.filter(({ facts }) => isOriginal(linked.works, facts.id))
  return {
    documents: ordered,
    codedOf: new Map(documents.map((document, i) => [document, coded[i]!])),
    linked,
    sentences,
    near: nearPairs(originals.map((document) => sentences.get(document)!)),
  }
}

import { codeDocument, coder } from '../src/code/codeDocument.ts'
import type { Coded } from '../src/code/Draft.ts'
import { compareCollection } from '../src/compare/compareCollection.ts'
import type { Document } from '../src/Document.ts'
import { namesOf } from '../src/lexicon/Lexicon.ts'
import { loadLexicon } from '../src/lexicon/loadLexicon.ts'
import { type LinkedCollection, linkCollection } from '../src/link/linkCollection.ts'
import { locateMentions } from '../src/link/mentionRows.ts'
import { vocabulary } from '../src/read/Vocabulary.ts'
import { readDocument, withNames } from '../src/readDocument.ts'
import { withDefinitions } from '../src/recognise/names/withDefinitions.ts'
import type { Annotated, GoldDiscrepancy } from '../test/gold/annotated.ts'
import type { Predicted } from '../test/gold/pairMentions.ts'
import type { Switch } from './Switch.ts'

/** A collection with every stage's outcome kept, so that a run without one rule starts at the rule's own stage. */
export interface Prepared {
  readonly standing: 'known' | 'late'
  readonly annotated: Annotated
  readonly read: () => ReadonlyArray<Document>
  readonly documents: ReadonlyArray<Document>
  readonly coded: ReadonlyArray<Coded>
  readonly linked: LinkedCollection
  readonly discrepancies: ReturnType<typeof compareCollection>['discrepancies']
}

export const prepare = (annotated: Annotated, standing: Prepared['standing']): Prepared => {
  const { manifest, texts } = annotated
  const lexicon = loadLexicon(manifest.lexicon)
  const known = vocabulary(
    namesOf(lexicon),
    [...texts.values()].map(({ raw }) => raw),
  )
  const read = () => {
    const documents = manifest.sources.map((source) =>
      readDocument({ manifest, source, text: texts.get(source.id)!, lexicon, vocabulary: known }),
    )
    const shared = withDefinitions(lexicon, documents)
    return shared === lexicon ? documents : documents.map((document) => withNames(document, shared))
  }
  const documents = read()
  const coded = documents.map(codeDocument)
  const linked = linkCollection({ documents, coded })
  const { discrepancies } = compareCollection({ documents, coded, linked })
  return { standing, annotated, read, documents, coded, linked, discrepancies }
}

export interface Outcome {
  /** Their events are known only where linking was done. */
  readonly mentions: ReadonlyArray<Predicted>
  readonly discrepancies: Prepared['discrepancies']
  readonly wanted: ReadonlyArray<GoldDiscrepancy>
}

// Mentions by their ids are in no order of the text; pairing needs the same order with and without a rule.
const inOrder = (mentions: ReadonlyArray<Predicted>): ReadonlyArray<Predicted> =>
  mentions.toSorted((a, b) => (a.source_id < b.source_id ? -1 : a.source_id > b.source_id ? 1 : a.start - b.start))

/** What comes out without a rule; without any switch, what comes out with all of them. */
export const outcome = (prepared: Prepared, one: Switch | null): Outcome => {
  const { annotated, documents, coded, linked, discrepancies } = prepared
  const wanted = annotated.discrepancies
  if (one === null) return { mentions: inOrder(linked.mentions), discrepancies, wanted }
  if (one.from === 'compare') {
    const rows = compareCollection({ documents, coded, linked }, one.finders).discrepancies
    return { mentions: inOrder(linked.mentions), discrepancies: rows, wanted }
  }
  if (one.from === 'link') {
    const again = linkCollection({ documents, coded }, one.weights)
    return { mentions: inOrder(again.mentions), discrepancies, wanted }
  }
  const back = one.off?.()
  try {
    const read = one.from === 'read' ? prepared.read() : documents
    const rest = one.without === undefined ? read : read.map(one.without)
    const code = one.predicates === undefined ? codeDocument : coder(one.predicates)
    const mentions = rest.flatMap((document) =>
      locateMentions(document, code(document)).map(({ row }) => ({ ...row, event_id: '' as never })),
    )
    return { mentions: inOrder(mentions), discrepancies, wanted }
  } finally {
    back?.()
  }
}

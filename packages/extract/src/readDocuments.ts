import type { Collection } from '@annals/model/Collection'
import type { Document } from './Document.ts'
import { namesOf } from './lexicon/Lexicon.ts'
import { loadLexicon } from './lexicon/loadLexicon.ts'
import { vocabulary } from './read/Vocabulary.ts'
import { type RawText, readDocument, withNames } from './readDocument.ts'
import { withDefinitions } from './recognise/names/withDefinitions.ts'

/** Reads every text of a collection, by source id, up to its names and times; in the manifest's order. */
export const readDocuments = (manifest: Collection, texts: ReadonlyMap<string, RawText>): ReadonlyArray<Document> => {
  const lexicon = loadLexicon(manifest.lexicon)
  const words = vocabulary(
    namesOf(lexicon),
    [...texts.values()].map(({ raw }) => raw),
  )
  const read = manifest.sources.map((source) =>
    readDocument({ manifest, source, text: texts.get(source.id)!, lexicon, vocabulary: words }),
  )
  // One text may use an acronym that only another defines.
  const shared = withDefinitions(lexicon, read)
  return shared === lexicon ? read : read.map((document) => withNames(document, shared))
}

import type { Collection, ManifestSource } from '@annals/model/Collection'
import type { Document, SourceFacts } from './Document.ts'
import { layOut } from './layout/layOut.ts'
import { readFacts, type TextFacts } from './layout/readFacts.ts'
import { sentencesOf } from './layout/sentencesOf.ts'
import type { Lexicon } from './lexicon/Lexicon.ts'
import { cleanText } from './read/clean.ts'
import type { Vocabulary } from './read/Vocabulary.ts'
import { recogniseNames } from './recognise/names/recogniseNames.ts'
import { tokenise } from './text/tokenise.ts'
import { recogniseTimes } from './times/recogniseTimes.ts'

/** A text of a collection as it was read from disk. */
export interface RawText {
  /** The whole file, decoded; nothing changed. */
  readonly raw: string
  /** Of the file's bytes, 64 hexadecimal digits. */
  readonly sha256: string
}

// What the manifest says of a text wins over what the text says of itself.
const factsOf = (manifest: Collection, source: ManifestSource, sha256: string, read: TextFacts): SourceFacts => {
  return {
    id: source.id,
    path: source.file,
    sha256,
    // One of the two says it: decoding the manifest has seen to that.
    partner: (source.partner ?? manifest.partner)!,
    organisation: (source.organisation ?? manifest.organisation)!,
    title: source.title ?? read.title?.text ?? null,
    publisher: source.publisher ?? null,
    authors: source.authors ?? read.authors.map(({ text }) => text),
    kind: source.kind ?? read.kind,
    language: source.language ?? read.language,
    published: source.published ?? read.published?.value ?? null,
    url: source.url ?? null,
    licence: source.licence ?? read.licence?.text ?? null,
    work: source.work ?? null,
  }
}

type Unnamed = Omit<Document, 'names' | 'acronyms'>

/** The names of a document by a lexicon, in place of those that it may have. */
export const withNames = (document: Unnamed, lexicon: Lexicon): Document => {
  const { facts, tokens, blocks } = document
  const { partner, organisation } = facts
  const { names, acronyms } = recogniseNames({ tokens, blocks, lexicon, partner, organisation })
  return { ...document, names, acronyms }
}

/** Reads, lays out and recognises one text of a collection. */
export const readDocument = (input: {
  readonly manifest: Collection
  readonly source: ManifestSource
  readonly text: RawText
  readonly lexicon: Lexicon
  readonly vocabulary: Vocabulary
}): Document => {
  const clean = cleanText(input.text.raw, input.vocabulary)
  const blocks = layOut(clean)
  const read = readFacts(clean, blocks)
  const facts = factsOf(input.manifest, input.source, input.text.sha256, read)
  const tokens = tokenise(clean.text)
  const sentences = sentencesOf(tokens, blocks)
  const times = recogniseTimes({
    tokens,
    blocks,
    sentences,
    manifestDate: input.source.published ?? null,
    published: read.written?.value ?? null,
  })
  return withNames({ facts, clean, tokens, blocks, sentences, times }, input.lexicon)
}

import { Collection } from '@annals/model/Collection'
import { Schema } from 'effect'
import { codeDocument } from '../../src/code/codeDocument.ts'
import type { Coded } from '../../src/code/Draft.ts'
import type { Document } from '../../src/Document.ts'
import { namesOf } from '../../src/lexicon/Lexicon.ts'
import { loadLexicon } from '../../src/lexicon/loadLexicon.ts'
import { vocabulary } from '../../src/read/Vocabulary.ts'
import { readDocument } from '../../src/readDocument.ts'

/** Who a text is about, and what stands in it around the words under test. */
export interface Setting {
  /** ISO 3166-1 alpha-2. */
  readonly partner: string
  readonly organisation: string
  readonly published?: string
  /** A heading above the words. */
  readonly heading?: string
  /** Lines before the words, in the same paragraph or list. */
  readonly before?: string
  /** What follows in the text: an essay has its list of cited works. */
  readonly after?: string
}

const lexicon = loadLexicon()
const words = vocabulary(namesOf(lexicon), [])

/** Reads, lays out, recognises and codes one text, as `extract` does with the texts of a collection. */
export const codeText = (raw: string, setting: Setting): { readonly document: Document; readonly coded: Coded } => {
  const manifest = Schema.decodeUnknownSync(Collection)({
    id: 'table',
    title: 'Table',
    partner: setting.partner,
    organisation: setting.organisation,
    sources: [
      {
        id: 'text',
        file: 'texts/text.txt',
        ...(setting.published === undefined ? {} : { published: setting.published }),
      },
    ],
  })
  const document = readDocument({
    manifest,
    source: manifest.sources[0]!,
    text: { raw, sha256: '0'.repeat(64) },
    lexicon,
    vocabulary: words,
  })
  return { document, coded: codeDocument(document) }
}

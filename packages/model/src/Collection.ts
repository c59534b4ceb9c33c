import { Result, Schema } from 'effect'
import { Country, Text } from './Column.ts'
import { Edtf } from './Edtf.ts'
import { SourceId, WorkId } from './Ids.ts'
import { jsonFault } from './JsonFault.ts'
import { LexiconAdditions } from './Lexicon.ts'
import { problemsOf } from './problems.ts'

const path = Schema.String.check(
  Schema.isPattern(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$)).+\.txt$/u, {
    expected: 'the path of a .txt file inside the collection’s folder',
  }),
)

const key = <S extends Schema.Top>(schema: S, description: string) => schema.annotateKey({ description })
const optional = <S extends Schema.Top>(schema: S, description: string) =>
  Schema.optionalKey(schema).annotateKey({ description })

/** One text of a collection. Only `id` and `file` are required: what is absent is read from the text or left empty. */
export const ManifestSource = Schema.Struct({
  id: key(SourceId, 'The source’s id: lower-case words joined by hyphens.'),
  file: key(path, 'The text, relative to the manifest.'),
  title: optional(Text, 'Its title.'),
  publisher: optional(Text, 'Who published it.'),
  authors: optional(Schema.Array(Text), 'Its authors.'),
  kind: optional(Text, 'What kind of text it is, such as web page.'),
  language: optional(Text, 'Its language, as a BCP 47 tag.'),
  published: optional(Edtf, 'When it was published or last updated (EDTF).'),
  url: optional(Text, 'Where it was published.'),
  licence: optional(Text, 'Its licence.'),
  work: optional(WorkId, 'Shared by the editions of one work.'),
  partner: optional(Country, 'The country it is about, where it is another than the collection’s.'),
  organisation: optional(Text, 'The organisation it is about, where it is another than the collection’s.'),
}).annotate({ identifier: 'Source', description: 'One text of the collection.' })
export type ManifestSource = typeof ManifestSource.Type

// The place of the first value that an earlier source has too.
const repeated = (sources: ReadonlyArray<ManifestSource>, column: 'id' | 'file') =>
  sources.flatMap((source, i) => {
    const first = sources.findIndex((other) => other[column] === source[column])
    return first === i
      ? []
      : [{ path: [i, column], issue: `expected ${column} to differ from that of sources.${first}` }]
  })

// A collection of one country and one organisation names them once; a mixed one names them text by text.
const unsaid = (
  column: 'partner' | 'organisation',
  manifest: { readonly [Key in typeof column]?: string } & { readonly sources: ReadonlyArray<ManifestSource> },
) =>
  manifest.sources.flatMap((source, i) =>
    source[column] !== undefined || manifest[column] !== undefined
      ? []
      : [{ path: ['sources', i, column], issue: `expected the ${column} here or for the whole collection` }],
  )

/** A collection: its texts and whom they are about (DESIGN, section 3). */
export const Collection = Schema.Struct({
  $schema: optional(Schema.String, 'Where the JSON Schema of this file is.'),
  id: key(SourceId, 'The collection’s id: lower-case words joined by hyphens.'),
  title: key(Text, 'What the briefing is called.'),
  partner: optional(Country, 'The country that the texts are about (ISO 3166-1 alpha-2), unless each says its own.'),
  organisation: optional(
    Text,
    'The body that the country cooperates with, as the lexicon labels it, unless each text says its own.',
  ),
  sources: key(
    Schema.NonEmptyArray(ManifestSource).check(
      Schema.makeFilter((sources) => [...repeated(sources, 'id'), ...repeated(sources, 'file')], {
        expected: 'sources with ids and files of their own',
      }),
    ),
    'The texts.',
  ),
  lexicon: optional(LexiconAdditions, 'What the texts’ domain adds to the lexicon.'),
})
  .annotate({ title: 'Collection', description: 'The manifest of an Annals collection.' })
  .check(
    Schema.makeFilter((manifest) => [...unsaid('partner', manifest), ...unsaid('organisation', manifest)], {
      expected: 'a partner and an organisation for every source',
    }),
  )
  .annotate({ identifier: 'Collection' })
export type Collection = typeof Collection.Type

/** A manifest that cannot be used; every problem is listed as `path: message`. */
export class CollectionInvalid extends Schema.TaggedError<CollectionInvalid>()('CollectionInvalid', {
  file: Schema.String,
  problems: Schema.Array(Schema.String),
}) {
  override get message() {
    return this.problems.map((problem) => `${this.file}: ${problem}`).join('\n')
  }
}

const decode = Schema.decodeUnknownResult(Collection, { errors: 'all', onExcessProperty: 'error' })

/** Reads a manifest. `file` is the name that errors give it; a text that is no JSON is reported by line and column. */
export const decodeCollection = (file: string, text: string): Result.Result<Collection, CollectionInvalid> => {
  // Editors on Windows put a byte order mark before JSON, which JSON does not know.
  const json = text.replace(/^\ufeff/u, '')
  const fault = jsonFault(json)
  if (fault !== null) {
    const problem = `line ${fault.line}, column ${fault.column}: ${fault.message}`
    return Result.fail(new CollectionInvalid({ file, problems: [problem] }))
  }
  const input: unknown = JSON.parse(json)
  return Result.mapError(
    decode(input),
    (error) =>
      new CollectionInvalid({
        file,
        problems: problemsOf(error, input).map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)),
      }),
  )
}

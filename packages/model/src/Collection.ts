import { Result, Schema } from 'effect'
import { Country } from './Column.ts'
import { Edtf } from './Edtf.ts'
import { SourceId, WorkId } from './Ids.ts'
import { jsonFault } from './JsonFault.ts'
import { LexiconAdditions } from './Lexicon.ts'
import { problemsOf } from './problems.ts'

// Forward slashes alone, so that a manifest means the same on every machine.
const path = Schema.String.check(
  Schema.isPattern(/^(?!\/)(?![A-Za-z]:)(?!.*(?:^|\/)\.\.(?:\/|$))[^\\\u0000-\u001f]+\.txt$/u, {
    expected: 'the path of a .txt file inside the collection’s folder',
  }),
)
// What the manifest says in words becomes a cell, a heading or a line of the briefing.
const words = Schema.String.check(Schema.isPattern(/^(?=.*\S)[^\u0000-\u001f]+$/u, { expected: 'words on one line' }))

const key = <S extends Schema.Top>(schema: S, description: string) => schema.annotateKey({ description })
const optional = <S extends Schema.Top>(schema: S, description: string) =>
  Schema.optionalKey(schema).annotateKey({ description })

/** One text of a collection. Only `id` and `file` are required: what is absent is read from the text or left empty. */
export const ManifestSource = Schema.Struct({
  id: key(SourceId, 'The source’s id: lower-case words joined by hyphens.'),
  file: key(path, 'The text, relative to the manifest.'),
  title: optional(words, 'Its title.'),
  publisher: optional(words, 'Who published it.'),
  authors: optional(Schema.Array(words), 'Its authors.'),
  kind: optional(words, 'What kind of text it is, such as web page.'),
  language: optional(words, 'Its language, as a BCP 47 tag.'),
  published: optional(Edtf, 'When it was published or last updated (EDTF).'),
  url: optional(words, 'Where it was published.'),
  licence: optional(words, 'Its licence.'),
  work: optional(WorkId, 'Shared by the editions of one work.'),
  partner: optional(Country, 'The country it is about, where it is another than the collection’s.'),
  organisation: optional(words, 'The organisation it is about, where it is another than the collection’s.'),
}).annotate({ identifier: 'Source', description: 'One text of the collection.' })
export type ManifestSource = typeof ManifestSource.Type

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
  title: key(words, 'What the briefing is called.'),
  partner: optional(Country, 'The country that the texts are about (ISO 3166-1 alpha-2), unless each says its own.'),
  organisation: optional(
    words,
    'The body that the country cooperates with, as the lexicon labels it, unless each text says its own.',
  ),
  sources: key(
    Schema.Array(ManifestSource).check(Schema.isMinLength(1, { expected: 'at least one text' })),
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

/**
 * What of a manifest can be followed although the whole is not valid, so that all that is wrong with a collection can be
 * told at once. What has a fault of its own is left out; places are those of the manifest.
 */
export interface Outline {
  readonly partner?: string
  readonly sources: ReadonlyArray<{ readonly id?: string; readonly file?: string; readonly partner?: string }>
}

/** A manifest that cannot be used; every problem is listed as `path: message`. */
export class CollectionInvalid extends Schema.TaggedError<CollectionInvalid>()('CollectionInvalid', {
  file: Schema.String,
  problems: Schema.Array(Schema.String),
  outline: Schema.declare((_): _ is Outline => true),
}) {
  override get message() {
    return this.problems.map((problem) => `${this.file}: ${problem}`).join('\n')
  }
}

const decode = Schema.decodeUnknownResult(Collection, { errors: 'all', onExcessProperty: 'error' })
const [isId, isPath, isCountry] = [Schema.is(SourceId), Schema.is(path), Schema.is(Country)]

const keysOf = (input: unknown): Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null ? (input as Readonly<Record<string, unknown>>) : {}

const outlineOf = (input: unknown): Outline => {
  const { partner, sources } = keysOf(input)
  return {
    ...(isCountry(partner) ? { partner } : {}),
    sources: (Array.isArray(sources) ? sources : []).map((source) => {
      const { id, file, partner } = keysOf(source)
      return {
        ...(isId(id) ? { id } : {}),
        ...(isPath(file) ? { file } : {}),
        ...(isCountry(partner) ? { partner } : {}),
      }
    }),
  }
}

// "./texts//page.txt" is texts/page.txt.
const plainPath = (file: string): string =>
  file
    .split('/')
    .filter((step) => step !== '' && step !== '.')
    .join('/')

// Each id or file that an earlier source has too.
const repeated = ({ sources }: Outline, key: 'id' | 'file'): ReadonlyArray<string> => {
  const first = new Map<string, number>()
  return sources.flatMap(({ [key]: value }, i) => {
    if (value === undefined) return []
    const same = key === 'file' ? plainPath(value) : value
    const earlier = first.get(same)
    if (earlier === undefined) {
      first.set(same, i)
      return []
    }
    return [
      `sources.${i}.${key}: expected ${key} to differ from that of sources.${earlier}, found ${JSON.stringify(value)}`,
    ]
  })
}

/** Reads a manifest. `file` is the name that errors give it; a text that is no JSON is reported by line and column. */
export const decodeCollection = (file: string, text: string): Result.Result<Collection, CollectionInvalid> => {
  const invalid = (problems: ReadonlyArray<string>, outline: Outline) =>
    Result.fail(new CollectionInvalid({ file, problems, outline }))
  // Editors on Windows put a byte order mark before JSON, which JSON does not know.
  const json = text.replace(/^\ufeff/u, '')
  const fault = jsonFault(json)
  if (fault !== null) {
    return invalid([`line ${fault.line}, column ${fault.column}: ${fault.message}`], { sources: [] })
  }
  const input: unknown = JSON.parse(json)
  const outline = outlineOf(input)
  const decoded = decode(input)
  const problems = [
    ...(Result.isFailure(decoded) ? problemsOf(decoded.failure, input) : []).map(({ path, message }) =>
      path === '' ? message : `${path}: ${message}`,
    ),
    ...repeated(outline, 'id'),
    ...repeated(outline, 'file'),
  ]
  return Result.isSuccess(decoded) && problems.length === 0
    ? Result.succeed(decoded.success)
    : invalid(problems, outline)
}

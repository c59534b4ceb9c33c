import { Schema } from 'effect'
import { Country, Text } from './Column.ts'
import { Edtf } from './Edtf.ts'
import { SourceId, WorkId } from './Ids.ts'

const path = Schema.String.check(
  Schema.isPattern(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$)).+\.txt$/u, {
    expected: 'the path of a .txt file inside the collection’s folder',
  }),
)

const optional = <S extends Schema.Top>(schema: S, description: string) =>
  Schema.optionalKey(schema).annotateKey({ description })

/** One text of a collection. Only `id` and `file` are required: what is absent is read from the text or left empty. */
export const ManifestSource = Schema.Struct({
  id: SourceId.annotateKey({ description: 'The source’s id: lower-case words joined by hyphens.' }),
  file: path.annotateKey({ description: 'The text, relative to the manifest.' }),
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
})
export type ManifestSource = typeof ManifestSource.Type

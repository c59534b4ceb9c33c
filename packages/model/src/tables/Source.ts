import { Schema } from 'effect'
import { Count, Country, column, maybe, Names, Text } from '../Column.ts'
import { Edtf } from '../Edtf.ts'
import { SourceId, WorkId } from '../Ids.ts'

/** A text that was read: what it is, whose, and what came out of it. */
export const Source = Schema.Struct({
  source_id: column(SourceId, 'Source', 'The id that the manifest gives the text.'),
  title: column(maybe(Text), 'Title', 'From the manifest, else as the text gives it.'),
  publisher: column(maybe(Text), 'Publisher', 'Who published the text, where it is known.'),
  authors: column(Names, 'Authors', 'The authors as they are named.'),
  kind: column(maybe(Text), 'Kind', 'What kind of text it is, such as web page or journal article.'),
  language: column(maybe(Text), 'Language', 'The main language, as a BCP 47 tag.'),
  published: column(maybe(Edtf), 'Published', 'When it was published or last updated (EDTF).'),
  url: column(maybe(Text), 'Address', 'Where it was published, where that is known.'),
  licence: column(maybe(Text), 'Licence', 'The licence that the text or the manifest states.'),
  partner: column(Country, 'Partner', 'The country the text is about (ISO 3166-1 alpha-2).'),
  organisation: column(Text, 'Organisation', 'The body the country cooperates with.'),
  work_id: column(WorkId, 'Work', 'Shared by the editions and duplicates of one work.'),
  edition_of: column(maybe(SourceId), 'Edition of', 'The earlier edition of the same work.'),
  duplicate_of: column(maybe(SourceId), 'Duplicate of', 'The text that this one repeats in another form.'),
  path: column(Text, 'Path', 'The file, relative to the collection.'),
  sha256: column(
    Schema.String.check(Schema.isPattern(/^[0-9a-f]{64}$/u, { expected: '64 hexadecimal digits' })),
    'SHA-256',
    'Hash of the raw file’s bytes.',
  ),
  characters: column(Count, 'Characters', 'Length of the raw file in Unicode code points.'),
  mentions: column(Count, 'Mentions', 'How many mentions the text yields.'),
  events: column(Count, 'Events', 'How many events the text mentions.'),
})
export type Source = typeof Source.Type

import { Schema } from 'effect'
import { column, maybe, Names, Offset, Text, Year } from '../Column.ts'
import { Edtf } from '../Edtf.ts'
import { ReferenceId, SourceId } from '../Ids.ts'

/** A work that a text cites. */
export const Reference = Schema.Struct({
  reference_id: column(ReferenceId, 'Reference', 'Made from the text and the entry.'),
  source_id: column(SourceId, 'Source', 'The text that cites it.'),
  start: column(Offset, 'Start', 'First character of the entry, in code points of the raw file.'),
  end: column(Offset, 'End', 'One past its last character.'),
  text: column(Text, 'Text', 'Exactly the raw file’s characters from start to end.'),
  authors: column(Names, 'Authors', 'The authors as they are named.'),
  title: column(maybe(Text), 'Title', 'The cited work’s title.'),
  container: column(maybe(Text), 'Container', 'The journal, newspaper or book it stands in.'),
  year: column(maybe(Year), 'Year', 'The year it was published.'),
  url: column(maybe(Text), 'Address', 'Its address, spaces put in by line breaks taken out.'),
  accessed: column(maybe(Edtf), 'Accessed', 'When the address was looked up (EDTF).'),
})
export type Reference = typeof Reference.Type

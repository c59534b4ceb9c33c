import { Schema } from 'effect'
import { column, maybe, Offset, Text } from '../Column.ts'
import { Edtf } from '../Edtf.ts'
import { MentionId, SourceId } from '../Ids.ts'
import { fate } from '../vocabularies.ts'

/** Every temporal expression of every text, and every number that looks like a year, with what became of it. */
export const TemporalExpression = Schema.Struct({
  source_id: column(SourceId, 'Source', 'The text it stands in.'),
  start: column(Offset, 'Start', 'First character, in code points of the raw file.'),
  end: column(Offset, 'End', 'One past its last character.'),
  text: column(Text, 'Text', 'Exactly the raw file’s characters from start to end.'),
  value: column(maybe(Edtf), 'Value', 'The date it stands for (EDTF); empty where it is none or none can be known.'),
  anchor_start: column(maybe(Offset), 'Anchor start', 'Where an inherited part comes from: its first character.'),
  anchor_end: column(maybe(Offset), 'Anchor end', 'One past the anchor’s last character.'),
  fate: column(fate.schema, 'Fate', 'Part of a mention, or left out for a named reason.'),
  mention_id: column(maybe(MentionId), 'Mention', 'The mention that it dates.'),
})
export type TemporalExpression = typeof TemporalExpression.Type

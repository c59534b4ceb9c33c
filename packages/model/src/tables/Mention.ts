import { Schema } from 'effect'
import { column, maybe, Names, Offset, Text } from '../Column.ts'
import { Edtf } from '../Edtf.ts'
import { EventId, MentionId, SourceId } from '../Ids.ts'
import { area, dateBasis, eventType, recurrence, scope, status } from '../vocabularies.ts'

/** One clause or row that reports an activity with its time (codebook, section 1). */
export const Mention = Schema.Struct({
  mention_id: column(MentionId, 'Mention', 'Made from the source, the quotation and its date.'),
  event_id: column(EventId, 'Event', 'The event that it tells.'),
  source_id: column(SourceId, 'Source', 'The text it stands in.'),
  section: column(maybe(Text), 'Section', 'The heading it stands under.'),
  start: column(Offset, 'Start', 'First character of the quotation, in code points of the raw file.'),
  end: column(Offset, 'End', 'One past its last character.'),
  quote: column(Text, 'Quotation', 'Exactly the raw file’s characters from start to end.'),
  date: column(Edtf, 'Date', 'When it happened, as this mention says (EDTF).'),
  date_text: column(Text, 'Date as written', 'The words that give the date.'),
  date_basis: column(dateBasis.schema, 'Basis of the date', 'Stated, or inherited and from where.'),
  anchor_start: column(maybe(Offset), 'Anchor start', 'Where an inherited date comes from: its first character.'),
  anchor_end: column(maybe(Offset), 'Anchor end', 'One past the anchor’s last character.'),
  recurrence: column(maybe(recurrence.schema), 'Recurrence', 'How often it recurs, where it does.'),
  status: column(status.schema, 'Status', 'Reported, or only planned.'),
  scope: column(scope.schema, 'Scope', 'Bilateral, regional or context (codebook, section 3).'),
  type: column(eventType.schema, 'Type', 'What happened (codebook, section 4).'),
  area: column(area.schema, 'Area', 'The area of cooperation (codebook, section 5).'),
  instruments: column(Names, 'Instruments', 'The instruments the clause itself names.'),
  persons: column(Names, 'Persons', 'The persons the clause names.'),
  rule: column(Text, 'Rule', 'The entry of the lexicon that recognised it.'),
})
export type Mention = typeof Mention.Type

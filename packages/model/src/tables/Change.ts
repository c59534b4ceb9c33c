import { Schema } from 'effect'
import { column, maybe, Offset, Text } from '../Column.ts'
import { ChangeId, SourceId, WorkId } from '../Ids.ts'
import { changeKind } from '../vocabularies.ts'

/** What changed between two editions of a work. */
export const Change = Schema.Struct({
  change_id: column(ChangeId, 'Change', 'Made from both passages.'),
  work_id: column(WorkId, 'Work', 'The work whose editions are compared.'),
  from_source: column(SourceId, 'From', 'The earlier edition.'),
  to_source: column(SourceId, 'To', 'The later edition.'),
  kind: column(changeKind.schema, 'Kind', 'Added, removed, reworded or moved.'),
  section: column(maybe(Text), 'Section', 'The heading the passage stands under.'),
  from_start: column(maybe(Offset), 'Start in the earlier', 'First character, in code points of its raw file.'),
  from_end: column(maybe(Offset), 'End in the earlier', 'One past the last character.'),
  from_quote: column(maybe(Text), 'Earlier words', 'Exactly the raw characters of the earlier edition.'),
  to_start: column(maybe(Offset), 'Start in the later', 'First character, in code points of its raw file.'),
  to_end: column(maybe(Offset), 'End in the later', 'One past the last character.'),
  to_quote: column(maybe(Text), 'Later words', 'Exactly the raw characters of the later edition.'),
  effect: column(maybe(Text), 'Effect', 'What the change does to the events.'),
})
export type Change = typeof Change.Type

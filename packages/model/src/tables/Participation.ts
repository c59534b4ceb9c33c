import { Schema } from 'effect'
import { column, Text } from '../Column.ts'
import { EventId } from '../Ids.ts'
import { participantKind, participantRole } from '../vocabularies.ts'

/** Who or what takes part in an event: the link table behind the lists in `events`. */
export const Participation = Schema.Struct({
  event_id: column(EventId, 'Event', 'The event.'),
  kind: column(participantKind.schema, 'Kind', 'Country, organisation, instrument or person.'),
  participant: column(Text, 'Participant', 'A country’s code, an organisation’s, instrument’s or person’s name.'),
  role: column(participantRole.schema, 'Role', 'The part it has in the event.'),
})
export type Participation = typeof Participation.Type

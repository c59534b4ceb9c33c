import { Schema } from 'effect'
import { Count, Country, column, Day, maybe, Names, Text, Year } from '../Column.ts'
import { Edtf } from '../Edtf.ts'
import { EventId } from '../Ids.ts'
import { area, corroboration, eventType, plover, precision, recurrence, scope, status } from '../vocabularies.ts'

/** A happening, however many mentions tell it (codebook, section 1). */
export const Event = Schema.Struct({
  event_id: column(EventId, 'Event', 'Made from what happened and when; it survives an added text.'),
  partner: column(Country, 'Partner', 'The country the event is about (ISO 3166-1 alpha-2).'),
  organisation: column(Text, 'Organisation', 'The body the country cooperates with.'),
  date: column(Edtf, 'Date', 'When it happened (EDTF), the most exact that its mentions agree on.'),
  date_earliest: column(maybe(Day), 'Earliest day', 'First day the date covers; empty when it is open before.'),
  date_latest: column(maybe(Day), 'Latest day', 'Last day the date covers; empty when it is open after.'),
  date_precision: column(precision.schema, 'Precision', 'How exactly the time is known.'),
  year: column(Year, 'Year', 'The year it begins; of an event known only by its end, the year it ends.'),
  recurrence: column(maybe(recurrence.schema), 'Recurrence', 'How often it recurs, where it does.'),
  status: column(status.schema, 'Status', 'Reported, or only planned.'),
  scope: column(scope.schema, 'Scope', 'Bilateral, regional or context (codebook, section 3).'),
  type: column(eventType.schema, 'Type', 'What happened (codebook, section 4).'),
  plover: column(plover.schema, 'PLOVER', 'The crosswalk to the PLOVER ontology.'),
  area: column(area.schema, 'Area', 'The area of cooperation (codebook, section 5).'),
  title: column(Text, 'Title', 'A short name, from the mention that tells it best.'),
  instruments: column(Names, 'Instruments', 'The frameworks, programmes, units and agreements it names.'),
  persons: column(Names, 'Persons', 'The persons it names.'),
  mentions: column(Count, 'Mentions', 'How many mentions tell it.'),
  sources: column(Count, 'Sources', 'How many texts tell it.'),
  corroboration: column(
    corroboration.schema,
    'Corroboration',
    'How many independent works tell it, and whether alike.',
  ),
})
export type Event = typeof Event.Type

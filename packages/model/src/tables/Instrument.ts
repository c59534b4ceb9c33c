import { Schema } from 'effect'
import { Count, column, maybe, Names, Text, Year } from '../Column.ts'
import { InstrumentId } from '../Ids.ts'
import { instrumentKind } from '../vocabularies.ts'

/** A named framework, programme, centre, exercise or agreement (codebook, section 6). */
export const Instrument = Schema.Struct({
  instrument_id: column(InstrumentId, 'Instrument', 'Made from its acronym, else from its name.'),
  acronym: column(maybe(Text), 'Acronym', 'Its acronym, where it has one.'),
  name: column(Text, 'Name', 'Its full name, where a text or the lexicon gives it.'),
  kind: column(instrumentKind.schema, 'Kind', 'What it is.'),
  aliases: column(Names, 'Aliases', 'Other forms met in the texts.'),
  first_year: column(maybe(Year), 'First year', 'Of the first counted event that names it.'),
  last_year: column(maybe(Year), 'Last year', 'Of the last one.'),
  events: column(Count, 'Events', 'How many events name it.'),
  mentions: column(Count, 'Mentions', 'How many mentions name it.'),
  sources: column(Count, 'Sources', 'How many texts name it.'),
})
export type Instrument = typeof Instrument.Type

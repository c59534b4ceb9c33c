import { Schema } from 'effect'
import { Count, column, maybe, Names, Text, Year } from '../Column.ts'
import { PersonId } from '../Ids.ts'

/** A named person with the offices that the texts give (codebook, section 6). */
export const Person = Schema.Struct({
  person_id: column(PersonId, 'Person', 'Made from the name.'),
  name: column(Text, 'Name', 'The full name as given, ruined capitals restored.'),
  offices: column(Names, 'Offices', 'The offices as they are worded, in the order of the texts.'),
  affiliation: column(maybe(Text), 'Affiliation', 'The country’s code or the organisation of the office.'),
  first_year: column(maybe(Year), 'First year', 'Of the first event that names the person.'),
  last_year: column(maybe(Year), 'Last year', 'Of the last one.'),
  events: column(Count, 'Events', 'How many events name the person.'),
  mentions: column(Count, 'Mentions', 'How many mentions name the person.'),
  sources: column(Count, 'Sources', 'How many texts name the person.'),
})
export type Person = typeof Person.Type

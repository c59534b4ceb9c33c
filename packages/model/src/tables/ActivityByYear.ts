import { Schema } from 'effect'
import { Count, Country, column, Text, Year } from '../Column.ts'
import { area, eventType, scope } from '../vocabularies.ts'

/** Events counted by year; planned and context events are not counted, and no row is all zeros (DESIGN, section 5). */
export const ActivityByYear = Schema.Struct({
  partner: column(Country, 'Partner', 'The country (ISO 3166-1 alpha-2).'),
  organisation: column(Text, 'Organisation', 'The body the country cooperates with.'),
  year: column(Year, 'Year', 'The calendar year.'),
  scope: column(scope.schema, 'Scope', 'Bilateral or regional.'),
  area: column(area.schema, 'Area', 'The area of cooperation.'),
  type: column(eventType.schema, 'Type', 'What happened.'),
  events: column(Count, 'Events', 'Events that begin in the year.'),
  ongoing: column(Count, 'Under way', 'Open, interval or recurring events that are under way in the year.'),
  mentions: column(Count, 'Mentions', 'Mentions of the events that begin in the year.'),
  sources: column(Count, 'Sources', 'Texts that tell the events that begin in the year.'),
})
export type ActivityByYear = typeof ActivityByYear.Type

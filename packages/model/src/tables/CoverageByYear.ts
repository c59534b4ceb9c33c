import { Schema } from 'effect'
import { Count, column, Year } from '../Column.ts'
import { SourceId } from '../Ids.ts'

/** How much each text speaks about each year: the denominator of every count. */
export const CoverageByYear = Schema.Struct({
  source_id: column(SourceId, 'Source', 'The text.'),
  year: column(Year, 'Year', 'The calendar year.'),
  temporal_expressions: column(
    Count,
    'Temporal expressions',
    'Those that begin in the year and date what the text tells, not a text.',
  ),
  mentions: column(Count, 'Mentions', 'Mentions whose date begins in the year.'),
})
export type CoverageByYear = typeof CoverageByYear.Type

import { Acronym } from './tables/Acronym.ts'
import { ActivityByYear } from './tables/ActivityByYear.ts'
import { Change } from './tables/Change.ts'
import { CodebookEntry } from './tables/CodebookEntry.ts'
import { CoverageByYear } from './tables/CoverageByYear.ts'
import { Discrepancy } from './tables/Discrepancy.ts'
import { Event } from './tables/Event.ts'
import { Instrument } from './tables/Instrument.ts'
import { Mention } from './tables/Mention.ts'
import { Participation } from './tables/Participation.ts'
import { Person } from './tables/Person.ts'
import { Reference } from './tables/Reference.ts'
import { Source } from './tables/Source.ts'
import { TemporalExpression } from './tables/TemporalExpression.ts'

/** Every table of the dataset (DESIGN, section 5), in the order in which they are published. */
export const tables = {
  sources: Source,
  events: Event,
  mentions: Mention,
  participations: Participation,
  instruments: Instrument,
  persons: Person,
  activity_by_year: ActivityByYear,
  coverage_by_year: CoverageByYear,
  temporal_expressions: TemporalExpression,
  discrepancies: Discrepancy,
  changes: Change,
  references: Reference,
  acronyms: Acronym,
  codebook: CodebookEntry,
} as const

export type TableName = keyof typeof tables

/** The whole dataset: the records of every table. */
export type Dataset = { readonly [Name in TableName]: ReadonlyArray<(typeof tables)[Name]['Type']> }

import type { TableName } from '@annals/model/tables'

/** What a table is, for the data package and the codebook for readers. */
export interface TableNote {
  readonly title: string
  /** What one row is, and what a reader should know before counting. */
  readonly description: string
}

/** DESIGN, section 5. */
export const tableNotes: Readonly<Record<TableName, TableNote>> = {
  sources: {
    title: 'Sources',
    description: 'The texts that were read: one row a text, with what it is, whose, and what came out of it.',
  },
  events: {
    title: 'Events',
    description:
      'What happened: one row a happening, however many mentions tell it. Planned events and context are listed here ' +
      'and never counted.',
  },
  mentions: {
    title: 'Mentions',
    description:
      'Where the texts say so: one row a clause, or a row of a table of milestones, that reports an activity with its ' +
      'time, with the exact quotation.',
  },
  participations: {
    title: 'Participations',
    description: 'Who and what takes part: one row for each participant of an event, the lists of events unfolded.',
  },
  instruments: {
    title: 'Instruments',
    description: 'The named frameworks, programmes, plans, centres, units, exercises and agreements: one row each.',
  },
  persons: { title: 'Persons', description: 'The persons named, with their offices as worded: one row a person.' },
  activity_by_year: {
    title: 'Activity by year',
    description:
      'Events counted by year, scope, area and type; a year without a row is zero. Counts measure what the texts tell: ' +
      'read them beside the table coverage_by_year.',
  },
  coverage_by_year: {
    title: 'Coverage by year',
    description: 'How much each text speaks about each year: the denominator of every count.',
  },
  temporal_expressions: {
    title: 'Temporal expressions',
    description:
      'Every expression of time in every text with what became of it: part of a mention, or left out for a named ' +
      'reason. What was left out can be audited here.',
  },
  discrepancies: {
    title: 'Discrepancies',
    description: 'Where two passages disagree: one row a disagreement, with both quotations.',
  },
  changes: {
    title: 'Changes between editions',
    description: 'What was added, removed, reworded or moved between two editions of one work: one row a passage.',
  },
  references: { title: 'References', description: 'The works that the texts cite: one row an entry.' },
  acronyms: { title: 'Acronyms', description: 'The acronyms that the texts define: one row a definition.' },
  codebook: {
    title: 'Codebook',
    description: 'The controlled vocabularies: one row for each value that a column can take, with what it means.',
  },
}

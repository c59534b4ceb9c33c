import { expect, test } from 'vitest'
import { tables } from '../src/tables.ts'

// The contract that people and scripts depend on: tables, columns and their order.
const contract: Record<string, string> = {
  sources:
    'source_id, title, publisher, authors, kind, language, published, url, licence, partner, organisation, work_id, edition_of, duplicate_of, path, sha256, characters, mentions, events',
  events:
    'event_id, partner, organisation, date, date_earliest, date_latest, date_precision, year, recurrence, status, scope, type, plover, area, title, instruments, persons, mentions, sources, corroboration',
  mentions:
    'mention_id, event_id, source_id, section, start, end, quote, date, date_text, date_basis, anchor_start, anchor_end, recurrence, status, scope, type, area, instruments, persons, rule',
  participations: 'event_id, kind, participant, role',
  instruments: 'instrument_id, acronym, name, kind, aliases, first_year, last_year, events, mentions, sources',
  persons: 'person_id, name, offices, affiliation, first_year, last_year, events, mentions, sources',
  activity_by_year: 'partner, organisation, year, scope, area, type, events, ongoing, mentions, sources',
  coverage_by_year: 'source_id, year, temporal_expressions, mentions',
  temporal_expressions: 'source_id, start, end, text, value, anchor_start, anchor_end, fate, mention_id',
  discrepancies:
    'discrepancy_id, kind, subject, event_id, value_a, source_a, start_a, end_a, quote_a, value_b, source_b, start_b, end_b, quote_b, note',
  changes:
    'change_id, work_id, from_source, to_source, kind, section, from_start, from_end, from_quote, to_start, to_end, to_quote, effect',
  references: 'reference_id, source_id, start, end, text, authors, title, container, year, url, accessed',
  acronyms: 'acronym, expansion, source_id, start, end, uses',
  codebook: 'field, value, label, definition',
}

test('the tables are those of the contract, in its order', () => {
  expect(Object.keys(tables)).toEqual(Object.keys(contract))
})

test.each(Object.entries(tables))('the columns of %s are those of the contract, in its order', (name, table) => {
  expect(Object.keys(table.fields).join(', ')).toBe(contract[name])
})

test.each(Object.entries(tables))('every column of %s has a title and a description', (_, table) => {
  for (const field of Object.values(table.fields)) {
    const { title, description } = field.ast.context?.annotations ?? {}
    expect(title).toMatch(/^[A-Z]/u)
    expect(description).toMatch(/\.$/u)
  }
})

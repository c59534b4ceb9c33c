import { describe, expect, test } from 'vitest'
import { codePointsOf } from '../src/CodePoints.ts'
import { EventId, MentionId, SourceId, WorkId } from '../src/Ids.ts'
import { DatasetInvalid, describeViolation, invariants, violations } from '../src/invariants.ts'
import { sampleDataset } from '../src/SampleDataset.ts'
import type { Dataset, TableName } from '../src/tables.ts'

const { dataset, texts } = sampleDataset({ seed: 3, sources: 12, events: 120, partners: 2 })

/** The dataset with the first record that fits changed. */
const change = <Name extends TableName>(
  table: Name,
  patch: Partial<Dataset[Name][number]>,
  fits: (record: Dataset[Name][number]) => boolean = () => true,
): Dataset => {
  const records: ReadonlyArray<Dataset[Name][number]> = dataset[table]
  const i = records.findIndex(fits)
  expect(i).toBeGreaterThanOrEqual(0)
  return { ...dataset, [table]: records.with(i, { ...records[i]!, ...patch }) }
}
const without = (table: TableName, i = 0): Dataset => ({ ...dataset, [table]: dataset[table].toSpliced(i, 1) })

const faults = (broken: Dataset) => violations(broken, texts)
const places = (broken: Dataset): ReadonlyArray<string> =>
  [...new Set(faults(broken).map(({ table, column }) => `${table}.${column}`))].toSorted()

const mention = dataset.mentions[0]!
const elsewhere = dataset.sources.find((s) => s.work_id !== dataset.sources[0]!.work_id)!
const edition = (source: Dataset['sources'][number]) => source.edition_of !== null
const told = (event: Dataset['events'][number]) => event.corroboration === 'single-source'

test('a sample satisfies every invariant', () => {
  expect(violations(dataset, texts)).toEqual([])
  expect(violations(dataset, null)).toEqual([])
})

test('any sample does', () => {
  for (let seed = 100; seed < 160; seed++) {
    const shape = { seed, sources: seed % 14, events: (seed * 7) % 50, partners: 1 + (seed % 4), titleLength: seed }
    const sample = sampleDataset(shape)
    expect([shape, violations(sample.dataset, sample.texts)]).toEqual([shape, []])
  }
})

const voices = ({ event_id, status }: Dataset['events'][number]): number => {
  const works = new Map(dataset.sources.map(({ source_id, work_id }) => [source_id, work_id]))
  const own = dataset.mentions.filter((m) => m.event_id === event_id && m.status === status)
  return new Set(own.map(({ source_id }) => works.get(source_id))).size
}

const cases: ReadonlyArray<readonly [string, () => Dataset, ReadonlyArray<string>]> = [
  [
    'a row that stands twice',
    () => ({
      ...dataset,
      participations: dataset.participations.flatMap((row, i) => (i === 4 ? [row, row] : [row])),
    }),
    ['participations.event_id, kind, participant, role'],
  ],
  ['rows out of order', () => ({ ...dataset, events: dataset.events.toReversed() }), ['events.event_id']],
  [
    'a discrepancy about no event there is',
    () =>
      change(
        'discrepancies',
        { event_id: EventId.make('e-none') },
        ({ event_id }) => dataset.discrepancies.filter((other) => other.event_id === event_id).length === 1,
      ),
    // The event that it was about is disputed still, and nothing shows the dispute.
    ['discrepancies.event_id', 'events.corroboration'],
  ],
  [
    'an acronym in no text there is',
    () => change('acronyms', { source_id: SourceId.make('zz') }, (a) => a === dataset.acronyms.at(-1)),
    ['acronyms.source_id'],
  ],
  [
    'a temporal expression of no mention there is',
    () => change('temporal_expressions', { mention_id: MentionId.make('m-none') }, ({ fate }) => fate === 'mention'),
    ['temporal_expressions.mention_id'],
  ],
  ['a quotation that is not the text’s', () => change('mentions', { quote: `${mention.quote}.` }), ['mentions.quote']],
  [
    'a quotation with one letter changed',
    () => change('mentions', { quote: mention.quote.replace(/[a-z]/u, 'ж') }),
    ['mentions.quote'],
  ],
  ['a quotation that begins one off', () => change('mentions', { start: mention.start + 1 }), ['mentions.quote']],
  ['a span that ends where it starts', () => change('mentions', { end: mention.start }), ['mentions.end']],
  ['a span past the end of the text', () => change('mentions', { end: 10_000_000 }), ['mentions.end']],
  ['half a span', () => change('changes', { to_end: null }, ({ kind }) => kind === 'added'), ['changes.to_end']],
  [
    'an anchor past the end of the text',
    () => change('mentions', { anchor_end: 10_000_000 }, ({ anchor_start }) => anchor_start !== null),
    ['mentions.anchor_end'],
  ],
  [
    'an expression that is not the text’s',
    () => change('temporal_expressions', { text: 'in 2099' }, ({ fate }) => fate === 'document'),
    ['temporal_expressions.text'],
  ],
  ['side A misquoted', () => change('discrepancies', { quote_a: 'other words' }), ['discrepancies.quote_a']],
  ['side B misquoted', () => change('discrepancies', { quote_b: 'other words' }), ['discrepancies.quote_b']],
  [
    'an earlier passage misquoted',
    () => change('changes', { from_quote: 'other words' }, ({ from_quote }) => from_quote !== null),
    ['changes.from_quote'],
  ],
  [
    'a later passage misquoted',
    () => change('changes', { to_quote: 'other words' }, ({ to_quote }) => to_quote !== null),
    ['changes.to_quote'],
  ],
  ['a reference misquoted', () => change('references', { text: 'other words' }), ['references.text']],
  ['an acronym past the end of the text', () => change('acronyms', { end: 10_000_000 }), ['acronyms.end']],
  ['a text of another length', () => change('sources', { characters: 9_999_999 }), ['sources.characters']],
  [
    'a mention’s expression without the mention',
    () => change('temporal_expressions', { mention_id: null }, ({ fate }) => fate === 'mention'),
    ['temporal_expressions.mention_id'],
  ],
  [
    'an expression left out that dates a mention',
    () => change('temporal_expressions', { mention_id: mention.mention_id }, ({ fate }) => fate === 'reference'),
    ['temporal_expressions.mention_id'],
  ],
  [
    'an expression that dates a mention of another text',
    () =>
      change(
        'temporal_expressions',
        { mention_id: mention.mention_id },
        ({ fate, source_id }) => fate === 'mention' && source_id !== mention.source_id,
      ),
    ['temporal_expressions.mention_id'],
  ],
  [
    'an inherited date that names no span',
    () => change('mentions', { anchor_start: null, anchor_end: null }, ({ anchor_start }) => anchor_start !== null),
    ['mentions.anchor_start'],
  ],
  [
    'a stated date with an anchor',
    () => change('mentions', { date_basis: 'stated' }, ({ anchor_start }) => anchor_start !== null),
    ['mentions.anchor_start'],
  ],
  [
    'an edition of itself',
    () => change('sources', { edition_of: dataset.sources.find(edition)!.source_id }, edition),
    ['sources.edition_of'],
  ],
  [
    'a duplicate of another work',
    () => change('sources', { duplicate_of: elsewhere.source_id }),
    ['sources.duplicate_of'],
  ],
  [
    'a change between editions of another work',
    () => change('changes', { work_id: WorkId.make('other-work') }),
    ['changes.from_source', 'changes.to_source'],
  ],
  [
    'words that were added, and stood there before',
    () => change('changes', { kind: 'added' }, ({ kind }) => kind === 'moved'),
    ['changes.from_quote'],
  ],
  [
    'words that were moved, and stood nowhere before',
    () => change('changes', { kind: 'moved' }, ({ kind }) => kind === 'added'),
    ['changes.from_quote'],
  ],
  [
    'an event’s days that are not its date’s',
    () => change('events', { date_earliest: '1900-01-01', date_latest: '1900-12-31' }),
    ['events.date_earliest', 'events.date_latest'],
  ],
  [
    'a precision that is not the date’s',
    () => change('events', { date_precision: 'decade' }),
    ['events.date_precision'],
  ],
  [
    'a crosswalk that is not the codebook’s',
    () => change('events', { plover: 'AID' }, ({ type }) => type === 'visit'),
    ['events.plover'],
  ],
  [
    'a corroboration by one voice',
    () => change('events', { corroboration: 'corroborated' }, told),
    ['events.corroboration'],
  ],
  [
    'a dispute without a discrepancy',
    () => change('events', { corroboration: 'disputed' }, told),
    ['events.corroboration'],
  ],
  [
    'dates that disagree, and no dispute',
    () => change('events', { corroboration: 'corroborated' }, (e) => e.corroboration === 'disputed' && voices(e) > 1),
    ['mentions.date'],
  ],
  [
    'an event of another partner than its texts’',
    () => change('events', { partner: 'QZ' }, ({ scope }) => scope === 'context'),
    ['mentions.event_id'],
  ],
  [
    'an event of another organisation than its texts’',
    () => change('events', { organisation: 'Other' }, ({ scope }) => scope === 'context'),
    ['mentions.event_id'],
  ],
  [
    'a report of what is only planned',
    () =>
      change(
        'mentions',
        { status: 'reported' },
        ({ event_id, status }) =>
          // Of an event that another of its mentions keeps attested.
          status === 'planned' &&
          dataset.mentions.filter((other) => other.event_id === event_id).length > 1 &&
          dataset.events.some((event) => event.event_id === event_id && told(event)),
      ),
    ['mentions.status'],
  ],
  ['a text’s mentions miscounted', () => change('sources', { mentions: 999 }), ['sources.mentions']],
  ['a text’s events miscounted', () => change('sources', { events: 999 }), ['sources.events']],
  ['an event’s mentions miscounted', () => change('events', { mentions: 999 }), ['events.mentions']],
  ['an event’s texts miscounted', () => change('events', { sources: 999 }), ['events.sources']],
  ['an instrument’s events miscounted', () => change('instruments', { events: 999 }), ['instruments.events']],
  ['an instrument’s first year wrong', () => change('instruments', { first_year: 1900 }), ['instruments.first_year']],
  ['a person’s mentions miscounted', () => change('persons', { mentions: 999 }), ['persons.mentions']],
  ['a person’s texts miscounted', () => change('persons', { sources: 999 }), ['persons.sources']],
  ['a person’s last year wrong', () => change('persons', { last_year: null }), ['persons.last_year']],
  ['an instrument without a row', () => without('instruments'), ['events.instruments']],
  ['a person without a row', () => without('persons'), ['events.persons']],
  [
    'a participation that the event does not list',
    () => change('participations', { participant: 'Zz' }, ({ kind }) => kind === 'person'),
    ['participations.participant'],
  ],
  [
    'a listed instrument without its participation',
    () =>
      without(
        'participations',
        dataset.participations.findIndex(({ kind }) => kind === 'instrument'),
      ),
    ['participations.participant'],
  ],
  ['a year’s events miscounted', () => change('activity_by_year', { events: 999 }), ['activity_by_year.events']],
  ['a year without its row', () => without('activity_by_year', 3), ['activity_by_year.the row']],
  [
    'a year before the period',
    () => ({
      ...dataset,
      activity_by_year: [{ ...dataset.activity_by_year[0]!, year: 1066 }, ...dataset.activity_by_year],
    }),
    ['activity_by_year.the row'],
  ],
  ['coverage miscounted', () => change('coverage_by_year', { mentions: 999 }), ['coverage_by_year.mentions']],
  [
    'a definition that is not the codebook’s',
    () => change('codebook', { definition: 'Other.' }),
    ['codebook.definition'],
  ],
]

describe('what is broken is reported, and nothing else', () => {
  test.each(cases)('%s', (_, broken, expected) => {
    expect(places(broken())).toEqual(expected)
  })
})

test('every invariant is the one that reports some case above', () => {
  const points = new Map([...texts].map(([id, text]) => [id, codePointsOf(text)]))
  const reporting = cases.flatMap(([, broken]) => {
    const evidence = { dataset: broken(), texts: points }
    const names = Object.keys(invariants).filter((name) => [...invariants[name]!(evidence)].length > 0)
    return names.length === 1 ? names : []
  })
  expect(new Set(reporting)).toEqual(new Set(Object.keys(invariants)))
})

test('a violation names table, row and column, what was expected and what was found', () => {
  const [violation] = faults(change('mentions', { quote: 'two\nlines' }))
  expect(violation).toEqual({
    table: 'mentions',
    row: mention.mention_id,
    column: 'quote',
    expected: mention.quote,
    actual: 'two\nlines',
  })
  expect(describeViolation(violation!)).toBe(
    `mentions, ${mention.mention_id}, quote: expected ${JSON.stringify(mention.quote)}, found "two\\nlines"`,
  )
})

test('all violations are reported together, a line each', () => {
  const broken = { ...change('mentions', { end: mention.start }), persons: [], codebook: dataset.codebook.slice(1) }
  const found = faults(broken)
  expect(new Set(found.map(({ table }) => table))).toEqual(new Set(['mentions', 'events', 'codebook']))
  expect(new DatasetInvalid({ violations: found }).message.split('\n')).toHaveLength(found.length)
})

test('without the texts a quotation of the wrong length is still seen', () => {
  const found = violations(change('mentions', { quote: `${mention.quote}.` }), null)
  expect(found.map(({ table, column }) => [table, column])).toEqual([['mentions', 'quote']])
})

test('a text that is not at hand is reported once, not for each of its spans', () => {
  const [first, ...others] = [...texts]
  const found = violations(dataset, new Map(others))
  expect(found.map(({ table, row, column }) => [table, row, column])).toEqual([['sources', first![0], 'path']])
})

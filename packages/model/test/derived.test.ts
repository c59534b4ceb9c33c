import { describe, expect, test } from 'vitest'
import { activityByYear, activityPeriod, isCounted, isUnderWay } from '../src/derived/activityByYear.ts'
import { codebook } from '../src/derived/codebook.ts'
import { corroborationOf } from '../src/derived/corroborationOf.ts'
import { coverageByYear } from '../src/derived/coverageByYear.ts'
import { dateColumns } from '../src/derived/dateColumns.ts'
import { ploverOf } from '../src/derived/ploverOf.ts'
import { SourceId, WorkId } from '../src/Ids.ts'
import { sampleDataset } from '../src/SampleDataset.ts'
import type { Event } from '../src/tables/Event.ts'
import type { Dataset } from '../src/tables.ts'

// One event and its mention in one text, to be varied.
const base = sampleDataset({ seed: 1, sources: 1, events: 1 }).dataset
const source = { ...base.sources[0]!, published: null, partner: 'QM', organisation: 'League' }
const event = (date: string, rest: Partial<Event> = {}): Event => ({
  ...base.events[0]!,
  event_id:
    `e-${date.replace(/[^0-9]/gu, '')}-${rest.area ?? ''}${rest.scope ?? ''}${rest.partner ?? ''}` as Event['event_id'],
  partner: 'QM',
  organisation: 'League',
  ...dateColumns(date),
  recurrence: null,
  status: 'reported',
  scope: 'bilateral',
  type: 'meeting',
  area: 'political-dialogue',
  ...rest,
})
const mentionOf = ({ event_id, date, status }: Event, source_id = source.source_id): Dataset['mentions'][number] => ({
  ...base.mentions[0]!,
  event_id,
  date,
  status,
  source_id,
})
const activity = (events: ReadonlyArray<Event>, published: string | null = null) =>
  activityByYear({
    sources: [{ ...source, published }],
    events,
    mentions: events.map((e) => mentionOf(e)),
  })
/** Year, events that begin, under way. */
const counts = (rows: ReturnType<typeof activity>) => rows.map(({ year, events, ongoing }) => [year, events, ongoing])

describe('activity by year', () => {
  test.each<readonly [string, ReadonlyArray<Event>, string | null, ReadonlyArray<ReadonlyArray<number>>]>([
    ['nothing counted, no rows', [], '2016', []],
    ['one event, one year', [event('2010-05')], null, [[2010, 1, 0]]],
    [
      'the years between have no rows',
      [event('2010'), event('2012')],
      null,
      [
        [2010, 1, 0],
        [2012, 1, 0],
      ],
    ],
    [
      'an interval is under way in each of its years',
      [event('2006/2008')],
      null,
      [
        [2006, 1, 1],
        [2007, 0, 1],
        [2008, 0, 1],
      ],
    ],
    [
      'what is open runs until the last publication',
      [event('2014/..')],
      '2016-04-07',
      [
        [2014, 1, 1],
        [2015, 0, 1],
        [2016, 0, 1],
      ],
    ],
    [
      'what is open runs until the last event',
      [event('2014/..'), event('2015')],
      null,
      [
        [2014, 1, 1],
        [2015, 1, 1],
      ],
    ],
    ['a publication before the first event adds no year', [event('2014')], '2010', [[2014, 1, 0]]],
    [
      'only its end known: counted in that year, under way in no other',
      [event('../2011'), event('2009')],
      null,
      [
        [2009, 1, 0],
        [2011, 1, 1],
      ],
    ],
    [
      'recurring and open',
      [event('2012/..', { recurrence: 'annual' })],
      '2013',
      [
        [2012, 1, 1],
        [2013, 0, 1],
      ],
    ],
    ['recurring within a year', [event('2012', { recurrence: 'quarterly' })], null, [[2012, 1, 1]]],
    [
      'a decade is known roughly, it does not last',
      [event('199X'), event('1991')],
      null,
      [
        [1990, 1, 0],
        [1991, 1, 0],
      ],
    ],
    [
      'twenty-five centuries without an event are no rows',
      [event('-0489'), event('2010')],
      '2016',
      [
        [-489, 1, 0],
        [2010, 1, 0],
      ],
    ],
    ['planned is not counted', [event('2010'), event('2013', { status: 'planned' })], null, [[2010, 1, 0]]],
    ['context is not counted', [event('2010'), event('1949', { scope: 'context' })], null, [[2010, 1, 0]]],
  ])('%s', (_, events, published, expected) => {
    expect(counts(activity(events, published))).toEqual(expected)
  })

  test('each combination of scope, area and type has rows of its own for its years alone', () => {
    const rows = activity([event('2010'), event('2011', { scope: 'regional', area: 'defence-reform' })])
    expect(rows.map(({ year, scope, area, events }) => [year, scope, area, events])).toEqual([
      [2010, 'bilateral', 'political-dialogue', 1],
      [2011, 'regional', 'defence-reform', 1],
    ])
  })

  test('partners share the period: what is open with the one runs as long as the other is told of', () => {
    const rows = activity([event('2010/..'), event('2012', { partner: 'QN' })])
    expect(rows.map(({ partner, year, events, ongoing }) => [partner, year, events, ongoing])).toEqual([
      ['QM', 2010, 1, 1],
      ['QM', 2011, 0, 1],
      ['QM', 2012, 0, 1],
      ['QN', 2012, 1, 0],
    ])
  })

  test('mentions and texts are those of the events that begin in the year', () => {
    const open = event('2010/..')
    const later = event('2011')
    const other = SourceId.make('other')
    const rows = activityByYear({
      sources: [source, { ...source, source_id: other }],
      events: [open, later],
      mentions: [mentionOf(open), mentionOf(open), mentionOf(open, other), mentionOf(later)],
    })
    expect(rows.map(({ year, mentions, sources }) => [year, mentions, sources])).toEqual([
      [2010, 3, 2],
      [2011, 1, 1],
    ])
  })

  test('of any dataset, the events add up to those counted, year by year, and so does what is under way', () => {
    for (let seed = 0; seed < 20; seed++) {
      const { dataset } = sampleDataset({ seed, sources: 8, events: 40, partners: 1 + (seed % 3) })
      const counted = dataset.events.filter(isCounted)
      const rows = dataset.activity_by_year
      const sum = (year: number, column: 'events' | 'ongoing') =>
        rows.filter((row) => row.year === year).reduce((total, row) => total + row[column], 0)
      const { first, last } = activityPeriod(dataset)!
      expect(rows.every(({ year }) => first <= year && year <= last)).toBe(true)
      for (let year = first; year <= last; year++) {
        expect([year, sum(year, 'events')]).toEqual([year, counted.filter((event) => event.year === year).length])
        expect([year, sum(year, 'ongoing')]).toEqual([year, counted.filter((event) => isUnderWay(event, year)).length])
      }
      expect(rows.reduce((total, { events }) => total + events, 0)).toBe(counted.length)
      expect(rows.filter(({ events, ongoing }) => events + ongoing === 0)).toEqual([])
    }
  })
})

describe('coverage by year', () => {
  const expression = (value: string | null, fate: Dataset['temporal_expressions'][number]['fate']) => ({
    ...base.temporal_expressions[0]!,
    source_id: source.source_id,
    value,
    fate,
  })

  test('a text has a row for every year that it speaks of, and no other', () => {
    const told = [event('2010'), event('2012')]
    const rows = coverageByYear({
      sources: [source],
      mentions: told.map((e) => mentionOf(e)),
      temporal_expressions: [
        expression('2010', 'mention'),
        expression('2010-05', 'no-activity'),
        expression('2012/..', 'mention'),
        expression('1949', 'no-activity'),
        expression(null, 'not-a-date'),
      ],
    })
    expect(rows.map(({ year, temporal_expressions, mentions }) => [year, temporal_expressions, mentions])).toEqual([
      [1949, 1, 0],
      [2010, 2, 1],
      [2012, 1, 1],
    ])
  })

  test.each(['document', 'reference', 'accessed', 'licence', 'navigation'] as const)(
    'what dates a text is no talk of the year: %s',
    (fate) => {
      const rows = coverageByYear({
        sources: [source],
        mentions: [],
        temporal_expressions: [expression('2010', fate)],
      })
      expect(rows).toEqual([])
    },
  )
})

describe('the crosswalk to PLOVER (codebook, section 4)', () => {
  test.each([
    ['accession', 'reported', 'SUPPORT'],
    ['recognition', 'reported', 'SUPPORT'],
    ['agreement', 'reported', 'SUPPORT'],
    ['agreement', 'planned', 'AGREE'],
    ['decision', 'reported', 'AGREE'],
    ['visit', 'reported', 'CONSULT/visit'],
    ['meeting', 'planned', 'CONSULT/multilateral'],
    ['review', 'reported', 'CONSULT/multilateral'],
    ['exercise', 'reported', 'COOPERATE'],
    ['operation', 'reported', 'COOPERATE'],
    ['establishment', 'reported', 'COOPERATE'],
    ['project', 'reported', 'COOPERATE'],
    ['training', 'reported', 'COOPERATE'],
    ['assistance', 'reported', 'AID'],
  ] as const)('%s, %s: %s', (type, status, plover) => {
    expect(ploverOf({ type, status })).toBe(plover)
  })

  test('training that one side gives is aid, an exercise is not', () => {
    expect(ploverOf({ type: 'training', status: 'reported', oneSided: true })).toBe('AID')
    expect(ploverOf({ type: 'exercise', status: 'reported', oneSided: true })).toBe('COOPERATE')
  })
})

describe('how well an event is attested', () => {
  const [page, later, article] = ['page', 'later', 'article'].map((id) => SourceId.make(id)) as [
    SourceId,
    SourceId,
    SourceId,
  ]
  const works = new Map([
    [page, WorkId.make('page')],
    [later, WorkId.make('page')],
    [article, WorkId.make('article')],
  ])
  const attested = (
    told: ReadonlyArray<readonly [SourceId, Event['status']]>,
    status: Event['status'] = 'reported',
    disputed = false,
  ) => corroborationOf({ status, mentions: told.map(([source_id, s]) => ({ source_id, status: s })), works, disputed })

  test('two works corroborate, two editions of one do not', () => {
    expect(
      attested([
        [page, 'reported'],
        [article, 'reported'],
      ]),
    ).toBe('corroborated')
    expect(
      attested([
        [page, 'reported'],
        [later, 'reported'],
      ]),
    ).toBe('single-source')
  })
  test('an announcement does not corroborate the report', () => {
    expect(
      attested([
        [page, 'reported'],
        [article, 'planned'],
      ]),
    ).toBe('single-source')
    expect(
      attested(
        [
          [page, 'planned'],
          [article, 'planned'],
        ],
        'planned',
      ),
    ).toBe('corroborated')
  })
  test('a dispute stands whatever the number of voices', () => {
    expect(
      attested(
        [
          [page, 'reported'],
          [article, 'reported'],
        ],
        'reported',
        true,
      ),
    ).toBe('disputed')
  })
})

test('the codebook has each value of each vocabulary once, in order', () => {
  const rows = codebook()
  expect(new Set(rows.map(({ field, value }) => `${field} ${value}`)).size).toBe(rows.length)
  expect(rows.find(({ field, value }) => field === 'type' && value === 'visit')?.label).toBe('Visit')
  expect(rows.map(({ field }) => field)).toEqual(rows.map(({ field }) => field).toSorted())
})

test('the period of no counted event is none', () => {
  expect(activityPeriod({ events: [], sources: [source] })).toBeNull()
})

import { SourceId } from '@annals/model/Ids'
import { sampleDataset } from '@annals/model/SampleDataset'
import { expect, test } from 'vitest'
import { identityOf } from '../src/Identity.ts'

const { dataset } = sampleDataset({ seed: 1, sources: 5 })
const about = (sides: ReadonlyArray<readonly [string, string]>) =>
  identityOf(
    {
      ...dataset,
      sources: sides.map(([partner, organisation], i) => ({ ...dataset.sources[i % 5]!, partner, organisation })),
    },
    { version: '1.0.0' },
  )

test.each<readonly [ReadonlyArray<readonly [string, string]>, string, string, string]>([
  [[['KZ', 'NATO']], 'NATO and Kazakhstan', 'annals-nato-and-kazakhstan', 'one of each'],
  [
    [
      ['KZ', 'NATO'],
      ['UZ', 'NATO'],
    ],
    'NATO; Kazakhstan and Uzbekistan',
    'annals-nato-kazakhstan-and-uzbekistan',
    'two countries',
  ],
  [
    [
      ['KZ', 'NATO'],
      ['KZ', 'OSCE'],
    ],
    'NATO and OSCE; Kazakhstan',
    'annals-nato-and-osce-kazakhstan',
    'two organisations',
  ],
  [
    ['AM', 'AZ', 'GE', 'KZ'].map((partner) => [partner, 'NATO'] as const),
    'NATO; 4 countries',
    'annals-nato-4-countries',
    'more than a title holds',
  ],
  [[['TR', 'CoE']], 'CoE and Türkiye', 'annals-coe-and-turkiye', 'letters with marks'],
])('what it is about is in the title and the name: %j', (sides, subject, name) => {
  const identity = about(sides)
  expect(identity.title).toBe(`${subject}: a chronology of cooperation`)
  expect(identity.name).toBe(name)
})

test('the fingerprint is that of the content, whatever the order of the rows', () => {
  const { fingerprint } = identityOf(dataset, { version: '1.0.0' })
  expect(identityOf({ ...dataset, events: dataset.events.toReversed() }, { version: '2.0.0' }).fingerprint).toBe(
    fingerprint,
  )
  expect(identityOf({ ...dataset, events: dataset.events.slice(1) }, { version: '1.0.0' }).fingerprint).not.toBe(
    fingerprint,
  )
})

test('planned events and context are told apart from those that count', () => {
  const events = dataset.events.map((event, i) => ({
    ...event,
    status: i === 0 ? ('planned' as const) : ('reported' as const),
    scope: i === 1 ? ('context' as const) : ('bilateral' as const),
  }))
  const { description } = identityOf({ ...dataset, events }, { version: '1.0.0' })
  expect(description).toMatch(
    /^22 dated events .* \(and 2 planned or told as context, listed and not counted\), told by 49 mentions/u,
  )
})

test.each([
  ['a title of its own', 'Water in the Pamir', 'Water in the Pamir: a chronology of cooperation'],
  ['a title that says what it is', 'Chronology of the Pamir', 'Chronology of the Pamir'],
])('the manifest names the briefing: %s', (_, title, expected) => {
  const identity = identityOf(dataset, { version: '1.0.0', about: { id: SourceId.make('pamir'), title } })
  expect([identity.title, identity.name]).toEqual([expected, 'annals-pamir'])
})

import { describe, expect, test } from 'vitest'
import { compareCollection } from '../../src/compare/compareCollection.ts'
import { finders } from '../../src/compare/findDiscrepancies.ts'
import { linkCollection } from '../../src/link/linkCollection.ts'
import { fiveTexts, type GoldCollection, practiceTexts } from '../link/goldCollections.ts'
import { expectedIn } from './goldDiscrepancies.ts'

const compared = (collection: Pick<GoldCollection, 'documents' | 'coded'>) =>
  compareCollection({ ...collection, linked: linkCollection(collection) })

const ids: Readonly<Record<string, string>> = {
  '000': 'nato-2016',
  '001': 'nato-2022',
  '002': 'article-pdf',
  '003': 'article-html',
  '004': 'abstract-2010',
}
const five = fiveTexts()
const result = compared(five)

describe('discrepancies of the five texts', () => {
  const expected = expectedIn(
    'kazakhstan-discrepancies.csv',
    five.documents,
    (file) => ids[file.slice(0, 3)]!,
    result.discrepancies,
  )
  test.each(expected.filter(({ required }) => required))('$kind: $subject is found', ({ found }) => {
    expect(found).toBe(true)
  })
  // Each row was read against its two quotations; a new one must be read as well before it is added here.
  test('the rows, read one by one', () => {
    expect(
      result.discrepancies
        .map((row) => [row.kind, row.source_a, row.value_a, row.source_b, row.value_b].join(' | '))
        .toSorted(),
    ).toMatchInlineSnapshot(`
      [
        "date | nato-2016 | 1995 | article-pdf | 1994",
        "date | nato-2022 | 1995 | article-html | 1994",
        "office | nato-2016 | Kazakhstan’s Foreign Minister | article-pdf | Kazakhstani former Minister for Foreign Affairs",
        "office | nato-2016 | NATO Secretary General’s Special Representative for the Caucasus and Central Asia | nato-2016 | NATO Deputy Assistant Secretary General (DASG) for Political Affairs and Security Policy and Special Representative for Central Asia",
        "spelling | nato-2016 | ZHETYSU | nato-2022 | ZHETSYU",
        "stale | nato-2016 | current: 2012/2013 | nato-2016 | page dated 2016-04-07",
        "stale | nato-2016 | planned for 2013 | nato-2016 | page dated 2016-04-07",
        "start | nato-2016 | 1997 | nato-2016 | 2006/..",
        "start | nato-2016 | 1997 | nato-2022 | 2006/..",
        "start | nato-2022 | 1992 | article-pdf | 1994",
        "wording | article-pdf | bases | article-pdf | facilities",
        "wording | nato-2016 | battalion | nato-2022 | regiment",
        "wording | nato-2016 | emergency | nato-2022 | preparedness",
        "wording | nato-2016 | information | article-pdf | intelligence",
      ]
    `)
  })
  test('no duplicate is set against its own original', () => {
    const pairs = result.discrepancies.map(({ source_a, source_b }) => [source_a, source_b].toSorted().join(' '))
    expect(pairs).not.toContain('article-html article-pdf')
  })
  test('every disputed event is shown by a discrepancy', () => {
    const named = new Set(result.discrepancies.map(({ event_id }) => event_id))
    for (const event of linkCollection(five).events) {
      if (event.corroboration === 'disputed') expect(named).toContain(event.event_id)
    }
  })
})

describe('discrepancies of the practice texts', () => {
  const practice = practiceTexts()
  const rows = compared(practice).discrepancies
  const expected = expectedIn(
    'practice-discrepancies.csv',
    practice.documents,
    (file) => file.replace('.txt', ''),
    rows,
  )
  // The practice texts have no annotation of persons' places, so that offices are tested on the five texts alone.
  test.each(expected.filter(({ required, kind }) => required && kind !== 'office'))(
    '$kind: $subject is found',
    ({ found }) => {
      expect(found).toBe(true)
    },
  )
  test('nothing else is reported', () => {
    expect(rows.map(({ kind }) => kind).toSorted()).toEqual([
      'count',
      'date',
      'name',
      'spelling',
      'stale',
      'stale',
      'start',
      'wording',
    ])
  })
})

describe('every row', () => {
  const rawOf = new Map(five.documents.map(({ facts, clean }) => [facts.id as string, [...clean.raw]]))
  test('quotes its texts exactly, in code points', () => {
    for (const row of result.discrepancies) {
      expect(rawOf.get(row.source_a)!.slice(row.start_a, row.end_a).join('')).toBe(row.quote_a)
      expect(rawOf.get(row.source_b)!.slice(row.start_b, row.end_b).join('')).toBe(row.quote_b)
    }
    for (const row of result.changes) {
      if (row.from_quote !== null) {
        expect(rawOf.get(row.from_source)!.slice(row.from_start!, row.from_end!).join('')).toBe(row.from_quote)
      }
      if (row.to_quote !== null) {
        expect(rawOf.get(row.to_source)!.slice(row.to_start!, row.to_end!).join('')).toBe(row.to_quote)
      }
    }
  })
  test('has an id of its own', () => {
    for (const list of [
      result.discrepancies.map((row) => row.discrepancy_id),
      result.changes.map((row) => row.change_id),
    ]) {
      expect(new Set<string>(list).size).toBe(list.length)
    }
  })
  test('is the same for any order of the texts', () => {
    const order = [3, 1, 4, 0, 2]
    expect(
      compared({ documents: order.map((i) => five.documents[i]!), coded: order.map((i) => five.coded[i]!) }),
    ).toEqual(result)
  })
})

describe('changes between editions', () => {
  const find = (words: string) =>
    result.changes.find(
      ({ from_quote, to_quote }) => (to_quote ?? '').includes(words) || (from_quote ?? '').includes(words),
    )!
  test('go from the older edition to the newer', () => {
    expect(new Set(result.changes.map((row) => `${row.from_source} ${row.to_source} ${row.work_id}`))).toEqual(
      new Set(['nato-2016 nato-2022 relations-with-kazakhstan']),
    )
  })
  test.each([
    ['peacekeeping regiment', 'reworded', 'no event'],
    ['two United Nations courses', 'added', 'event added: Two United Nations courses were certified in 2018 (2018)'],
    ['Virtual Silk Highway', 'removed', 'event removed: Kazakhstan is connected to the Virtual Silk Highway (2002)'],
    ['hosts the NATO disaster response exercise', 'removed', 'events unchanged'],
  ])('%s: %s, %s', (words, kind, effect) => {
    expect(find(words)).toMatchObject({ kind, effect })
  })
})

// The order decides which finder tells a disagreement that two of them find.
test('the finders stand in their order', () => {
  expect(finders.map(([name]) => name)).toEqual([
    'dates',
    'starts',
    'stale',
    'offices',
    'counts',
    'names',
    'sentence-dates',
    'form-dates',
    'hunks',
    'spellings',
  ])
})

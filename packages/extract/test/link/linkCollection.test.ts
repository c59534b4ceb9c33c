import { describe, expect, test } from 'vitest'
import { type LinkedCollection, linkCollection } from '../../src/link/linkCollection.ts'
import { fiveTexts, type GoldCollection, practiceTexts } from './goldCollections.ts'

/** B-cubed F1 of the grouping of mentions into events against the annotators’. */
const bCubed = (collection: GoldCollection, linked: LinkedCollection): number => {
  const eventOf = new Map<string, string>(linked.mentions.map((row) => [row.mention_id, row.event_id]))
  const all = linked.mentionIds.flatMap((ids, i) =>
    ids.map((id, j) => ({
      found: eventOf.get(id)!,
      key: `${collection.keys[i]![j]!} ${collection.documents[i]!.facts.partner}`,
    })),
  )
  let precision = 0
  let recall = 0
  for (const { found, key } of all) {
    const inFound = all.filter((other) => other.found === found)
    const inKey = all.filter((other) => other.key === key)
    const both = inFound.filter((other) => other.key === key).length
    precision += both / inFound.length / all.length
    recall += both / inKey.length / all.length
  }
  return (2 * precision * recall) / (precision + recall)
}

const without = <A>(list: ReadonlyArray<A>, index: number): ReadonlyArray<A> => list.filter((_, i) => i !== index)

const five = fiveTexts()
const linked = linkCollection(five)
const eventOf = (words: string) => {
  const mention = linked.mentions.find(({ quote }) => quote.includes(words))!
  return linked.events.find(({ event_id }) => event_id === mention.event_id)!
}

describe('grouping into events', () => {
  test('agrees with the annotators on the five texts', () => {
    expect(bCubed(five, linked)).toBeGreaterThanOrEqual(0.98)
  })
  test('agrees with the annotators on the practice texts', () => {
    const practice = practiceTexts()
    expect(bCubed(practice, linkCollection(practice))).toBeGreaterThanOrEqual(0.98)
  })
  test('joining told with two years is one event, disputed', () => {
    const joining = eventOf('officially joins the Partnership for Peace')
    expect(joining).toMatchObject({ corroboration: 'disputed', mentions: 4, sources: 4, type: 'accession' })
    expect(['1994', '1995']).toContain(joining.date)
  })
  test('the first exercise and the annual ones since another year stay apart', () => {
    expect(eventOf('first annual joint peacekeeping').event_id).not.toBe(eventOf('has hosted annual').event_id)
  })
  test('joining and taking part since are one, under the more exact date', () => {
    expect(eventOf('joins the PfP Planning')).toMatchObject({ date: '2002', mentions: 3 })
  })
  test('a misspelt name does not split an exercise', () => {
    expect(eventOf('ZHETSYU').event_id).toBe(eventOf('ZHETYSU 2009').event_id)
  })
  test('visits of one person in two years are two', () => {
    expect(eventOf('Nursultan Nazarbayev, visits NATO Headquarters').year).toBe(2007)
    expect(eventOf('Nursultan Nazarbayev, visits NATO.').year).toBe(2010)
  })
  test('two predicates of one sentence are two events', () => {
    expect(eventOf('Danial Akhmetov, visits NATO Headquarters and briefs').event_id).not.toBe(
      linked.events.find(({ year, type, persons }) => year === 2008 && type === 'visit' && persons.length > 0)!
        .event_id,
    )
  })
  test('editions and duplicates never corroborate, independent works do', () => {
    expect(eventOf('Nato took command').corroboration).toBe('single-source')
    expect(eventOf('accredited by NATO').corroboration).toBe('single-source')
    expect(eventOf('was opened in 2007').corroboration).toBe('corroborated')
  })
})

describe('the tables', () => {
  test('no id stands twice', () => {
    for (const [rows, key] of [
      [linked.events, 'event_id'],
      [linked.mentions, 'mention_id'],
      [linked.instruments, 'instrument_id'],
      [linked.persons, 'person_id'],
    ] as const) {
      const ids = rows.map((row) => (row as Record<string, unknown>)[key])
      expect(new Set(ids).size).toBe(ids.length)
    }
  })
  test('every quotation is the raw text at its code points', () => {
    for (const { source_id, start, end, quote } of linked.mentions) {
      const raw = five.documents.find(({ facts }) => facts.id === source_id)!.clean.raw
      expect([...raw].slice(start, end).join('')).toBe(quote)
    }
  })
  test('titles are short, without the leading date', () => {
    for (const { title } of linked.events) expect(title.length).toBeLessThanOrEqual(111)
    expect(eventOf('officially joins').title).toBe('Kazakhstan officially joins the Partnership for Peace (PfP)')
    expect(eventOf('2013 “Steppe Eagle”').title).toContain('2013')
  })
  test('persons keep every office they are given', () => {
    const person = linked.persons.find(({ name }) => name === 'Yerzhan Kazykhanov')!
    expect(person.offices).toEqual(['Kazakhstan’s Foreign Minister', 'Kazakhstani former Minister for Foreign Affairs'])
    expect(person).toMatchObject({ person_id: 'p-yerzhan-kazykhanov', first_year: 2012, events: 1 })
  })
})

describe('stability', () => {
  const orders = [
    [4, 3, 2, 1, 0],
    [2, 0, 4, 1, 3],
    [1, 3, 0, 4, 2],
  ]
  test.each(orders)('texts in the order %i %i %i %i %i give the same tables', (...order) => {
    const { works, mentionIds, located, ...tables } = linkCollection({
      documents: order.map((i) => five.documents[i]!),
      coded: order.map((i) => five.coded[i]!),
    })
    for (const [name, rows] of Object.entries(tables)) expect(rows).toEqual(linked[name as keyof typeof tables])
  })
  test.each([0, 1, 2, 3, 4])('without text %i the events it does not touch keep their ids', (index) => {
    const fewer = linkCollection({
      documents: without(five.documents, index),
      coded: without(five.coded, index),
    })
    const gone = five.documents[index]!.facts.id
    const touched = new Set(linked.mentions.filter((row) => row.source_id === gone).map((row) => row.event_id))
    const kept = new Map(fewer.mentions.map((row) => [row.mention_id, row.event_id]))
    for (const { mention_id, event_id } of linked.mentions) {
      if (!touched.has(event_id)) expect(kept.get(mention_id)).toBe(event_id)
    }
  })
  test('an added text that tells known events leaves most of their ids as they were', () => {
    const fewer = linkCollection({ documents: without(five.documents, 1), coded: without(five.coded, 1) })
    const before = new Set(fewer.events.map(({ event_id }) => event_id))
    const lost = [...before].filter((id) => !linked.events.some(({ event_id }) => event_id === id))
    expect(lost).toEqual([])
  })
})

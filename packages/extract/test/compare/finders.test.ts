import { describe, expect, test } from 'vitest'
import { compareCollection } from '../../src/compare/compareCollection.ts'
import { areTwoOffices, isRank, officeWords } from '../../src/compare/office.ts'
import { linkCollection } from '../../src/link/linkCollection.ts'
import { annotatedCollection } from '../link/collectionOf.ts'

const filler = [
  'Both sides met in spring to speak about water, borders and the training of young officers.',
  'The harbour master explained how the new lights along the coast had been paid for.',
  'A long report on vineyards and orchards was handed to the ministers before the summer.',
]

/** The disagreements of two texts that share nothing but one sentence each. */
const between = (a: string, b: string, facts: { readonly published?: string } = {}) => {
  const text = (id: string, own: string, rest: ReadonlyArray<string>) => ({
    id,
    raw: [`On ${id} matters and much else besides`, ...rest, own].join('\n\n'),
    facts: { title: id, published: null, ...facts },
    gold: [],
  })
  const input = annotatedCollection([text('first', a, filler.slice(0, 1)), text('second', b, filler.slice(1))])
  return compareCollection({ ...input, linked: linkCollection(input) }).discrepancies.map((row) => [
    row.kind,
    row.value_a,
    row.value_b,
  ])
}

describe('sentences that are all but the same', () => {
  test.each([
    [
      'The Agency supported twelve cooperative projects on groundwater in the northern provinces.',
      'The Agency supported eleven cooperative projects on groundwater in the northern provinces.',
      ['count', 'twelve', 'eleven'],
    ],
    [
      'The mobile clinic at Saloglu treated hundreds of herders from the mountains every week.',
      'The mobile clinic at Saloghlu treated hundreds of herders from the mountains every week.',
      ['spelling', 'Saloglu', 'Saloghlu'],
    ],
    [
      'The joint peacekeeping battalion trained with its neighbours along the southern railway.',
      'The joint peacekeeping regiment trained with its neighbours along the southern railway.',
      ['wording', 'battalion', 'regiment'],
    ],
    [
      'In 2011 the Agency handed a laboratory for seismic measurements to the university of Osh.',
      'In 2012 the Agency handed a laboratory for seismic measurements to the university of Osh.',
      ['date', '2011', '2012'],
    ],
    [
      'The bank has sold its uranium to any reactor operator who asked for it in writing.',
      'The bank has not sold its uranium to any reactor operator who asked for it in writing.',
      ['wording', 'without it', 'not'],
    ],
  ])('%s', (a, b, expected) => {
    expect(between(a, b)).toEqual([expected])
  })

  test('what the other sentence says in another place is no other wording', () => {
    const will = 'The Council’s envoy, Ingrid Halvorsen, will visit the harbour of Tema in the northern province.'
    const noun = 'Visit of the envoy Ingrid Halvorsen to the harbour of Tema in the northern province.'
    expect(between(will, noun)).toEqual([])
  })

  test.each([
    [
      'other capitals',
      'The Agency gave Laboratory equipment to the northern provinces and their schools.',
      'the agency gave laboratory equipment to the Northern provinces and their schools.',
    ],
    [
      'hyphens and quotes',
      'The Allies’ over-flight rights helped the “northern” supply line through the steppe.',
      "The Allies' overflight rights helped the northern supply line through the steppe.",
    ],
    [
      'British and American spelling',
      'The programme helped the Centre to organise defence courses for junior officers.',
      'The program helped the Center to organize defense courses for junior officers.',
    ],
    [
      'a number in words and figures',
      'The Agency supported twelve cooperative projects on groundwater in the provinces.',
      'The Agency supported 12 cooperative projects on groundwater in the provinces.',
    ],
    [
      'number and tense',
      'The exercise strengthens the battalion and its medical staff along the railway.',
      'The exercises strengthened the battalions and their medical staff along the railway.',
    ],
    [
      'synonyms',
      'The country hosted military exercises named after the wild birds of its steppe.',
      'The country held military exercises called after the wild birds of its steppe.',
    ],
    [
      'less precision',
      'In May 2011 the Agency handed a laboratory for seismic measurements to the university.',
      'In 2011 the Agency handed a laboratory for seismic measurements to the university.',
    ],
    [
      'a country and its people',
      'Experts spoke with Kazakh authorities about water, borders and the railway line.',
      'Experts spoke with Kazakhstan’s authorities about water, borders and the railway line.',
    ],
    [
      'more told',
      'The Agency handed a laboratory for measurements to the university of Osh.',
      'The Agency handed a modern laboratory for seismic measurements to the university of Osh.',
    ],
  ])('no disagreement: %s', (_, a, b) => {
    expect(between(a, b)).toEqual([])
  })
})

describe('what a page says of the time after it', () => {
  const page = (sentence: string) =>
    between(sentence, 'Nothing of that kind stands in this one.', { published: '2016-04-07' })
  test.each([
    ['The next seminar for young judges is planned for May 2014.', 'planned for 2014'],
    ['The current programme for 2012-2014 pays for schools in the mountains.', 'current: 2012'],
    ['A second bridge will be opened in 2015 near the border crossing.', 'planned for 2015'],
  ])('%s', (sentence, value) => {
    const [row] = page(sentence)
    expect(row?.[0]).toBe('stale')
    expect(row?.[1]).toContain(value.split(' ')[0])
  })
  test.each([
    ['The next seminar for young judges is planned for May 2018.', 'still ahead'],
    ['In 2010 they decided that it would be opened in 2015.', 'told of the past'],
    ['The bridge was opened in 2015 near the border crossing.', 'a report'],
    ['They will not meet before 2014 is forgotten.', 'a negation'],
  ])('not stale: %s (%s)', (sentence) => {
    expect(page(sentence)).toEqual([])
  })
})

describe('offices', () => {
  const owners = new Set(['kazakhstan', 'kazakh', 'nato'])
  const two = (a: string, b: string) => areTwoOffices(officeWords(a, owners), officeWords(b, owners))
  test.each([
    ['Minister of Foreign Affairs of Kazakhstan', 'Kazakhstan’s Foreign Minister'],
    ['Minister of Defence', 'Kazakh Defence Minister'],
    ['NATO Secretary General', 'Secretary General of NATO'],
    ['the President', 'President of Kazakhstan'],
    ['Secretary General (SG)', 'Secretary General'],
    ['Minister', 'Foreign Minister'],
  ])('%s and %s are one', (a, b) => {
    expect(two(a, b)).toBe(false)
  })
  test.each([
    ['Foreign Minister', 'former Foreign Minister'],
    ['Foreign Minister', 'Defence Minister'],
    ['Secretary General', 'Deputy Secretary General'],
    [
      'Special Representative for the Caucasus and Central Asia',
      'Assistant Secretary General and Special Representative for Central Asia',
    ],
  ])('%s and %s are two', (a, b) => {
    expect(two(a, b)).toBe(true)
  })
  test.each([
    ['Colonel General', true],
    ['General', true],
    ['Secretary General', false],
    ['Chief of the General Staff', false],
  ])('%s is a rank: %s', (office, expected) => {
    expect(isRank(officeWords(office, owners))).toBe(expected)
  })
})

import { expect, test } from 'vitest'
import { type Candidate, linkEvents } from '../../src/link/linkEvents.ts'
import { tell } from '../../src/link/Told.ts'

const quote = 'In 2010, the harbour signed the Lantern Framework Agreement with the league'

const candidate = (start: number, end = start + quote.length): Candidate => ({
  told: tell(
    {
      source_id: 'page' as never,
      section: null,
      start,
      end,
      quote,
      date: '2010' as never,
      date_basis: 'stated',
      recurrence: null,
      status: 'reported',
      scope: 'bilateral',
      type: 'agreement',
      instruments: ['Lantern Framework Agreement'],
      persons: [],
      rule: 'sign',
    },
    new Set(),
  ),
  work: 'page',
  once: false,
  countries: new Set(),
})

test('a sentence that a text repeats is one event, and takes no time to know', () => {
  const repeated = Array.from({ length: 4000 }, (_, i) => candidate(i * 100))
  const begin = performance.now()
  expect(linkEvents(repeated)).toHaveLength(1)
  // Weighing every pair anew took half a minute, and memory without end.
  expect(performance.now() - begin).toBeLessThan(5000)
})

test('what overlaps stays apart, however alike it looks', () => {
  expect(linkEvents([candidate(0), candidate(100)])).toEqual([[0, 1]])
  expect(linkEvents([candidate(0), candidate(10)])).toEqual([[0], [1]])
})

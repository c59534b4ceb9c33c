import { Collection } from '@annals/model/Collection'
import { Schema } from 'effect'
import { describe, expect, test } from 'vitest'
import { extract } from '../src/extract.ts'

const manifest = Schema.decodeUnknownSync(Collection)({
  id: 'hostile',
  title: 'Hostile texts',
  partner: 'KZ',
  organisation: 'NATO',
  sources: [{ id: 'text', file: 'texts/text.txt' }],
})
const ofText = (raw: string) => extract(manifest, new Map([['text', { raw, sha256: '0'.repeat(64) }]]))

// Each would not end within the test's time, or run out of memory, if its work grew with the square of the text.
test('a sentence said two thousand times is one event', () => {
  const { events, mentions } = ofText('In 2010 Kazakhstan joined the Partnership for Peace. '.repeat(2000))
  expect([events.length, mentions.length]).toEqual([1, 2000])
})

test('thousands of numbers that look like years are listed and date nothing', () => {
  const { mentions, temporal_expressions } = ofText('2010 2011 1999 20 2012-2013 '.repeat(2000))
  expect(mentions).toEqual([])
  expect(temporal_expressions.length).toBeGreaterThanOrEqual(8000)
})

test('thousands of rows of one kind are events of their own', () => {
  const rows = Array.from({ length: 3000 }, (_, i) => `${1990 + (i % 30)} – Kazakhstan signs agreement ${i} with NATO.`)
  const { mentions } = ofText(rows.join('\n'))
  expect(mentions.length).toBe(3000)
})

test('a history from 490 BC on has rows for its events, not for its years', () => {
  const { activity_by_year, coverage_by_year } = ofText(
    'In 490 BC Kazakhstan signed an agreement with NATO. In 2010 Kazakhstan joined the Partnership for Peace.',
  )
  expect(activity_by_year.map(({ year, events }) => [year, events])).toEqual([
    [-489, 1],
    [2010, 1],
  ])
  expect(coverage_by_year.map(({ year }) => year)).toEqual([-489, 2010])
})

// A process of its own could be measured; in this one what was taken stays seen.
const heapOf = (run: () => void): number => {
  const before = process.memoryUsage().rss
  run()
  return process.memoryUsage().rss - before
}

describe('letters without end inside a name', () => {
  const n = 6000
  const named = (name: string) => `In 2010 Kazakhstan signed the ${name} Agreement with NATO.`
  test.each([
    ['a long word', `In 2010 Kazakhstan joined NATO. A${'b'.repeat(n)} was there.`],
    [
      'two long words that differ in a letter',
      `In 2010 Kazakhstan joined NATO. A${'b'.repeat(n)}c was there. A${'b'.repeat(n)}d was there.`,
    ],
    ['a long word in a name', named(`A${'b'.repeat(n)}`)],
    ['capitals in a name', named('A'.repeat(n))],
    ['capitals and small letters in a name', named('aB'.repeat(n / 2))],
    ['digits in a name', named(`Alpha ${'1'.repeat(n)}`)],
    ['hyphens in a name', named('-'.repeat(n))],
    ['hyphened letters in a name', named(`A${'-a'.repeat(n / 2)}`)],
    ['hyphened words in a name', named('Alpha-'.repeat(n / 6))],
    ['apostrophes in a name', named(`A${'’a'.repeat(n / 2)}`)],
    ['full stops in a name', named('A.'.repeat(n / 2))],
    ['ampersands in a name', named('A&'.repeat(n / 2))],
    ['a run of capitalised words', named('Alpha Beta '.repeat(n / 11))],
    ['a run of heads', named('Alpha Agreement '.repeat(n / 16))],
    ['a run of "of"', named(`Agreement ${'of Alpha and Beta '.repeat(n / 18)}`)],
    ['brackets', named(`Alpha ${'('.repeat(n)}`)],
    ['acronyms in brackets', named(`Alpha ${'(ABC) '.repeat(n / 6)}`)],
    ['opened quotes', named('“Alpha '.repeat(n / 7))],
    ['spaces', named(`Alpha${' '.repeat(n)}`)],
    ['lines', named(`Alpha${'\n'.repeat(n)}`)],
    ['combining marks', named(`A${'\u0301'.repeat(n)}`)],
    ['an acronym of its own', `In 2010 Kazakhstan joined the Alpha Beta (${'AB'.repeat(n / 2)}).`],
    ['a person', `In 2010 President ${'Abcd '.repeat(n / 5)}visited NATO.`],
    ['a hyphened person', `In 2010 President ${'Abcd-'.repeat(n / 5)}x visited NATO.`],
  ])('%s', (_, raw) => {
    const began = performance.now()
    const taken = heapOf(() => ofText(raw))
    // Some 100 ms each; what grew with the square or the cube took seconds to a minute, and gigabytes.
    expect(performance.now() - began).toBeLessThan(3000)
    expect(taken).toBeLessThan(300_000_000)
  })
})

test('words longer than any name are spelt in one way, names are compared still', () => {
  const spellings = (name: string, other: string) =>
    ofText(
      `The exercise at the ${name} base near Almaty was long. It rained.\n\nThe long exercise at the ${other} base near Almaty.`,
    ).discrepancies.filter(({ kind }) => kind === 'spelling').length
  expect(spellings('Zhetysu', 'Zhetisu')).toBe(1)
  expect(spellings(`Zhe${'ty'.repeat(12)}su`, `Zhe${'ty'.repeat(12)}zu`)).toBe(1)
  expect(spellings(`Zhe${'ty'.repeat(20)}su`, `Zhe${'ty'.repeat(20)}zu`)).toBe(0)
})

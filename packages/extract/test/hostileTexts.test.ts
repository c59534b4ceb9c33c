import { Collection } from '@annals/model/Collection'
import { Schema } from 'effect'
import { expect, test } from 'vitest'
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

import { Result } from 'effect'
import { expect, test } from 'vitest'
import { decodeAbout, encodeAbout } from '../src/About.ts'
import { SourceId } from '../src/Ids.ts'

const about = { id: SourceId.make('pamir'), title: 'Water in the Pamir' }

test('what is written is read', () => {
  expect(decodeAbout(encodeAbout(about))).toEqual(Result.succeed(about))
})

test.each([
  ['no JSON', '{', 'collection.json: not JSON'],
  ['a key too many', '{"id":"a","title":"A","date":"2001"}', 'collection.json: date: '],
  ['two faults at once', '{"id":"Not An Id"}', 'collection.json: id: '],
  ['two faults at once', '{"id":"Not An Id"}', 'collection.json: title: '],
])('%s is refused with its place', (_, text, expected) => {
  const decoded = decodeAbout(text)
  expect(Result.isFailure(decoded) ? decoded.failure.message : '').toContain(expected)
})

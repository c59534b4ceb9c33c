import { Result, Schema } from 'effect'
import { expect, test } from 'vitest'
import { Source } from '../src/tables/Source.ts'

const record = {
  source_id: 'page-2016',
  title: 'Relations',
  publisher: null,
  authors: [],
  kind: 'web page',
  language: 'en',
  published: '2016-04-07',
  url: null,
  licence: null,
  partner: 'KZ',
  organisation: 'NATO',
  work_id: 'relations',
  edition_of: null,
  duplicate_of: null,
  path: 'texts/page.txt',
  sha256: 'a'.repeat(64),
  characters: 10,
  mentions: 2,
  events: 1,
}
const accepts = (input: unknown) => Result.isSuccess(Schema.decodeUnknownResult(Source)(input))

test('a whole record is read, its columns in the order of the contract', () => {
  expect(accepts(record)).toBe(true)
  expect(Object.keys(Source.fields)).toEqual(Object.keys(record))
})

test.each([
  { partner: 'Kazakhstan' },
  { sha256: 'abc' },
  { source_id: 'Page 2016' },
  { characters: -1 },
  { published: '7 April 2016' },
  { title: undefined },
])('refuses %o', (fault) => {
  expect(accepts({ ...record, ...fault })).toBe(false)
})

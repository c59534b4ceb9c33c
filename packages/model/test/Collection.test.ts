import { Result } from 'effect'
import { describe, expect, test } from 'vitest'
import { decodeCollection } from '../src/Collection.ts'

const whole = {
  $schema: './collection.schema.json',
  id: 'harbour-coast',
  title: 'The Harbour League and the coast',
  partner: 'QM',
  organisation: 'Harbour League',
  sources: [
    {
      id: 'page-2016',
      file: 'texts/page.txt',
      title: 'Relations',
      publisher: 'Harbour Press',
      authors: ['A. Example'],
      kind: 'web page',
      language: 'en',
      published: '2016-04-07',
      url: 'https://example.org',
      licence: 'CC-BY-4.0',
      work: 'relations',
      partner: 'QN',
      organisation: 'Northern Compact',
    },
    { id: 'page-2022', file: 'texts/2022/page.txt' },
  ],
  lexicon: { instruments: [{ label: 'LPP', name: 'Lantern Partnership Programme', kind: 'programme' }] },
}
const [source] = whole.sources

const problems = (input: unknown) => problemsOfText(JSON.stringify(input))
const problemsOfText = (text: string) =>
  Result.match(decodeCollection('collection.json', text), {
    onSuccess: () => [],
    onFailure: (error) => error.problems,
  })

test('a manifest with all it may say is read as it stands', () => {
  expect(decodeCollection('collection.json', JSON.stringify(whole))).toEqual(Result.succeed(whole))
})

test('of a source only id and file are required, of a collection what it is about', () => {
  const { id, title, partner, organisation } = whole
  const least = { id, title, partner, organisation, sources: [{ id: 'a', file: 'a.txt' }] }
  expect(problems(least)).toEqual([])
  expect(problems({})).toEqual(['id', 'title', 'sources'].map((key) => `${key}: expected a value, found nothing`))
})

test('whom a text is about is said once for all, or text by text', () => {
  const { id, title } = whole
  const sources = [
    { id: 'a', file: 'a.txt', partner: 'QM', organisation: 'Harbour League' },
    { id: 'b', file: 'b.txt', partner: 'QN' },
  ]
  expect(problems({ id, title, sources, organisation: 'Northern Compact' })).toEqual([])
  expect(problems({ id, title, sources })).toEqual([
    'sources.1.organisation: expected the organisation here or for the whole collection, found nothing',
  ])
  expect(problems({ id, title, sources: [{ id: 'a', file: 'a.txt' }] })).toHaveLength(2)
})

describe('each problem with its path', () => {
  test.each([
    [{ id: 'Harbour Coast' }, 'id: expected an id such as nato-2016, found "Harbour Coast"'],
    [
      { partner: 'Kazakhstan' },
      'partner: expected a country code of two capitals (ISO 3166-1 alpha-2), found "Kazakhstan"',
    ],
    [{ sources: [] }, 'sources.0: expected a value, found nothing'],
    [{ source: [] }, 'source: expected no key of this name, found []'],
    [{ lexicon: { verbs: [] } }, 'lexicon.verbs: expected no key of this name, found []'],
    [
      { sources: [{ ...source, published: 'May 2016' }] },
      'sources.0.published: expected an EDTF date such as 2010, 2010-12, 2006/2008, 2002/.. or 199X, found "May 2016"',
    ],
    [{ sources: [{ ...source, author: 'A' }] }, 'sources.0.author: expected no key of this name, found "A"'],
    [{ sources: [{ ...source, authors: 'A' }] }, 'sources.0.authors: expected array, found "A"'],
    [
      { sources: [source, { id: 'page-2016', file: 'b.txt' }] },
      'sources.1.id: expected id to differ from that of sources.0, found "page-2016"',
    ],
    [
      { sources: [source, { id: 'b', file: 'texts/page.txt' }] },
      'sources.1.file: expected file to differ from that of sources.0, found "texts/page.txt"',
    ],
  ])('%o', (change, problem) => {
    expect(problems({ ...whole, ...change })).toEqual([problem])
  })

  test.each(['/etc/passwd.txt', '../a.txt', 'texts/../../a.txt', 'a.pdf', '.txt', 'texts'])(
    'no path of a text: %s',
    (file) => {
      expect(problems({ ...whole, sources: [{ id: 'a', file }] })).toEqual([
        `sources.0.file: expected the path of a .txt file inside the collection’s folder, found ${JSON.stringify(file)}`,
      ])
    },
  )

  test('all at once', () => {
    expect(problems({ ...whole, id: '', title: '', sources: [{ id: 'A', file: 'b' }] })).toHaveLength(4)
  })
})

describe('a text that is no JSON', () => {
  test.each([
    ['{\n  "id": "a",\n}', 'line 3, column 1: expected no comma before the end, found "}"'],
    ['{"id": "a", "id": "b"}', 'line 1, column 13: expected no second "id", found "\\""'],
    ['', 'line 1, column 1: expected a value, found the end of the text'],
  ])('%j', (text, problem) => {
    expect(problemsOfText(text)).toEqual([problem])
  })

  test('a byte order mark is no fault', () => {
    expect(problemsOfText(`\ufeff${JSON.stringify(whole)}`)).toEqual([])
  })
})

test('the error’s message has a problem a line, each with the file', () => {
  const result = decodeCollection('data/collection.json', '{"id": ""}')
  expect(Result.isFailure(result) && result.failure.message.split('\n')).toHaveLength(3)
  expect(Result.isFailure(result) && result.failure.message).toContain('data/collection.json: title: expected')
})

import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/Document.ts'
import { linkDocuments } from '../../src/link/linkDocuments.ts'
import { annotatedDocument } from './collectionOf.ts'
import { fiveTexts, practiceTexts } from './goldCollections.ts'

const text = (id: string, raw: string, facts: Partial<Document['facts']> = {}): Document =>
  annotatedDocument({ id, raw, facts, gold: [] })[0]

const sentences = Array.from(
  { length: 30 },
  (_, i) => `Paragraph ${i} tells how project number ${i * 7} went on in region ${i * 13} with ${i + 3} partners.`,
)
const page = (from: number, to: number) => sentences.slice(from, to).join('\n')

describe('the five texts', () => {
  const works = linkDocuments(fiveTexts().documents)
  test('the page of 2022 is an edition of the page of 2016', () => {
    expect(works.get('nato-2022')).toEqual({
      workId: 'relations-with-kazakhstan',
      editionOf: 'nato-2016',
      duplicateOf: null,
    })
    expect(works.get('nato-2016')!.editionOf).toBeNull()
  })
  test('the article’s shorter form is a duplicate of the fuller one', () => {
    expect(works.get('article-html')!.duplicateOf).toBe('article-pdf')
    expect(works.get('article-pdf')!.duplicateOf).toBeNull()
    expect(works.get('article-html')!.workId).toBe(works.get('article-pdf')!.workId)
  })
  test('the other article stands alone', () => {
    const alone = works.get('abstract-2010')!
    expect([alone.editionOf, alone.duplicateOf]).toEqual([null, null])
    expect([...works.values()].filter(({ workId }) => workId === alone.workId)).toHaveLength(1)
  })
  test('the order of the texts does not matter', () => {
    const reversed = linkDocuments(fiveTexts().documents.toReversed())
    for (const [id, place] of works) expect(reversed.get(id)).toEqual(place)
  })
})

test('of the practice texts only the two editions of one page belong together', () => {
  const works = linkDocuments(practiceTexts().documents)
  const linked = [...works].filter(([, { editionOf, duplicateOf }]) => editionOf !== null || duplicateOf !== null)
  expect(linked.map(([id, { editionOf }]) => [id, editionOf])).toEqual([
    ['azerbaijan-nato-2018', 'azerbaijan-nato-2012'],
  ])
})

describe('editions and duplicates', () => {
  test('three editions form a chain by their dates, whatever their ids', () => {
    const works = linkDocuments([
      text('a', page(5, 25), { published: '2020-05', title: 'Page' }),
      text('b', page(0, 20), { published: '2010', title: 'Page' }),
      text('c', page(2, 22), { published: '2015-01-31', title: 'Page' }),
    ])
    expect(works.get('b')!.editionOf).toBeNull()
    expect(works.get('c')!.editionOf).toBe('b')
    expect(works.get('a')!.editionOf).toBe('c')
  })
  test('the same words printed later by another publisher are a duplicate', () => {
    const works = linkDocuments([
      text('wire', page(0, 20), { published: '2020-05-01', publisher: 'Agency' }),
      text('paper', page(0, 19), { published: '2020-05-02', publisher: 'Daily' }),
    ])
    expect(works.get('paper')!.duplicateOf).toBe('wire')
  })
  test('the same page about another country is no edition', () => {
    const works = linkDocuments([
      text('one', page(0, 20), { published: '2010', title: 'Relations', partner: 'KZ' }),
      text('two', page(8, 28), { published: '2015', title: 'Relations', partner: 'UZ' }),
    ])
    expect(works.get('two')).toMatchObject({ editionOf: null, duplicateOf: null })
    expect(works.get('two')!.workId).not.toBe(works.get('one')!.workId)
  })
  test('capitals, hyphens, quotes and line breaks do not hide a duplicate', () => {
    const damaged = page(0, 29)
      .replace(/region/gu, 're-\ngion')
      .replace(/Paragraph/gu, 'paraGraph')
    expect(linkDocuments([text('good', page(0, 30)), text('bad', damaged)]).get('bad')!.duplicateOf).toBe('good')
  })
  test('the manifest’s word decides: named as one work, and named apart', () => {
    const works = linkDocuments([
      text('x', page(0, 10), { published: '2010', work: 'one' }),
      text('y', page(15, 25), { published: '2012', work: 'one' }),
      text('z', page(0, 10), { published: '2014', work: 'two' }),
    ])
    expect(works.get('y')).toEqual({ workId: 'one', editionOf: 'x', duplicateOf: null })
    expect(works.get('z')).toEqual({ workId: 'two', editionOf: null, duplicateOf: null })
  })
  test('two works of one title keep ids of their own', () => {
    const works = linkDocuments([text('p', page(0, 10), { title: 'News' }), text('q', page(20, 30), { title: 'News' })])
    expect(works.get('p')!.workId).not.toBe(works.get('q')!.workId)
  })
})

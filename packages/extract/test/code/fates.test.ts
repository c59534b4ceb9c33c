import { fate } from '@annals/model/vocabularies'
import { describe, expect, test } from 'vitest'
import { codeDocument } from '../../src/code/codeDocument.ts'
import { extract } from '../../src/extract.ts'
import { namesOf } from '../../src/lexicon/Lexicon.ts'
import { loadLexicon } from '../../src/lexicon/loadLexicon.ts'
import { vocabulary } from '../../src/read/Vocabulary.ts'
import { readDocument } from '../../src/readDocument.ts'
import { collections } from '../gold/collections.ts'

const fates: ReadonlySet<string> = new Set(fate.values)
const lexicon = loadLexicon()

const documentsOf = ({ load }: (typeof collections)[number]) => {
  const { manifest, texts } = load()
  const words = vocabulary(
    namesOf(lexicon),
    [...texts.values()].map(({ raw }) => raw),
  )
  return manifest.sources.map((source) =>
    readDocument({ manifest, source, text: texts.get(source.id)!, lexicon, vocabulary: words }),
  )
}

describe.each(collections)('every text of $name', (collection) => {
  const all = documentsOf(collection).map((document) => ({ document, coded: codeDocument(document) }))

  test('each temporal expression has one fate of the vocabulary', () => {
    for (const { document, coded } of all) {
      expect(coded.fates.length).toBe(document.times.length)
      expect(coded.fates.filter((one) => !fates.has(one))).toEqual([])
    }
  })

  test('a fate is "mention" where a mention is dated by it, and nowhere else', () => {
    for (const { coded } of all) {
      const dating = new Set(coded.drafts.map(({ time }) => time))
      const said = coded.fates.flatMap((one, i) => (one === 'mention' ? [i] : []))
      expect(said).toEqual([...dating].toSorted((a, b) => a - b))
    }
  })

  test('the time of a mention has the mention’s date, or the mention inherits it from there', () => {
    for (const { document, coded } of all)
      for (const { time, date, recurrence } of coded.drafts)
        expect([document.times[time]!.value, recurrence]).toEqual([date, recurrence])
  })

  test('evidence stands on one line, is not empty, and begins and ends with a word, a number or a sign that closes', () => {
    for (const { document, coded } of all)
      for (const { start, end } of coded.drafts) {
        const quote = document.clean.text.slice(start, end)
        expect(quote).not.toContain('\n')
        expect(quote).toMatch(/^[\p{L}\p{N}“"«‘(]/u)
        expect(quote).toMatch(/[\p{L}\p{N}”"»’).%\]]$/u)
      }
  })

  test('no two mentions say the same of the same words', () => {
    for (const { coded } of all) {
      const keys = coded.drafts.map(({ start, end, date, type }) => `${start} ${end} ${date} ${type}`)
      expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
    }
  })

  test('every number of four digits that could be a year is listed', () => {
    for (const { document } of all) {
      const { text } = document.clean
      const missing = [...text.matchAll(/(?<![\p{L}\p{N}])(?:1[89]\d\d|20\d\d)(?![\p{L}\p{N}])/gu)].filter(
        ({ index }) => !document.times.some(({ start, end }) => start <= index && index < end),
      )
      expect(missing.map(({ index }) => text.slice(Math.max(0, index - 30), index + 20))).toEqual([])
    }
  })

  test('the table of temporal expressions has a row for each', () => {
    const { manifest, texts } = collection.load()
    const { temporal_expressions } = extract(manifest, texts)
    expect(temporal_expressions.length).toBe(all.reduce((sum, { document }) => sum + document.times.length, 0))
  })
})

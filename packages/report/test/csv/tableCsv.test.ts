import { sampleDataset } from '@annals/model/SampleDataset'
import { expect, test } from 'vitest'
import { tableCsv } from '../../src/csv/tableCsv.ts'

const { dataset } = sampleDataset({ seed: 1 })
const acronym = dataset.acronyms[0]!
const row = (text: string) => [{ ...acronym, acronym: text, expansion: 'x', start: 3, end: 9, uses: 0 }]
const header = 'acronym,expansion,source_id,start,end,uses\r\n'

test.each([
  ['NATO', 'NATO', 'plain'],
  ['a, b', '"a, b"', 'a comma'],
  ['a "b"', '"a ""b"""', 'a quote'],
  ['a\nb', '"a\nb"', 'a lone line feed, which would end the record for many readers'],
  ['a\rb', '"a\rb"', 'a lone carriage return'],
  ['a\r\nb', '"a\r\nb"', 'a line break stays what it was'],
  ['=1', "'=1", 'a formula'],
  ['=1,"x"', `"'=1,""x"""`, 'a formula that needs quotes'],
  ['e\u0301', 'e\u0301', 'no normalisation: quotations must equal the source'],
])('%j is written %j (%s)', (text, cell) => {
  expect(tableCsv('acronyms', row(text))).toBe(`${header}${cell},x,${acronym.source_id},3,9,0\r\n`)
})

test('a table without rows is its header, without byte order mark', () => {
  expect(tableCsv('acronyms', [])).toBe(header)
})

test('absent values are empty and a negative year is a number', () => {
  const [reference] = dataset.references
  const csv = tableCsv('references', [{ ...reference!, year: -480, url: null, authors: [], title: '-480' }])
  expect(csv.split('\r\n')[1]).toContain(",,'-480,")
  expect(csv).toMatch(/,-480,,/u)
})

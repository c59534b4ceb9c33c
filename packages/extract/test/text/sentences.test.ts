import { describe, expect, test } from 'vitest'
import { sentencesIn } from '../../src/text/sentences.ts'
import { tokenise } from '../../src/text/tokenise.ts'

const split = (text: string) =>
  sentencesIn(tokenise(text), { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

// "|" marks where one sentence ends and the next begins.
describe('where sentences end', () => {
  test.each([
    ['two', 'It joined in 1994.| It left in 2000.'],
    ['a question and a call', 'Who came? |All came! |They met.'],
    ['no stop at the end', 'It joined.| It left'],
    ['a quotation that closes behind the stop', 'He said “we came.” |They left.'],
    ['a bracket around a whole sentence', 'It met. |(It had met before.) |It left.'],
    ['a number of a note in brackets', 'It adopted a policy [1]. |It left [2, 3].|'],
    ['a note behind the stop', 'It adopted a policy.[1] |It left.'],
    ['a sentence that begins with a year', 'It joined. |1994 was late.'],
    ['a sentence that opens with a quotation', 'It joined. |“We came,” he said.'],
    ['the pronoun', 'So did I. |The end.'],
    ['dots', 'It went on… |Then it ended.'],
    ['initials at the end', 'It began in the U.S. |The talks went on.'],
    ['etc. at the end', 'Courses, talks, etc. |The plan ended.'],
    ['a month’s short form at the end', 'It met in Sept. |The plan ended.'],
    ['a year at the end', 'It met in 2010. |In 2011 it left.'],
    ['Cyrillic', 'Он пришёл. |Она ушла.'],
  ])('%s', (_, marked) => {
    const expected = marked.split('|').map((sentence) => sentence.trim())
    expect(split(marked.replaceAll('|', ''))).toEqual(expected.filter((sentence) => sentence !== ''))
  })
})

describe('where they do not', () => {
  test.each([
    ['titles', 'Mr. Smith met Gen. Pavel, Dr. Weber and Prof. A. Petrov.'],
    ['initials', 'J. F. Kennedy and M.M. Tazhin met V. I. Petrov.'],
    ['initials of a state', 'He met U.S. Secretary Blinken and the U.S. Army.'],
    ['Latin', 'Some, e.g. The Hague, i.e. the court, cf. Article 5.'],
    ['numbers', 'Decision No. 245 and Nos. 3 of vol. 2, p. 24.'],
    ['decimals and thousands', 'It cost 3.8 million and 1.200 tonnes.'],
    ['dates with stops', 'On 14.10.2019 and on 3. March it met.'],
    ['months', 'On Sept. 11 and Dec. 5 they met.'],
    ['telephones', 'Ask at tel. +43 1 or ext. 12.'],
    ['semicolons', 'It joined in 1994; In 1995 it left; then it came.'],
    ['a stop within an open bracket', 'The office (it is small. A branch is larger) opened in 1999.'],
    ['a lower-case letter goes on', 'The isle of the St. clair. and more.'],
    ['the number of an item', '1. The Convention was ratified.'],
    ['addresses', 'See www.nato.int and http://www.osce.org/x.pdf for it.'],
  ])('%s', (_, text) => {
    expect(split(text)).toEqual([text])
  })
})

test('every character that is no space belongs to one sentence, in order', () => {
  const text = ' It joined.  (It had asked. Twice.) “So it was.” And then...  The U.S. left. 3.5 times! '
  const spans = sentencesIn(tokenise(text), { start: 0, end: text.length })
  let at = 0
  for (const { start, end } of spans) {
    expect(text.slice(at, start).trim()).toBe('')
    expect(end).toBeGreaterThan(start)
    at = end
  }
  expect(text.slice(at).trim()).toBe('')
})

test('spans are those of the whole text', () => {
  const text = 'Heading\nIt joined. It left.\n'
  expect(sentencesIn(tokenise(text), { start: 8, end: 27 })).toEqual([
    { start: 8, end: 18, from: 1, to: 4 },
    { start: 19, end: 27, from: 4, to: 7 },
  ])
})

test.each([
  ['brackets that never close', 'It met (in Baku. The talks '.repeat(40_000)],
  ['brackets within brackets', 'it met ( A. B met ) ( '.repeat(40_000)],
  ['abbreviations', 'Mr. A. Kowal and Gen. '.repeat(40_000)],
  ['one sentence', 'the office opened in the town and '.repeat(30_000)],
])('a megabyte of %s is divided in no time', (_, text) => {
  const tokens = tokenise(text)
  const from = process.cpuUsage()
  expect(sentencesIn(tokens, { start: 0, end: text.length }).length).toBeGreaterThan(0)
  const { user, system } = process.cpuUsage(from)
  expect((user + system) / 1e6).toBeLessThan(2)
})

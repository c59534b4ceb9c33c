import { describe, expect, test } from 'vitest'
import { firstAt, rangeOf, Token } from '../../src/text/Tokens.ts'
import { normsOf, tokenise } from '../../src/text/tokenise.ts'

/** The tokens, a space between two: "~" before one that is glued, "^" before one that opens a line, "'s" behind a possessive. */
const drawn = (text: string): string => {
  const tokens = tokenise(text)
  return Array.from({ length: tokens.length }, (_, at) => new Token(tokens, at))
    .map(
      ({ text: form, ...one }) => `${one.glued ? '~' : ''}${one.opens ? '^' : ''}${form}${one.possessive ? "'s" : ''}`,
    )
    .join(' ')
}

describe('where tokens begin and end', () => {
  test.each([
    ['words and a stop', 'It joined.', '^It joined .'],
    ['a hyphen joins', 'Secretary-General', '^Secretary ~General'],
    ['a dash between letters joins', 'Baku–Tbilisi', '^Baku ~Tbilisi'],
    ['a dash between years is a sign', '2014–2018', '^2014 – 2018'],
    ['a hyphen between years joins', '2014-2018', '^2014 ~2018'],
    ['a dash with spaces is a sign', 'Baku – Tbilisi', '^Baku – Tbilisi'],
    ['co-operation is one word', 'Co-operation', '^Co-operation'],
    ['a possessive', 'Kazakhstan’s plan', "^Kazakhstan's plan"],
    ['a possessive of a plural', 'workers’ rights', "^workers's rights"],
    ['an apostrophe inside', 'N’Djamena and O’Brien don’t', '^N’Djamena and O’Brien don’t'],
    ['initials', 'A. B. Kowal of the U.S. met', '^A. B. Kowal of the U. S. met'],
    ['a stop after a small letter', 'part a. Then', '^part a . Then'],
    ['a plus', 'GSP+ and A+B', '^GSP+ and A + B'],
    ['an address', 'CyberCrime@IPA', '^CyberCrime@IPA'],
    ['thousands', '1,200 men', '^1 , 200 men'],
    ['letters after digits', 'the 1990s and 3rd', '^the 1990s and 3rd'],
    ['digits after letters', 'G20', '^G20'],
    ['full-width digits', '２０１０ it', '^２０１０ it'],
    ['a raised number is a sign', 'km²', '^km ²'],
    ['marks belong to their letter', 'e\u0301te\u0301', '^e\u0301te\u0301'],
    ['a sign of two code units', '𝄞 a', '^𝄞 a'],
    ['quotes', '“Steppe Eagle”', '^“ Steppe Eagle ”'],
    ['a line break', 'a\nb\tc d', '^a ^b ^c d'],
    ['only space', ' \n\t', ''],
    ['nothing', '', ''],
    ['Cyrillic', 'Он пришёл', '^Он пришёл'],
  ])('%s', (_, text, expected) => {
    expect(drawn(text)).toBe(expected)
  })
})

test('tokens are in order, apart, and hold all but spaces, joining hyphens and possessives', () => {
  const text = 'In 1994–95 Kazakhstan’s “Secretary-General” (A. B.) said: 1,200 km² – N’Djamena.\n\tEnd'
  const { starts, ends, length } = tokenise(text)
  let at = 0
  let between = ''
  for (let i = 0; i < length; i++) {
    expect(ends[i]).toBeGreaterThan(starts[i]!)
    between += text.slice(at, starts[i])
    at = ends[i]!
  }
  expect(between.replace(/\s/gu, '')).toBe('’s-')
  expect(at).toBe(text.length)
})

test('a form is one word wherever it stands', () => {
  const { words, wordIds } = tokenise('The Centre and the Centre')
  expect(words.map(({ text }) => text)).toEqual(['The', 'Centre', 'and', 'the'])
  expect([...wordIds]).toEqual([0, 1, 2, 3, 1])
})

test('a word knows how it is compared and what it may be a form of', () => {
  const [centre, visited, quote] = tokenise('Centres visited «').words
  expect(centre).toMatchObject({ norm: 'centers', lower: 'centres', capitalised: true, kind: 'word' })
  expect(visited!.lemmas).toContain('visit')
  expect(quote).toMatchObject({ norm: '"', kind: 'sign', capitalised: false })
})

test('a phrase is compared by its words', () => {
  expect(normsOf('Organisation for Security and Co-operation')).toEqual([
    'organization',
    'for',
    'security',
    'and',
    'cooperation',
  ])
})

test.each([
  [0, 0],
  [1, 1],
  [3, 1],
  [4, 2],
  [9, 2],
  [99, 3],
])('of "It joined." the first token at %i or after is %i', (offset, expected) => {
  expect(firstAt(tokenise('It joined.'), offset)).toBe(expected)
})

test('the tokens of a span are those that begin in it', () => {
  expect(rangeOf(tokenise('It joined in 1994.'), { start: 3, end: 13 })).toEqual({ from: 1, to: 3 })
})

test('ten thousand letters, a megabyte of signs and a megabyte of digits are cut in no time', () => {
  const from = process.cpuUsage()
  for (const text of ['a'.repeat(10_000), '-'.repeat(1_000_000), '2010-'.repeat(200_000), "a'".repeat(500_000)])
    expect(tokenise(text).length).toBeGreaterThan(0)
  const { user, system } = process.cpuUsage(from)
  expect((user + system) / 1e6).toBeLessThan(3)
})

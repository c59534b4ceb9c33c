import { Arbitrary, Effect, Schema } from 'effect'
import { expect, test } from 'vitest'
import { formulaSafe, fromFormulaSafe } from '../../src/csv/formulaSafe.ts'

test.each([
  ['=HYPERLINK("http://x","y")', 'a formula'],
  ['+7 delegates', 'a sign that Excel completes to a formula'],
  ['-0480', 'a year before 0'],
  ['-0044-03-15', 'a day before 0, which Excel would subtract'],
  ['@SUM(A1)', 'a formula of older programs'],
  ['\t=1', 'a tab, which some programs drop'],
  ['\r=1', 'a carriage return'],
  ['\n=1', 'a line feed'],
  ['  =1', 'space, which some programs trim'],
  ['\u200b=1', 'an invisible character'],
  ['\ufeff=1', 'a byte order mark'],
  ['＝1', 'full-width'],
  ['＋1', 'full-width'],
  ['－1', 'full-width'],
  ['＠x', 'full-width'],
  ['﹦1', 'small'],
  ['−1', 'the minus sign of typographers'],
  ["'tis", 'an apostrophe of the text itself, to be told from the mark'],
  [`${' '.repeat(5000)}=1`, 'however much space'],
])('a text that could run is marked: %j (%s)', (text) => {
  expect(formulaSafe(text)).toBe(`'${text}`)
})

test.each([
  '',
  'in 2006',
  'a=b',
  '“=1”',
  '– a dash of prose',
  '2006/..',
  '../2014',
  'Қазақстан',
  ' in 2006',
  '’tis',
  '#1',
])('a text that cannot run is left alone: %j', (text) => {
  expect(formulaSafe(text)).toBe(text)
})

test('every text comes back', async () => {
  const start = Arbitrary.schema(Schema.Literals(['', "'", "''", '=', "'=", '+', '-', '\n', ' ', '\ufeff', '＝']))
  const texts = Arbitrary.all([start, Arbitrary.schema(Schema.String)]).pipe(Arbitrary.map((parts) => parts.join('')))
  const result = await Effect.runPromise(
    Arbitrary.checkEffect(texts, (text) => fromFormulaSafe(formulaSafe(text)) === text, { runs: 500, seed: 'cells' }),
  )
  expect(Arbitrary.formatCheckFailure(result)).toBeUndefined()
})

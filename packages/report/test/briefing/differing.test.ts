import { expect, test } from 'vitest'
import { differing } from '../../src/briefing/sections/differing.ts'

const marked = (a: string, b: string): ReadonlyArray<string> =>
  differing(a, b).map((runs) => runs.map(({ text, differs }) => (differs ? `[${text}]` : text)).join(''))

test.each([
  [
    'one word',
    'a peacekeeping battalion works',
    'a peacekeeping regiment works',
    ['a peacekeeping[ battalion] works', 'a peacekeeping[ regiment] works'],
  ],
  ['words added at the end', 'it joined', 'it joined in 1995', ['it joined', 'it joined[ in 1995]']],
  ['nothing in common', 'one', 'two', ['[one]', '[two]']],
  ['a word repeated', 'a b a', 'a a', ['a[ b] a', 'a a']],
])('where two wordings part: %s', (_, a, b, expected) => {
  expect(marked(a, b)).toEqual(expected)
})

import { expect, test } from 'vitest'
import { byCoverage, drawable } from '../../src/briefing/page/drawable.ts'

test.each([
  ['a\r\n  b', 'a b', 'line breaks are drawn as one space'],
  ['a\u00a0b\u2009c', 'a b c', 'spaces that share a glyph'],
  ['co\u00adoperation', 'cooperation', 'a soft hyphen has no shape'],
  ['eleven\u2011year', 'eleven-year', 'a hyphen that shares its glyph'],
  ['o\ufb03ce', 'office', 'ligatures as letters, so that they are found'],
  ['e\u0301', 'é', 'a composed letter has a glyph'],
  ['a\u0000b\u200bc', 'abc', 'controls and joiners'],
  ['Қазақстан', 'Қазақстан', 'Kazakh letters stay'],
])('%j is drawn as %j (%s)', (text, drawn) => {
  expect(drawable(text)).toBe(drawn)
})

test('a text is cut where the coverage changes, astral characters whole', () => {
  const latin = (codePoint: number) => codePoint < 0x250
  expect(byCoverage('ab𝄞𝄞c', latin)).toEqual([
    { text: 'ab', missing: false },
    { text: '𝄞𝄞', missing: true },
    { text: 'c', missing: false },
  ])
})

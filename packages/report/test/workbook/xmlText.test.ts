import { expect, test } from 'vitest'
import { longestCell, xmlText } from '../../src/workbook/xmlText.ts'

test.each([
  ['in 2006', 'in 2006', 'plain'],
  ['a\nb\tc', 'a\nb\tc', 'XML keeps line feeds and tabs'],
  ['a\r\nb', 'a_x000D_\nb', 'XML would make one line feed of both'],
  ['a\fb', 'a_x000C_b', 'a form feed cannot stand in XML'],
  ['_x0041_', '_x005F_x0041_', 'a text that looks like an escape'],
  ['a_b_xyz', 'a_b_xyz', 'an underscore that is none'],
  ['𝒜', '𝒜', 'a pair of surrogates'],
  ['\ud835', '_xD835_', 'half of one'],
])('%j is written %j (%s)', (text, xml) => {
  expect(xmlText(text)).toBe(xml)
})

test('what no cell can hold is cut between characters, and says so', () => {
  const cut = xmlText('𝒜'.repeat(20_000))
  expect(cut.length).toBeLessThanOrEqual(longestCell)
  expect(cut).toMatch(/𝒜 \[… cut; whole in csv\/\]$/u)
  expect(cut.isWellFormed()).toBe(true)
  expect(xmlText('a'.repeat(longestCell))).toHaveLength(longestCell)
})

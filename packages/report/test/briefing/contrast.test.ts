import { expect, test } from 'vitest'
import { colors, styles } from '../../src/briefing/page/style.ts'
import { font } from '../../src/charts/axes.ts'
import { areaInk, ink } from '../../src/charts/palette.ts'

// WCAG 2, relative luminance and contrast against white.
const luminance = (hex: string): number => {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}
const onWhite = (hex: string): number => 1.05 / (luminance(hex) + 0.05)

test('the formula gives the known values', () => {
  expect(onWhite('#000000')).toBeCloseTo(21)
  expect(onWhite('#767676')).toBeCloseTo(4.54, 1)
})
test.each(Object.entries({ ...colors, text: ink.text, muted: ink.muted }))('text in %s has 4.5:1', (_, hex) => {
  expect(onWhite(hex)).toBeGreaterThanOrEqual(4.5)
})
test.each([
  ...Object.entries(areaInk).map(([area, { color }]) => [area, color] as const),
  ['mark', ink.mark] as const,
  ['other', ink.other] as const,
])('marks of %s have 3:1', (_, hex) => {
  expect(onWhite(hex)).toBeGreaterThanOrEqual(3)
})
test('areas differ by pattern or clearly by lightness', () => {
  const inks = Object.values(areaInk)
  for (const [i, a] of inks.entries()) {
    for (const b of inks.slice(i + 1)) {
      const [light, dark] = [luminance(a.color), luminance(b.color)].toSorted((x, y) => y - x) as [number, number]
      expect(a.pattern !== b.pattern || (light + 0.05) / (dark + 0.05) > 2).toBe(true)
    }
  }
})
test('no text is set below 7 points', () => {
  for (const { size } of Object.values(styles)) expect(size).toBeGreaterThanOrEqual(7)
  expect(font.size).toBeGreaterThanOrEqual(7)
})

import { describe, expect, test } from 'vitest'
import { codePoints } from '../../src/read/CodePoints.ts'

describe('code points of a raw text', () => {
  test.each([['plain'], ['\uFEFFmark and 𝒜 in 𝒜𝒜 it'], ['𝒜'], ['a𝒜b'], ['💡💡x💡']])(
    '%j counts as [...text] does',
    (raw) => {
      const index = codePoints(raw)
      const points = [...raw]
      expect(index.length).toBe(points.length)
      let unit = 0
      points.forEach((point, k) => {
        expect([index.ofUnit(unit), index.toUnit(k)]).toEqual([k, unit])
        unit += point.length
      })
      expect([index.ofUnit(unit), index.toUnit(points.length)]).toEqual([points.length, unit])
    },
  )

  test('a byte order mark counts, so that others who count agree', () => {
    const index = codePoints('\uFEFFIn 1994')
    expect(index.ofUnit(1)).toBe(1)
  })

  test('a unit inside a pair counts the pair as begun', () => {
    expect(codePoints('a𝒜b').ofUnit(2)).toBe(2)
  })
})

import { describe, expect, test } from 'vitest'
import { codePointsOf } from '../src/CodePoints.ts'
import { seeded } from '../src/sample/Random.ts'

describe('a text with characters of two units', () => {
  //            0 1 2 3 4 5 6    in code points; the musical sign and the face are two units each
  const text = 'a𝄞bҚ🙂🙂c'
  const points = codePointsOf(text)

  test('is as long as it has characters', () => {
    expect(points.length).toBe(7)
  })

  test.each([
    [0, 1, 'a'],
    [1, 2, '𝄞'],
    [2, 4, 'bҚ'],
    [4, 7, '🙂🙂c'],
    [0, 7, text],
    [3, 3, ''],
  ])('has from %i to %i the characters %j', (start, end, slice) => {
    expect(points.slice(start, end)).toBe(slice)
  })

  test('maps offsets there and back, the middle of a pair to the pair', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7].map(points.toUtf16)).toEqual([0, 1, 3, 4, 5, 7, 9, 10])
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((i) => points.fromUtf16(points.toUtf16(i)))).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
    expect(points.fromUtf16(2)).toBe(1)
  })
})

test('any text is sliced as an array of its characters is', () => {
  const random = seeded(5)
  for (let run = 0; run < 300; run++) {
    const characters = Array.from({ length: random.integer(30) }, () => random.pick(['a', '\n', 'Қ', '🙂', '𝄞', '\r']))
    const points = codePointsOf(characters.join(''))
    const start = random.integer(characters.length + 1)
    const end = start + random.integer(characters.length - start + 1)
    expect(points.length).toBe(characters.length)
    expect(points.slice(start, end)).toBe(characters.slice(start, end).join(''))
  }
})

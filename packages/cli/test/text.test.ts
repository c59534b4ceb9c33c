import { describe, expect, test } from 'vitest'
import { nearestIds } from '../src/explain/nearestIds.ts'
import { columns } from '../src/text/columns.ts'
import { printable } from '../src/text/printable.ts'
import { wrap } from '../src/text/wrap.ts'

test.each([
  ['plain', 'Қазақстан, 2010', 'Қазақстан, 2010'],
  ['line breaks', 'one\r\n two\u2028three', 'one two three'],
  ['an escape sequence', 'a\u001b[31mb', 'a [31mb'],
  ['a turned direction', 'a\u202eb\u2066c', 'a b c'],
])('%s on one line', (_, text, shown) => {
  expect(printable(text)).toBe(shown)
})

describe('lines broken at spaces', () => {
  test.each([
    ['one two three', 7, ['one two', 'three']],
    ['one two', 7, ['one two']],
    ['antidisestablishment is long', 5, ['antidisestablishment', 'is', 'long']],
    ['𝔸𝔹 𝔸𝔹', 5, ['𝔸𝔹 𝔸𝔹']],
    ['', 5, ['']],
  ])('%j to %i', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines)
  })
})

test('numbers stand to the right, texts to the left', () => {
  const rows = [
    ['source', 'events', ''],
    ['a', 9, 'kin'],
    ['long-name', 10, ''],
  ]
  expect(columns(rows)).toEqual(['source     events', 'a               9  kin', 'long-name      10'])
})

describe('ids that may have been meant', () => {
  const ids = ['e-1995-accession-3f2a9c', 'e-1995-visit-10b2c3', 'e-2010-agreement-77aa01', 'm-3f2a9c1b07']
  test.each([
    ['a letter left out', 'e-1995-acession-3f2a9c', ['e-1995-accession-3f2a9c']],
    ['only the beginning', 'e-2010-agreement', ['e-2010-agreement-77aa01']],
    ['capitals', 'M-3F2A9C1B07', ['m-3f2a9c1b07']],
    ['something else', 'kazakhstan', []],
    ['next to nothing', 'e', []],
  ])('%s', (_, wanted, nearest) => {
    expect(nearestIds(wanted, ids)).toEqual(nearest)
  })
})

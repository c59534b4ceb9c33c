import { describe, expect, test } from 'vitest'
import { jsonFault } from '../src/JsonFault.ts'
import { seeded } from '../src/sample/Random.ts'

describe('where a text stops being JSON', () => {
  test.each([
    ['{"a": x}', 1, 7, 'expected a value, found "x"'],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, 'expected "," or "}", found "\\""'],
    ['{"a": 1,}', 1, 9, 'expected no comma before the end, found "}"'],
    ['["Қ🙂" 1]', 1, 7, 'expected "," or "]", found "1"'],
    ["{'a': 1}", 1, 2, `expected a key in double quotes, found "'"`],
    ['{"a" 1}', 1, 6, 'expected ":", found "1"'],
    ['["a\nb"]', 1, 4, 'expected the end of a string, found "\\n"'],
    ['{"a": [1, 2', 1, 12, 'expected "," or "]", found the end of the text'],
    ['', 1, 1, 'expected a value, found the end of the text'],
    ['{} {}', 1, 4, 'expected nothing more, found "{"'],
    ['{"a": 1, "\\u0061": 2}', 1, 10, 'expected no second "a", found one'],
    ['[01]', 1, 2, 'expected a value, found "0"'],
    [`${'['.repeat(100_000)}`, 1, 202, 'expected at most 200 levels, found more'],
    ['[NaN]', 1, 2, 'expected a value, found "N"'],
  ])('%j', (text, line, column, message) => {
    expect(jsonFault(text)).toEqual({ line, column, message })
  })
})

test.each(['{}', '[]', ' {"a": [1, -2.5e3, "\\u00e9\\n", true, false, null], "b": {"a": 1}} \n', '"x"', '0'])(
  '%j is JSON',
  (text) => {
    expect(jsonFault(text)).toBeNull()
  },
)

test('a fault is found just where the engine finds one', () => {
  const random = seeded(11)
  const signs = ['{', '}', '[', ']', ',', ':', '"a"', '"b"', '1', '-', '.5', 'true', 'nul', ' ', '"', '\\']
  let valid = 0
  for (let run = 0; run < 5000; run++) {
    const text = Array.from({ length: 1 + random.integer(6) }, () => random.pick(signs)).join('')
    let parses = true
    try {
      JSON.parse(text)
    } catch {
      parses = false
    }
    if (parses) valid++
    const fault = jsonFault(text)
    if (fault?.message.startsWith('expected no second') !== true) expect([text, fault === null]).toEqual([text, parses])
  }
  expect(valid).toBeGreaterThan(100)
})

import { describe, expect, test } from 'vitest'
import { type CleanText, type Edit, rawSpan, rearrange, repair, untouched } from '../../src/read/CleanText.ts'
import { cleanText, repairs } from '../../src/read/clean.ts'
import { vocabulary } from '../../src/read/Vocabulary.ts'
import { texts } from './texts.ts'

const seeded = (start: number) => {
  let state = start
  return (below: number): number => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}

/** Monotone: neither end ever steps back within a line. Total: every unit has a span inside the raw text. */
const expectMap = ({ raw, text, starts, ends }: CleanText): void => {
  expect([starts.length, ends.length]).toEqual([text.length, text.length])
  let bad = 0
  for (let i = 0; i < text.length; i++) {
    if (starts[i]! > ends[i]! || ends[i]! > raw.length) bad++
    if (i > 0 && text[i - 1] !== '\n' && (starts[i]! < starts[i - 1]! || ends[i]! < ends[i - 1]!)) bad++
  }
  expect(bad).toBe(0)
}

const randomEdits = (text: string, next: (below: number) => number): ReadonlyArray<Edit> => {
  const edits: Array<Edit> = []
  let at = next(6)
  while (at < text.length && edits.length < 6) {
    const end = Math.min(text.length, at + next(4))
    edits.push({ start: at, end, replacement: 'xyzuv'.slice(0, next(5)) })
    at = end + 1 + next(9)
  }
  return edits
}

describe('the map of a text under repair', () => {
  test('10,000 random repairs lead back: a unit that was kept stands at its place in the raw text', () => {
    const next = seeded(20260101)
    for (let round = 0; round < 10_000; round++) {
      const raw = Array.from({ length: 5 + next(40) }, () => 'abc \n'[next(5)]).join('')
      let clean = untouched(raw)
      for (let pass = 0; pass <= next(3); pass++) clean = repair(clean, randomEdits(clean.text, next))
      expectMap(clean)
      // Only "xyzuv" was ever put in, so every other unit is the raw one.
      const kept = [...clean.text].filter(
        (sign, i) => 'abc \n'.includes(sign) && raw.slice(clean.starts[i], clean.ends[i]) !== sign,
      )
      expect(kept).toEqual([])
    }
  })

  test('10,000 random arrangements lead back too', () => {
    const next = seeded(20260102)
    for (let round = 0; round < 10_000; round++) {
      const lines = Array.from({ length: 2 + next(6) }, () => 'abcdefgh'.slice(0, next(9)))
      const raw = lines.join('\n')
      const spans = lines.map((line, i) => {
        const start = lines.slice(0, i).join('\n').length + (i === 0 ? 0 : 1)
        return { start, end: start + line.length, newline: true }
      })
      const order = spans.map((span) => [next(1000), span] as const).sort(([a], [b]) => a - b)
      let clean = rearrange(
        untouched(raw),
        order.map(([, span]) => span),
      )
      clean = repair(clean, randomEdits(clean.text, next))
      clean.text.split('\n').reduce((at, line) => {
        for (let i = at; i < at + line.length; i++) {
          const unit = clean.text[i]!
          if ('abcdefgh'.includes(unit)) expect(raw.slice(clean.starts[i], clean.ends[i])).toBe(unit)
        }
        return at + line.length + 1
      }, 0)
    }
  })

  test('a replacement of equal length maps letter by letter', () => {
    const clean = repair(untouched('the isaF in'), [{ start: 4, end: 8, replacement: 'ISAF' }])
    expect(rawSpan(clean, 5, 7)).toEqual({ start: 5, end: 7 })
  })

  test('a word joined over a line end maps to the whole of it', () => {
    const clean = repair(untouched('lead-\ning role'), [{ start: 4, end: 6, replacement: '' }])
    expect(clean.text).toBe('leading role')
    expect(rawSpan(clean, 0, 7)).toEqual({ start: 0, end: 9 })
  })

  test('edits out of order are a bug', () => {
    const edits = [
      { start: 4, end: 5, replacement: '' },
      { start: 1, end: 2, replacement: '' },
    ]
    expect(() => repair(untouched('abcdefg'), edits)).toThrow(RangeError)
  })
})

describe('the repairs together', () => {
  const words = vocabulary(['NATO'], [])

  test.each(texts)(
    '%s: the map is monotone and total, and no letter or digit is lost but by a named repair',
    (_, raw) => {
      const clean = cleanText(raw, words)
      expectMap(clean)
      expect(clean.raw).toBe(raw)
      let lost = 0
      const covered = new Uint8Array(raw.length)
      for (let i = 0; i < clean.text.length; i++) covered.fill(1, clean.starts[i], clean.ends[i])
      for (let i = 0; i < raw.length; i++) if (covered[i] === 0 && /\p{L}/u.test(raw[i]!)) lost++
      expect(lost).toBe(0)
    },
  )

  test.each(texts)('%s: repaired once, it needs no more repair', (_, raw) => {
    const { text } = cleanText(raw, words)
    expect(cleanText(text, words).text).toBe(text)
  })

  test('their order, each with its reason, is in one list', () => {
    expect(repairs.map(({ name }) => name)).toEqual([
      'line ends',
      'full-width digits',
      'entities',
      'odd spaces',
      'ligatures',
      'soft hyphens',
      'asides',
      'tags',
      'wiki markup',
      'markup',
      'citation marks',
      'letter bullets',
      'head stamp',
      'doubled links',
      'columns',
      'interruptions',
      'wrapped lines',
      'footnote marks',
      'glued words',
      'lists in one line',
      'ruined capitals',
    ])
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { Edtf } from '@annals/model/Edtf'
import { Result, Schema } from 'effect'
import { describe, expect, test } from 'vitest'
import { layOutLines } from './layout.ts'
import { paragraphs } from './paragraphs.ts'
import { timesOf } from './timesOf.ts'

const isEdtf = (text: string): boolean => Result.isSuccess(Schema.decodeUnknownResult(Edtf)(text))

/** What must hold of any text; the problems found. */
const problems = (text: string, blocks: ReturnType<typeof paragraphs>, published: string | null) => {
  const found: Array<string> = []
  const times = timesOf({ text, blocks, published })
  let last = 0
  for (const time of times) {
    const words = JSON.stringify(text.slice(time.start, time.end))
    if (time.start < last) found.push(`${words} overlaps or is out of order`)
    if (time.end <= time.start || time.end > text.length) found.push(`${words} is empty or outside`)
    if (/^\s|\s$/.test(text.slice(time.start, time.end))) found.push(`${words} begins or ends in a space`)
    if (time.value !== null && !isEdtf(time.value)) found.push(`${words} has no EDTF value: ${time.value}`)
    const valueless = time.noTime === 'not-a-date' || time.noTime === 'unresolved'
    if (valueless ? time.value !== null : time.value === null && time.noTime === null)
      found.push(`${words} has ${time.value} and ${time.noTime}`)
    if (time.value === null && time.basis !== 'stated') found.push(`${words} leans on something and has no value`)
    const { anchor } = time
    if (anchor !== null) {
      if (anchor.end <= anchor.start || anchor.end > text.length) found.push(`${words}: its anchor is outside`)
      if (anchor.start < time.end && anchor.end > time.start) found.push(`${words}: its anchor is itself`)
    }
    last = time.end
  }
  for (const { index, 0: number } of text.matchAll(/(?<!\d)[12]\d{3}(?!\d)/g)) {
    if (!times.some((t) => t.start <= index && index + 4 <= t.end)) found.push(`${number} at ${index} is not listed`)
  }
  return found
}

// A small generator of its own (mulberry32), so that a failure can be run again from its seed.
const random = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}

const pieces = [
  ...[
    'in',
    'on',
    'the',
    'of',
    'since',
    'from',
    'to',
    'and',
    'between',
    'until',
    'by',
    'as of',
    'early',
    'late',
    'mid-',
  ],
  ...['May', 'march', 'Sept.', 'December', 'Tuesday', 'spring', 'the end of', 'first half of', 'the following year'],
  ...[
    'that year',
    'two years later',
    'a few days later',
    'last month',
    'the same day',
    'every year',
    'annually',
    'then',
  ],
  ...[
    '1992',
    '2006-2008',
    '2003–12',
    '15/04/1992',
    '04.05.2010',
    '1990s',
    '480 BC',
    'AD 79',
    '29 February',
    '31',
    '5, 12',
  ],
  ...[
    '12th',
    'the 14th',
    'Q3',
    'FY',
    '1,200',
    '€1999',
    'No. 2011',
    'p. 2014',
    'deep-2012',
    'www.a.org/2010',
    'room',
    'et al.,',
  ],
  ...[
    'Eagle',
    '“',
    '”',
    '(',
    ')',
    '[accessed:',
    'soldiers',
    'he',
    'who had',
    '2',
    '-',
    '–',
    ',',
    '.',
    ';',
    '\n',
    '\n\n',
    '# ',
    '| ',
  ],
  ...[
    '\u00a0',
    '\t',
    'é',
    'Қазақстан',
    '𝒳',
    '20106',
    'x2000',
    '2010a',
    '+358 9 555 2019',
    '9999',
    '0000',
    '1000',
    '2999',
  ],
]

const randomText = (seed: number): string => {
  const next = random(seed)
  let text = ''
  for (let i = 0, n = 5 + next(60); i < n; i++) text += pieces[next(pieces.length)]! + (next(6) === 0 ? '' : ' ')
  return text
}

describe('spans are in the text, in order and apart; values are EDTF; every year-like number is listed', () => {
  test('random texts', () => {
    const bad = Array.from({ length: 4000 }, (_, seed) => seed).flatMap((seed) => {
      const text = randomText(seed)
      const blocks = seed % 3 === 0 ? [] : seed % 3 === 1 ? paragraphs(text) : layOutLines(text)
      return problems(text, blocks, seed % 2 === 0 ? null : '2023-04-05').map((problem) => `${seed}: ${problem}`)
    })
    expect(bad).toEqual([])
  })

  const folders = ['../../../../data/texts/', './narrative/'].map((path) => new URL(path, import.meta.url))
  test.each(folders.flatMap((folder) => readdirSync(folder).map((file) => [file, new URL(file, folder)] as const)))(
    '%s',
    (_, url) => {
      const text = readFileSync(url, 'utf8')
      expect(problems(text, paragraphs(text), null)).toEqual([])
      expect(problems(text, [], '2016-04-07')).toEqual([])
    },
  )
})

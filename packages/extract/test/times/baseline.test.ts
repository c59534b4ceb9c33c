import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'chrono-node'
import { expect, test } from 'vitest'
import { unmark } from './markedText.ts'
import { paragraphs } from './paragraphs.ts'
import { timesOf } from './timesOf.ts'

// chrono is the date parser that most programs use. It has no bare years and takes missing parts from one reference day,
// so it is given the year that its paragraph begins with.
const chronoValue = (start: ReturnType<typeof parse>[number]['start']): string => {
  const year = String(start.get('year')).padStart(4, '0')
  if (!start.isCertain('month')) return year
  const month = `${year}-${String(start.get('month')).padStart(2, '0')}`
  return start.isCertain('day') ? `${month}-${String(start.get('day')).padStart(2, '0')}` : month
}

const chronoDates = (text: string) =>
  paragraphs(text).flatMap(({ start, end }) => {
    const paragraph = text.slice(start, end)
    const year = /\d{4}/.exec(paragraph)?.[0] ?? '2000'
    return parse(paragraph, new Date(Date.UTC(Number(year), 0, 1, 12))).map((found) => {
      const from = chronoValue(found.start)
      const value = found.end == null ? from : `${from}/${chronoValue(found.end)}`
      return { start: start + found.index, end: start + found.index + found.text.length, value }
    })
  })

const folder = new URL('./narrative/', import.meta.url)
const texts = readdirSync(folder).map((file) => unmark(readFileSync(new URL(file, folder), 'utf8')))

const share = (
  dates: (text: string) => ReadonlyArray<{ start: number; end: number; value: string | null }>,
): number => {
  let right = 0
  let all = 0
  for (const { text, marks } of texts) {
    const found = dates(text)
    all += marks.length
    right += marks.filter((m) => found.some((t) => t.start < m.end && t.end > m.start && t.value === m.value)).length
  }
  return right / all
}

test('dates of narrative prose: well above a date parser that reads each alone', () => {
  const ours = share((text) => timesOf({ text, blocks: paragraphs(text), published: null }))
  const chrono = share(chronoDates)
  expect(ours).toBeGreaterThan(0.93)
  expect(ours - chrono, `ours ${ours.toFixed(3)}, chrono ${chrono.toFixed(3)}`).toBeGreaterThan(0.3)
})

// Inputs that make a careless pattern backtrack: with one, this would not end within the test's time.
test.each([
  ['signs', 'May 5, 5, 5 and 5 1-1-1 (((… "“ 1999-1999 from between the of '],
  ['digits', '1'.repeat(4000)],
  ['stops', '. '.repeat(2000)],
  ['months', `in ${'May '.repeat(1000)}`],
])('hostile input is read to its end: %s', (_, unit) => {
  const text = `${unit} `.repeat(Math.ceil(4e5 / unit.length))
  const found = timesOf({ text, blocks: paragraphs(text), published: null })
  expect(found.every(({ start, end }) => start < end && end <= text.length)).toBe(true)
})

import edtf from 'edtf'
import { Result, Schema } from 'effect'
import { expect, test } from 'vitest'
import { compatible, coversYear, daysOf, Edtf, precisionOf, yearOf } from '../src/Edtf.ts'
import { seeded } from '../src/sample/Random.ts'

const random = seeded(2)
const pad = (n: number, width: number) => String(n).padStart(width, '0')
const year = () => (random.chance(0.1) ? `-${pad(1 + random.integer(900), 4)}` : pad(random.integer(2100), 4))
// No seasons: the package takes them as quarters of the calendar, and refuses them inside an interval.
const part = (): string =>
  random.pick([
    () => year(),
    () => `${year()}-${pad(1 + random.integer(12), 2)}`,
    () => `${year()}-${pad(1 + random.integer(12), 2)}-${pad(1 + random.integer(31), 2)}`,
    () => `${pad(random.integer(210), 3)}X`,
  ])()
const date = (): string =>
  random.pick([() => part(), () => part(), () => `${part()}/${part()}`, () => `${part()}/..`, () => `../${part()}`])()
const isDate = (text: string) => Result.isSuccess(Schema.decodeUnknownResult(Edtf)(text))

// The days that the package says a date covers: 2010-01-01T00:00 to 2010-12-31T23:59, in UTC.
const day = (time: number): string => {
  const [, year, rest] = /^([+-]?\d+)(-\d\d-\d\d)T/u.exec(new Date(time).toISOString())!
  // Outside 0 to 9999 JavaScript writes six digits and a sign; EDTF writes four.
  return `${year!.replace(/^-00/u, '-')}${rest}`
}
const daysByPackage = (text: string): { earliest: string | null; latest: string | null } => {
  const [from, to] = text.split('/') as [string, string | undefined]
  const first = from === '..' ? null : day(edtf(from).min)
  const last = to === '..' ? null : day(edtf(to ?? from).max)
  return { earliest: first, latest: last }
}

const dates = Array.from({ length: 4000 }, date).filter(isDate)

test('the days a date covers are those that the edtf package gives', () => {
  expect(dates.length).toBeGreaterThan(1000)
  for (const text of dates) expect([text, daysOf(text)]).toEqual([text, daysByPackage(text)])
})

test('what the package refuses is refused', () => {
  const refusedByPackage = (text: string) => {
    try {
      edtf(text)
      return false
    } catch {
      return true
    }
  }
  const impossible = Array.from({ length: 2000 }, part).filter(refusedByPackage)
  expect(impossible.length).toBeGreaterThan(5)
  for (const text of impossible) expect([text, isDate(text)]).toEqual([text, false])
})

test('a date is compatible with itself, with the year it begins in, and whatever the order', () => {
  for (const [i, a] of dates.entries()) {
    const b = dates[(i + 1) % dates.length]!
    expect(compatible(a, a)).toBe(true)
    expect(compatible(a, b)).toBe(compatible(b, a))
    expect(coversYear(a, yearOf(a))).toBe(true)
  }
})

test('a date cut to its month or year is coarser, and compatible with the whole', () => {
  const cuts = { day: 'month', month: 'year' } as const
  for (const text of dates) {
    const precision = precisionOf(text)
    if (precision !== 'day' && precision !== 'month') continue
    const cut = text.replace(/-\d\d$/u, '')
    expect(precisionOf(cut)).toBe(cuts[precision])
    expect(compatible(cut, text)).toBe(true)
  }
})

test('covering a year is being compatible with it', () => {
  for (const text of dates) {
    for (const other of [yearOf(text) - 1, yearOf(text), yearOf(text) + 1]) {
      if (other < 0 || other > 9999) continue
      expect(coversYear(text, other)).toBe(compatible(text, pad(other, 4)))
    }
  }
})

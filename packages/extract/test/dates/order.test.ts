import { expect, test } from 'vitest'
import { forms } from '../../src/dates/forms.ts'
import { numberRules } from '../../src/dates/notAYear/numberRules.ts'
import { dateRules } from '../../src/times/dateRules.ts'

// The order decides which of two readings wins. A change here must be meant: see the reason beside each entry.
test('the order of the forms', () => {
  expect(forms.map(({ form }) => form.name)).toEqual(
    'recurring between from since until as-of before after weekday numeric-range quarter compact-date joined-date iso-date numeric-date numeric-month roman-date era-year century decade day-list day-month month-day month german-month day-of-month year-first year-range fiscal-year relative part-of-year season distance duration back-reference day-word clock-time short-year bare-year'.split(
      ' ',
    ),
  )
})

test('the order of the reasons why a number is no year, and why a date dates nothing', () => {
  expect(numberRules.map(({ name }) => name)).toEqual([
    ...['address', 'phone', 'money', 'document number', 'label', 'code', 'decimal', 'clock', 'measure', 'count'],
    'out of range',
  ])
  expect(dateRules.map(({ noTime }) => noTime)).toEqual(['accessed', 'name', 'reference', 'name'])
})

test('every entry says why it stands where it does', () => {
  for (const { why } of [...forms, ...numberRules, ...dateRules]) expect(why.length).toBeGreaterThan(8)
})

import { expect, test } from 'vitest'
import { dateRelation, isSameTime, spanInDays } from '../../src/link/dateRelation.ts'

test.each([
  ['2010', '2010', 'equal', true, 'the same'],
  ['2010', '2010-12', 'within', true, 'a month is in its year'],
  ['2010-12', '2010-12-31', 'within', true, 'a day is in its month'],
  ['199X', '1997', 'within', true, 'a year is in its decade'],
  ['2008', '2008-06-26/2008-06-27', 'within', true, 'two days told as a year'],
  ['2002', '2002/..', 'begins', true, 'since then, and then'],
  ['1994-02-14', '1994/..', 'begins', true, 'since the year in which the day is'],
  ['2002/..', '2002-05/..', 'begins', true, 'since then, told more exactly'],
  ['../2021-06', '2021', 'begins', true, 'until then, and then'],
  ['2006/..', '2012', 'overlap', false, 'one of a series is not the series'],
  ['2003/2012', '2009', 'overlap', false, 'a year inside a period is not the period'],
  ['2006/2008', '2006', 'overlap', false, 'nor is its first year'],
  ['2002/..', '2003/..', 'overlap', false, 'two beginnings'],
  ['1999/2008', '1999/2009', 'overlap', false, 'two ends'],
  ['2006/..', '1997', 'apart', false, 'before it began'],
  ['1994', '1995', 'apart', false, 'two years'],
  ['2010-05', '2010-06', 'apart', false, 'two months'],
  ['../2014', '2015/..', 'apart', false, 'over before it began'],
  ['-0044', '-0043', 'apart', false, 'two years before year 0'],
  ['-0044', '-0044-03-15', 'within', true, 'a day before year 0'],
])('%s and %s: %s (%s: %s)', (a, b, relation, same) => {
  expect(dateRelation(a, b)).toBe(relation)
  expect(dateRelation(b, a)).toBe(relation)
  expect(isSameTime(a, b)).toBe(same)
})

test.each([
  ['2010-05-01', 1],
  ['2010-02', 28],
  ['2012', 366],
  ['2009-09-11/2009-10-05', 25],
  ['2002/..', Number.POSITIVE_INFINITY],
  ['-0001', 365],
])('%s covers %d days', (date, days) => {
  expect(spanInDays(date)).toBe(days)
})

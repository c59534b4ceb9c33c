import { Result, Schema } from 'effect'
import { describe, expect, test } from 'vitest'
import { beginsIn, compatible, coversYear, daysOf, Edtf, lastYearOf, precisionOf, yearOf } from '../src/Edtf.ts'

const accepts = (text: string): boolean => Result.isSuccess(Schema.decodeUnknownResult(Edtf)(text))

describe('what an EDTF date covers', () => {
  test.each([
    ['2010', '2010-01-01', '2010-12-31'],
    ['2010-12', '2010-12-01', '2010-12-31'],
    ['2012-02', '2012-02-01', '2012-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2014-05-16', '2014-05-16', '2014-05-16'],
    ['2006/2008', '2006-01-01', '2008-12-31'],
    ['2016-10-31/2016-11-07', '2016-10-31', '2016-11-07'],
    ['2002/..', '2002-01-01', null],
    ['../2014', null, '2014-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['2011-21', '2011-03-01', '2011-05-31'],
    ['2011-24', '2011-12-01', '2012-02-29'],
    ['-0480', '-0480-01-01', '-0480-12-31'],
    ['-0490/-0480', '-0490-01-01', '-0480-12-31'],
    ['-048X', '-0489-01-01', '-0480-12-31'],
    ['2000-02-29', '2000-02-29', '2000-02-29'],
    ['2011-21/..', '2011-03-01', null],
    ['199X/2003-05', '1990-01-01', '2003-05-31'],
  ])('%s', (edtf, earliest, latest) => {
    expect(accepts(edtf)).toBe(true)
    expect(daysOf(edtf)).toEqual({ earliest, latest })
  })
})

describe('what is no date of the codebook', () => {
  test.each([
    '',
    'in 2010',
    '10',
    '2010-13',
    '2010-02-30',
    '2011-02-29',
    '2008/2006',
    '../..',
    '2010/',
    '2010-12-31/2010-12-01',
    '-0480/-0490',
    '2010-25',
    '2010-21-03',
    '2010-1-1',
    '2010~',
    '2010?',
    '2010-12-31T10:00',
    '12010',
    ' 2010',
    '2010\n',
  ])('%j', (text) => {
    expect(accepts(text)).toBe(false)
  })
})

describe('how exactly, and in which year', () => {
  test.each([
    ['2014-05-16', 'day', 2014, 2014],
    ['2010-12', 'month', 2010, 2010],
    ['2011-24', 'season', 2011, 2012],
    ['2010', 'year', 2010, 2010],
    ['199X', 'decade', 1990, 1999],
    ['2006/2008', 'interval', 2006, 2008],
    ['2002/..', 'open', 2002, null],
    ['../2014', 'open', 2014, 2014],
    ['-0480', 'year', -480, -480],
    ['-0480-09', 'month', -480, -480],
    ['-0480-09-20', 'day', -480, -480],
    ['-048X', 'decade', -489, -480],
  ])('%s is known to the %s, begins in %i and ends in %s', (edtf, precision, begins, ends) => {
    expect(precisionOf(edtf)).toBe(precision)
    expect(yearOf(edtf)).toBe(begins)
    expect(beginsIn(edtf, begins)).toBe(true)
    expect(beginsIn(edtf, begins + 1)).toBe(false)
    expect(lastYearOf(edtf)).toBe(ends)
  })
})

describe('whether two dates can both hold', () => {
  test.each([
    ['2006', '2006-03', true, 'the coarser holds the finer'],
    ['2006-03', '2006-03-31', true, 'the coarser holds the finer'],
    ['199X', '1994', true, 'the year is in the decade'],
    ['2011-24', '2012-01', true, 'a winter reaches into the next year'],
    ['2002/..', '2010', true, 'under way by then'],
    ['../2014', '1992', true, 'before the end'],
    ['2006/2008', '2008/2010', true, 'they share a year'],
    ['../2002', '2002/..', true, 'they meet in a year'],
    ['-0480', '-0480-09', true, 'before year 0 too'],
    ['1994', '1995', false, 'other years'],
    ['2006-03', '2006-04', false, 'other months of one year'],
    ['2014-05-16', '2014-05-17', false, 'other days of one month'],
    ['1995/..', '1994', false, 'before it began'],
    ['../2001', '2002/..', false, 'over before it began'],
    ['199X', '2000', false, 'the year after the decade'],
    ['-0480', '0480', false, 'before and after year 0'],
    ['-0490', '-0480', false, 'years before year 0 do not sort as text'],
  ])('%s and %s: %s (%s)', (a, b, answer) => {
    expect(compatible(a, b)).toBe(answer)
    expect(compatible(b, a)).toBe(answer)
  })
})

describe('whether a date covers some of a year', () => {
  test.each([
    ['2006/2008', [2006, 2007, 2008], [2005, 2009]],
    ['2002/..', [2002, 2030], [2001]],
    ['../2014', [1900, 2014], [2015]],
    ['2011-24', [2011, 2012], [2010, 2013]],
    ['2014-05-16', [2014], [2013, 2015]],
    ['-0480', [-480], [-481, -479, 480]],
  ])('%s', (edtf, covered, others) => {
    for (const year of covered) expect(coversYear(edtf, year)).toBe(true)
    for (const year of others) expect(coversYear(edtf, year)).toBe(false)
  })
})

import { Result, Schema } from 'effect'
import { describe, expect, test } from 'vitest'
import { daysOf, Edtf } from '../src/Edtf.ts'

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
  ])('%j', (text) => {
    expect(accepts(text)).toBe(false)
  })
})

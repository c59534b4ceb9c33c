import { expect, test } from 'vitest'
import { dateText } from '../../src/briefing/dateText.ts'

test.each([
  ['2010', '2010', 'a year'],
  ['2010-12', 'Dec 2010', 'a month'],
  ['2014-05-16', '16 May 2014', 'a day, without a leading nought'],
  ['2006/2008', '2006–2008', 'an interval'],
  ['2007-05-08/2007-05-09', '8–9 May 2007', 'days of one month'],
  ['2017-03-30/2017-04-02', '30 Mar–2 Apr 2017', 'days of one year'],
  ['2013-12-30/2014-01-02', '30 Dec 2013–2 Jan 2014', 'days of two years'],
  ['2013-05/2013-09', 'May 2013–Sep 2013', 'months'],
  ['2002/..', 'since 2002', 'open after'],
  ['../2014', 'until 2014', 'open before'],
  ['199X', '1990s', 'a decade'],
  ['2011-21', 'Spring 2011', 'a season'],
  ['0000', '1 BC', 'EDTF has a year 0'],
  ['-0043', '44 BC', 'years before it count backwards'],
])('%s is read as %s (%s)', (edtf, words) => {
  expect(dateText(edtf)).toBe(words)
})

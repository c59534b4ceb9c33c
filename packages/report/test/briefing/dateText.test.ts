import { expect, test } from 'vitest'
import { dateText } from '../../src/briefing/dateText.ts'

test.each([
  ['2010', '2010', 'a year'],
  ['2010-12', 'Dec 2010', 'a month'],
  ['2014-05-16', '16 May 2014', 'a day, without a leading nought'],
  ['2006/2008', '2006–2008', 'an interval'],
  ['2002/..', 'since 2002', 'open after'],
  ['../2014', 'until 2014', 'open before'],
  ['199X', '1990s', 'a decade'],
  ['2011-21', 'Spring 2011', 'a season'],
  ['0000', '1 BC', 'EDTF has a year 0'],
  ['-0043', '44 BC', 'years before it count backwards'],
])('%s is read as %s (%s)', (edtf, words) => {
  expect(dateText(edtf)).toBe(words)
})

import { describe, expect, test } from 'vitest'
import { layOut } from '../../src/layout/layOut.ts'
import { readFacts } from '../../src/layout/readFacts.ts'
import { cleanText } from '../../src/read/clean.ts'
import { vocabulary } from '../../src/read/Vocabulary.ts'

const words = vocabulary([], [])
const published = (raw: string): string | null => {
  const clean = cleanText(raw, words)
  return readFacts(clean, layOut(clean)).published?.value ?? null
}

const lead = 'The two sides have worked together on many things for a long time and mean to go on with all of them.'
// Its numbers look like an issue and a year.
const foot = 'Office in X, 3 Main Street. Tel. +381 11 71 2000. Treaty list: CETS No. 005, 2010 and 210.'
const long = Array.from({ length: 8 }, () => lead).join('\n\n')

describe('a line that dates the page, near its top or at its foot, whatever numbers stand below it', () => {
  test.each([
    ['[updated: 2021-02-08]', '2021-02-08'],
    ['Page last reviewed: 5 June 2018', '2018-06-05'],
    ['Date last reviewed: 06/2019', '2019-06'],
    ['Stand: 12.05.2020', '2020-05-12'],
    ['Stand: Mai 2020', '2020-05'],
    ['As at 3 March 2020', '2020-03-03'],
    ['(as of June 30, 2016)', '2016-06-30'],
    ['Situation as of 3 March 2020', '2020-03-03'],
    ['Date of issue: 3 March 2020', '2020-03-03'],
    ['Publication date: 5 June 2020', '2020-06-05'],
    ['Published 12 May 2020', '2020-05-12'],
    ['Published: 10:15, 12 May 2020', '2020-05-12'],
    ['Updated on 12 May 2020', '2020-05-12'],
    ['Updated by Press Office on 5 June 2020', '2020-06-05'],
    ['Last update: 5 June 2020 Print Share', '2020-06-05'],
    ['This page was last modified on 12 May 2020, at 10:15.', '2020-05-12'],
    ['This page was last edited on 12 May 2020, at 10:15 (UTC).', '2020-05-12'],
    ['Posted on May 12, 2020 by admin', '2020-05-12'],
    ['First published 2 May 2019. Last updated 5 June 2020', '2020-06-05'],
    ['Published: 2 May 2019 | Updated: 5 June 2020', '2020-06-05'],
    ['Received 12 May 2010; accepted 3 June 2010; published online 1 July 2010', '2010-07-01'],
    ['Version 2.1, 12 May 2020', '2020-05-12'],
    ['Modified: 2020-06-05T10:15:00Z', '2020-06-05'],
    ['Обновлено: 12.05.2020', '2020-05-12'],
  ])('%s', (line, date) => {
    expect([
      published(`Relations\n\n${line}\n\n${lead}\n\n${foot}`),
      published(`Relations\n\n${long}\n\n${line}\n\n${foot}`),
    ]).toEqual([date, date])
  })
})

describe('a phrase among others', () => {
  test.each([
    [
      'at the top',
      `Chronology\n\nCompiled by the Centre. State of the record: 31.12.2020. Names are as given.\n\n${long}`,
      '2020-12-31',
    ],
    ['at the foot', `Relations\n\n${long}\n\nThe text may be used freely. Last modified 2019-11-15.`, '2019-11-15'],
    ['issue of a sheet', `Fact sheet\nIssue 4, July 2019\n\n${lead}`, '2019-07'],
  ])('%s', (_, raw, date) => {
    expect(published(raw)).toBe(date)
  })

  test.each([
    ['the number of a treaty or an order', `Relations\n\n${long}\n\n${foot}`],
    [
      'a sentence that begins with its time',
      `Relations\n\n${lead}\n\nAs of 2012, the two have an agreement.\n\n${long}`,
    ],
    ['an organisation’s own reviews', `Relations\n\n${lead}\n\nThe plan was reviewed in May 2018.\n\n${long}`],
    [
      'in the middle of a long text',
      `Relations\n\n${long}\n\n${long}\n\nIt was last revised on 5 May 2010.\n\n${long}\n\n${long}`,
    ],
    [
      'the day of an event',
      `Relations\n\n${lead}\n\n• Accepted on 5 October 1994\n• Issued a report in 1995\n\n${lead}`,
    ],
  ])('none: %s', (_, raw) => {
    expect(published(raw)).toBeNull()
  })
})

import { describe, expect, test } from 'vitest'
import { layOutLines } from './layout.ts'
import { timesOf } from './timesOf.ts'

const dates = (text: string, published: string | null = null) =>
  timesOf({ text, blocks: layOutLines(text), published }).map((t) => {
    const words = text.slice(t.start, t.end)
    const anchor = t.anchor === null ? '' : ` < ${text.slice(t.anchor.start, t.anchor.end)}`
    return `${words} = ${t.value}${t.basis === 'stated' ? '' : ` (${t.basis}${anchor})`}`
  })

describe('a period of months in the same sentence', () => {
  test('gives its year to the days in it, and not to others', () => {
    expect(
      dates('It met in 2019.\n\nDuring its chairmanship (May-November 2010) it hosted a meeting on 3 June.'),
    ).toEqual([
      '2019 = 2019',
      'May-November 2010 = 2010-05/2010-11',
      '3 June = 2010-06-03 (sentence < May-November 2010)',
    ])
  })
})

describe('rows', () => {
  test.each([
    [
      'a month in a row takes the year of its label, also of the label above',
      '2014 | In March it joins.\n| In January the President visits.',
      ['2014 = 2014', 'March = 2014-03 (row < 2014)', 'January = 2014-01 (row < 2014)'],
    ],
    [
      'a distance counts from the label',
      '1992 | It enters the Council, which five years later gave way to another.',
      ['1992 = 1992', 'five years later = 1997 (row < 1992)'],
    ],
    [
      '“this year” in a row is the row’s',
      '2012 | The board meets each June since this year.',
      ['2012 = 2012', 'each June since this year = 2012/.. (row < 2012)'],
    ],
    [
      'a relative label counts from the label before',
      'May 27, 2009 | Opening.\nThe following year | First course.\nJuly 1 of the same year | Work begins.',
      [
        'May 27, 2009 = 2009-05-27',
        'The following year = 2010 (row < May 27, 2009)',
        'July 1 of the same year = 2010-07-01 (row < The following year)',
      ],
    ],
    [
      'labels without a year stand under a heading or a label that has one',
      '# 1998\nMarch | Talks.\n12 May | Signature.\n# 1999\nJanuary | Talks.',
      [
        '1998 = 1998',
        'March = 1998-03 (heading < 1998)',
        '12 May = 1998-05-12 (row < March)',
        '1999 = 1999',
        'January = 1999-01 (heading < 1999)',
      ],
    ],
    ['a date does not read across the end of its label', '2010 | May talks end in agreement.', ['2010 = 2010']],
    [
      'another year in a row moves no month of it',
      '1994 | The council, renamed in 1997, opens; in June the office follows.',
      ['1994 = 1994', '1997 = 1997', 'June = 1994-06 (row < 1994)'],
    ],
    [
      'a name in the row gives a label its year',
      '24-27 August | Exercise Rubezh 2004 in Armenia.\n8-14 June | Peace Mission 2012 takes place.',
      [
        '24-27 August = 2004-08-24/2004-08-27 (sentence < 2004)',
        '2004 = 2004',
        '8-14 June = 2012-06-08/2012-06-14 (sentence < 2012)',
        '2012 = 2012',
      ],
    ],
    ['a row without any label leaves its month to the text', '| In May it begins.', ['May = null']],
  ])('%s', (_, text, expected) => expect(dates(text)).toEqual(expected))
})

describe('headings', () => {
  test.each([
    [
      'a year above a paragraph',
      '# 1812\nIn June he crossed the river.',
      ['1812 = 1812', 'June = 1812-06 (heading < 1812)'],
    ],
    [
      'a year told in the paragraph is nearer',
      '# 1812\nIn 1813 it ended. In June he left.',
      ['1812 = 1812', '1813 = 1813', 'June = 1813-06 (sentence < 1813)'],
    ],
    [
      'a year told in the section before does not reach under a heading with its own',
      '# 1812\nIn December 1812 it ended.\n# 1814\nIn March Paris fell.',
      ['1812 = 1812', 'December 1812 = 1812-12', '1814 = 1814', 'March = 1814-03 (heading < 1814)'],
    ],
    [
      'the innermost heading with a date counts',
      '# 1812\n## The retreat\nIn November it snowed.',
      ['1812 = 1812', 'November = 1812-11 (heading < 1812)'],
    ],
  ])('%s', (_, text, expected) => expect(dates(text)).toEqual(expected))
})

describe('prose', () => {
  test.each([
    [
      'a treaty named by its year does not move the story',
      'In 1806 he won. The treaty of 1801 was void. In October he entered Berlin.',
      ['1806 = 1806', '1801 = 1801', 'October = 1806-10 (sentence < 1806)'],
    ],
    [
      'nor does what a clause says in passing',
      'In 1805 he, who had been born in 1769, marched. In October he won.',
      ['1805 = 1805', '1769 = 1769', 'October = 1805-10 (sentence < 1805)'],
    ],
    [
      'nor does a date in brackets',
      'In 1805 the Emperor (crowned in 1804) marched. In October he won.',
      ['1805 = 1805', '1804 = 1804', 'October = 1805-10 (sentence < 1805)'],
    ],
    [
      'a month long past in the year is the next year’s',
      'In November 1812 they fled. In January they were home.',
      ['November 1812 = 1812-11', 'January = 1813-01 (sentence < November 1812)'],
    ],
    [
      'unless the clause looks back',
      'In November 1812 they fled. In January he had been in Paris.',
      ['November 1812 = 1812-11', 'January = 1812-01 (sentence < November 1812)'],
    ],
    [
      'later that year, the same month, the next day',
      'It began on 3 May 1998. The next day it spread; later that year it ended. In the same month a second came.',
      [
        '3 May 1998 = 1998-05-03',
        'The next day = 1998-05-04 (sentence < 3 May 1998)',
        'later that year = 1998 (sentence < The next day)',
        'the same month = 1998-05 (sentence < The next day)',
      ],
    ],
    [
      'a year and its day, told apart, are one date',
      'It was signed on 27 August 2015. Two years later, on 29 August, it opened.',
      ['27 August 2015 = 2015-08-27', 'Two years later, on 29 August = 2017-08-29 (sentence < 27 August 2015)'],
    ],
    [
      'in May of the same year',
      'It was signed on 9 July 1997. In May of the same year a centre opened; a year earlier none was.',
      [
        '9 July 1997 = 1997-07-09',
        'May of the same year = 1997-05 (sentence < 9 July 1997)',
        'a year earlier = 1996 (sentence < May of the same year)',
      ],
    ],
    [
      'the previous December, the following January, that summer',
      'In May 1990 it fell. It had been built the previous December. The following January it rose. That summer it stood.',
      [
        'May 1990 = 1990-05',
        'the previous December = 1989-12 (sentence < May 1990)',
        'The following January = 1990-01 (sentence < the previous December)',
        'That summer = 1990-22 (sentence < The following January)',
      ],
    ],
    [
      'since then',
      'It joined in 1995. Since then it has taken part.',
      ['1995 = 1995', 'Since then = 1995/.. (sentence < 1995)'],
    ],
    [
      'days without a month',
      'In May 1990 they met; on the 14th, they left.',
      ['May 1990 = 1990-05', 'the 14th = 1990-05-14 (sentence < May 1990)'],
    ],
    [
      'a name in the sentence gives its year, an aim does not',
      'In 2009 it grew. From 8 to 14 June the exercise Peace Mission 2012 was held. In May the Agenda 2030 came.',
      [
        '2009 = 2009',
        'From 8 to 14 June = 2012-06-08/2012-06-14 (sentence < 2012)',
        '2012 = 2012',
        'May = 2012-05 (sentence < From 8 to 14 June)',
        '2030 = 2030',
      ],
    ],
    [
      'with nothing to lean on, nothing is guessed',
      'In May they met. Two years later they left. Some weeks later it rained.',
      ['May = null', 'Two years later = null', 'Some weeks later = null'],
    ],
    ['a day that no calendar has', 'On 29 February 2011 they met.', ['29 February 2011 = null']],
  ])('%s', (_, text, expected) => expect(dates(text)).toEqual(expected))
})

test('with nothing before, the whole date that follows in the sentence', () => {
  expect(dates('The mandate, due to end on 31 December, was extended until 30 June 2012.', '2015-01-05')).toEqual([
    '31 December = 2011-12-31 (sentence < until 30 June 2012)',
    'until 30 June 2012 = ../2012-06-30',
  ])
})

describe('news', () => {
  const line = '> BRUSSELS, April 5 (Desk)\n'
  const head = 'April 5 = 2023-04-05'
  test.each([
    ['On Tuesday it joined. On the same day it signed.', ['Tuesday = 2023-04-04', 'the same day = 2023-04-04']],
    ['It ratified last month, and approved last Thursday.', ['last month = 2023-03', 'last Thursday = 2023-03-30']],
    [
      'It had applied on May 18 last year. It was invited the following month, and signed on July 5. He came on February 28.',
      [
        'May 18 last year = 2022-05-18',
        'the following month = 2022-06',
        'July 5 = 2022-07-05',
        'February 28 = 2023-02-28',
      ],
    ],
    ['Next month it will host. It will attend in July.', ['Next month = 2023-05', 'July = 2023-07']],
    ['It came in July.', ['July = 2022-07']],
    ['It joined in May 1994. In October it concluded.', ['May 1994 = 1994-05', 'October = 1994-10']],
    ['Yesterday it met; two years ago it did not.', ['Yesterday = 2023-04-04', 'two years ago = 2021']],
    ['Last week it met. This year it leads.', ['Last week = 2023-03-27/2023-04-02', 'This year = 2023']],
  ])('%s', (text, expected) => {
    const found = dates(`${line}${text}`, '2023-04-05').map((date) => date.replace(/ \((?:dateline|sentence).*$/, ''))
    expect(found).toEqual([head, ...expected])
  })
  test('the dateline is the anchor', () => {
    expect(dates(`${line}On Tuesday it joined.`, '2023-04-05')).toContain('Tuesday = 2023-04-04 (dateline < April 5)')
  })
  test('a dateline gives the year where no manifest does', () => {
    expect(dates('> Vienna, 3 May 2010\nIt met on Thursday. It will meet in June.')).toEqual([
      '3 May 2010 = 2010-05-03',
      'Thursday = 2010-04-29 (dateline < 3 May 2010)',
      'June = 2010-06 (dateline < 3 May 2010)',
    ])
  })
})

test('a page’s own date completes a month that nothing else does', () => {
  expect(dates('In March the Director visited.', '2023-05-12')).toEqual(['March = 2023-03 (dateline)'])
})

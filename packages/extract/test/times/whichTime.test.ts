import { describe, expect, test } from 'vitest'
import { layOutLines } from './layout.ts'
import { unmark } from './markedText.ts'
import { timesOf } from './timesOf.ts'

/** A row: what it shows, the text with the value of each date marked (`[EDTF:words]`, `[null:words]`), the page's day. */
type Row = readonly [why: string, marked: string, published?: string]

// `[-:words]` marks what must not be read as a time at all.
const check = ([why, marked, published]: Row) => {
  test(`${why}: ${marked}`, () => {
    const { text, marks } = unmark(marked.replaceAll('[-:', '[none-here:'))
    const found = timesOf({ text, blocks: layOutLines(text), published: published ?? null })
    const said = marks.map(({ start, end, value }) => {
      const here = found.filter((time) => time.start < end && time.end > start)
      const values = here.map((time) => String(time.value))
      return value === 'none-here'
        ? (values[0] ?? value)
        : (values.find((one) => one === value) ?? values[0] ?? 'nothing')
    })
    expect(said).toEqual(marks.map(({ value }) => value))
    expect(marks.length).toBeGreaterThan(0)
  })
}

describe('dates inside an object, an aim or an aside keep their own value', () => {
  const rows: ReadonlyArray<Row> = [
    ['an aim', '[2004-06:June 2004] | The Council decides to remove all tariffs on steel by [2009:2009].'],
    ['an aim', '[1997-03:March 1997] | The Board resolves to close all shafts by [2001:2001].'],
    [
      'an aim',
      'In [2011-05:May 2011] they agreed to double trade by [2020:2020]. In [2011-09:September] the talks went on.',
    ],
    ['an attribute', '[2008-04-12:12 April 2008] | NATO proposes a [2009-11:November 2009] review of the plan.'],
    ['an attribute', '[2010-02-03:3 February 2010] | The Agency suggests a [2011-05:May 2011] conference on water.'],
    [
      'an attribute',
      'The [1614:1614] rules differed. On [1788-12-27:27 December 1788] the King gave way; on [1789-01-24:24 January 1789] the rules were out.',
    ],
    [
      'in brackets',
      'A three-year ([2006/2008:2006-2008]) plan was adopted in [2005:2005]. In [2005-03:March] it was signed.',
    ],
    [
      'in brackets',
      'The second phase ([2012/2014:2012-2014]) was agreed in [2011:2011], and opened in [2011-11:November].',
    ],
    [
      'in brackets',
      'It had joined the fund (from [1995-01-01/..:January 1, 1995] a bank) on [1992-01-30:January 30, 1992]. In [1992-03:March] the mission came.',
    ],
    [
      'what qualifies',
      'It became a member in [1994:1994], shortly after declaring independence in [1991:1991]. In [1994-06:June] it hosted the forum.',
    ],
    [
      'what qualifies',
      'The bridge opened in [1932:1932], long after its design of [1912:1912] was ready. By [1932-12:December] it was paid for.',
    ],
    ['what qualifies', 'In [1805:1805] he, who had been born in [1769:1769], marched. In [1805-10:October] he won.'],
    [
      'a report’s date',
      'The board, referring to the report of [2011-05-20:20 May 2011], decided on [2011-06-03:3 June 2011] to close the fund.',
    ],
    [
      'a report’s date',
      'The Council, in view of its letter of [1998-01-09:9 January 1998], agreed on [1998-02-02:2 February 1998] to a visit.',
    ],
    [
      'a report’s date',
      'Citing a study of [2002:2002], the office closed on [2004-07-01:1 July 2004]. On [2004-07-09:9 July] it moved.',
    ],
    ['from, of a thing', 'The Opinion on the application from [1998:1998] concludes that talks may open.'],
    ['from, of a thing', 'The map of the river from [1890:1890] shows no bridge.'],
    ['from, of a stretch', 'From [1998/..:1998] the office took part in the talks.'],
    ['since, when', 'Ties have been developing since [2013/..:2013], when the two signed an agreement.'],
    ['since, when', 'It has stood there since [1952/..:1952], when the last tram left.'],
    ['since, when', 'Since [2002/..:2002], when it opened, the centre has trained police.'],
  ]
  rows.forEach(check)
})

describe('what is no date of an event', () => {
  const rows: ReadonlyArray<Row> = [
    ['a century', 'It is a partner for the [2001/2100:21st century].'],
    ['a century', 'The abbey was founded in the [1101/1200:12th century].'],
    ['a duration', 'It stayed for [null:three years] and left within [null:ten days].'],
    [
      'a time of day',
      'On [2010-05-03:3 May 2010], at [2010-05-03:10:57], the guns fell silent; at [2010-05-03:11 a.m.] it was over.',
    ],
    [
      'a back reference',
      'It fell on [1942-06-04:4 June 1942]. At the [1942-06-04:same time] another fleet sailed north.',
    ],
    ['“today” that means nowadays', '[null:Today] the two work together in many fields.'],
    ['a season that is a fall', 'After the [-:fall] of the city in [1975:1975] the office closed.'],
    ['a verb', 'They began to [-:march] north on [1940-05-10:10 May 1940].'],
  ]
  rows.forEach(check)
})

describe('the story goes on from what was said', () => {
  const rows: ReadonlyArray<Row> = [
    [
      'a relative clause',
      'In [1995:1995] Kazakhstan joined the network, which [1999:four years later, in 1999], was transformed.',
    ],
    ['a relative clause', 'In [1963:1963] it entered the bank, which [1993:thirty years later] closed.'],
    [
      'a relative clause',
      'The post, which was created in [1998:1998], was filled on [2001-02-05:5 February 2001]; on [2001-02-19:19 February] he arrived.',
    ],
    [
      'a row’s second sentence',
      '[2003-05-02:May 2, 2003] | The summit is held in Moscow. A charter is adopted in the [2003-05:same month].',
    ],
    ['a row’s second sentence', '[1998:1998] | The mission opens. In [1998-10:October] its first report follows.'],
    ['a row’s second sentence', '[2009-11:November 2009] | Talks are held, and on [2009-11-12:12 November] they end.'],
    [
      'a plan’s period moves nothing',
      'In [2021-09:September 2021] they signed a plan for [2022/2025:2022-2025]. Earlier in the [2021-22:summer], the Minister held talks.',
    ],
    [
      'a plan’s period moves nothing',
      'In [2010:2010] the budget for [2014/2020:2014-2020] was drawn up. In [2010-11:November] it passed.',
    ],
    [
      'a plan’s period moves nothing',
      'The works, due to end in [2018:2018], began in [2015-04:April 2015]. In [2015-08:August] the dam broke.',
    ],
    [
      'by early October',
      'On [1939-09-17:September 17, 1939] they came. By [1939-10:early October] the country was divided.',
    ],
    ['by early October', 'It began in [1988-02:February 1988]. By [1988-05:late May] the square was full.'],
    [
      'by the end of the month',
      'On [1940-05-10:May 10, 1940] he took office. By the end of the [../1940-05:month] it had fallen.',
    ],
    ['in April', 'The war ended in [1940-03:March 1940]. In [1940-04:April], ships sailed.'],
    [
      'over New Year',
      'It began in [1939-11:November 1939] and ended in [1940-03:March]. In [1940-04:April] ships sailed.',
    ],
    ['over New Year', 'The siege ran from [1941-09/..:September 1941]. In [1942-01:January] the lake froze.'],
    [
      'not over New Year',
      'It was closed in [1957-11:November 1957]. It had been built in [1957-02:February], and reopened in [1957-12:December 1957].',
    ],
    [
      'a first sentence is no dateline',
      'On [1939-09-01:September 1, 1939], Germany – and one other – attacked. In [1940-06:June 1940] it was over. In [1940-09:September] they met.',
    ],
    [
      'nor does the page’s own day pull it',
      'On [1914-06-28:28 June 1914] he was shot. On [1914-07-23:23 July] the note came. In [1914-08:August] it began.',
      '2009-12-20',
    ],
    [
      'nor does the page’s own day pull it',
      'The station opened in [1863-01:January 1863]. In [1863-03:March] it was closed.',
      '2016-02',
    ],
    ['a flash-back', 'In [1990-05:May 1990] it fell. It had been built in [1911:1911]. In [1990-07:July] it rose.'],
    [
      'a flash-back',
      'On [2003-04-09:April 9, 2003] the city fell. A year earlier, in [2002:2002], few had thought so. On [2003-04-15:April 15] it was over.',
    ],
    [
      'the title is a year',
      '# [1936:1936]\nThe leader was killed on [1936-07-20:20 July]. On [1936-07-21:21 July] the base fell.',
    ],
    [
      'years before our era',
      'Born in [-0355:356 BC], he set out in [-0333:334], and died on [-0322-06-10:10 June 323].',
    ],
    [
      'years of early times',
      'He reached Carthage in [0533:533], took Rome in [0536:536], and by [0540:540] held the north. In [0540-03:March] he left.',
    ],
  ]
  rows.forEach(check)
})

describe('what speaks from the page’s day', () => {
  const line = '> BRUSSELS, [2014-10-21:October 21, 2014] (Desk)\n'
  const rows: ReadonlyArray<Row> = [
    ['a weekday', 'It was asked [2014-10-21:Tuesday] to wait.', '2014-10-21'],
    ['a weekday', `${line}China [2014-10-20:Monday] opened a road; [2014-10-17:Friday]’s talks failed.`],
    ['a weekday', `${line}They will meet on [2014-10-24:Friday].`],
    [
      'ago',
      '[2012:Two years ago] it signed a plan. On [2014-03-03:3 March] the Secretary General visited.',
      '2014-10-21',
    ],
    ['ago', `${line}[2013:A year ago] it applied. On [2014-08-05:5 August] it was told.`],
    [
      'this and last',
      `${line}It grew [2013:last year] and will shrink [2014:this year]; [2014-09:last month] it stood still.`,
    ],
    ['a day ahead', `${line}The exercise ends on [2014-10-26:26 October].`],
    ['history in news', `${line}It joined in [1994-05:May 1994]. In [1994-10:October] it signed.`],
    [
      'a day that nobody says',
      'It opened [null:last month]. It closes [null:next week]. It was said [null:yesterday]; in [2005:2005] it was not.',
    ],
    [
      'each story its own day',
      `> PARIS (AFP) [2017-08-14:Aug 14, 2017]\nIt rained on [2017-08-12:Saturday].\n> TEHRAN (AFP) [2017-08-21:Aug 21, 2017]\nIt rained on [2017-08-19:Saturday].`,
    ],
  ]
  rows.forEach(check)
})

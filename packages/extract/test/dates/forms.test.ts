import { describe, expect, test } from 'vitest'
import { unmark } from '../times/markedText.ts'
import { paragraphs } from '../times/paragraphs.ts'
import { timesOf } from '../times/timesOf.ts'

// The marks are the whole of what is to be found: a date too many fails as one too few does. `none` is a number that
// is no date, `unresolved` a date that the text leaves open, `duration` how long; they have no value.
const check = (marked: string, published: string | null = null) => {
  const { text, marks } = unmark(marked)
  const found = timesOf({ text, blocks: paragraphs(text), published })
  expect(
    found.map((t) => `${t.value ?? (t.noTime === 'not-a-date' ? 'none' : t.noTime)}: ${text.slice(t.start, t.end)}`),
  ).toEqual(marks.map((m) => `${m.value}: ${text.slice(m.start, m.end)}`))
}

describe('a day', () => {
  test.each([
    ['signed on [1998-04-23:April 23, 1998] in Baku', 'month first, comma'],
    ['signed on [1998-04-23:April 23 1998] in Baku', 'month first'],
    ['signed on [1998-04-23:23 April 1998] in Baku', 'day first'],
    ['signed on [1996-04-26:1996 April 26] in Baku', 'year first'],
    ['signed on [1961-12-21:1961 December 21].', 'year first at the end'],
    ['signed on [1998-04-23:23rd of April, 1998], in Baku', 'ordinal with of and comma'],
    ['and on [2001-09-11:11th september 2001] it', 'capitals lost'],
    ['on [2007-03-19:19 March, 2007]', 'comma before the year'],
    ['signed on [1992-04-15:15/04/1992].', 'slashes'],
    ['updated [2019-10-14:14.10.2019]', 'stops'],
    ['as [1992-04-15:1992-04-15] shows', 'ISO'],
    ['on [2010-05-23:2010/05/23] it', 'year first with slashes'],
    ['on [2012-09-07:7 Sept 2012] it', 'abbreviation'],
    ['Last updated: [2016-04-07:07 Apr. 2016] 15:17', 'abbreviation with stop, time of day left out'],
    ['Last updated: [2022-05-23:23 May. 2022] 15:32', 'a stop after a month that has none to lose'],
    ['began on the [2017-07-01:first of July 2017].', 'spelt out'],
    ['on [2017-07-01:1st July 2017] it', 'ordinal'],
    ['on [2023-04-04:Tuesday, 4 April 2023] it', 'weekday before it'],
    ['on [1998-05-05:5-May-1998] it', 'hyphens'],
    ['on [1992-04-15:15.04.92] it', 'two digits of a year'],
    ['It was the [-0043-03-15:15 March 44 BC].', 'before Christ'],
  ])('%s (%s)', (marked) => check(marked))
})

describe('the order of day and month in numbers is the document’s', () => {
  test.each([
    ['On [1992-05-04:04/05/1992] it began.', 'day first where nothing tells'],
    ['On [1992-04-05:04/05/1992] and [1992-05-23:05/23/1992] it began.', 'month first where another date must be'],
    ['On [1992-05-04:04/05/1992] and [1992-05-23:23/05/1992] it began.', 'day first where another date must be'],
    ['On [1992-05-04:04.05.1992] and [1992-05-23:05/23/1992] it began.', 'stops are never month first'],
  ])('%s (%s)', (marked) => check(marked))
})

describe('months, parts of a year, seasons, decades', () => {
  test.each([
    ['opened in [2010-12:December 2010].', 'month'],
    ['opened in [2011-04:april 2011], and', 'capitals lost'],
    ['opened [2010-05:05/2010] there', 'numbers'],
    ['opened in [2010-05:2010-05] there', 'ISO month: no range runs backwards'],
    ['opened in [2016-04:Apr. 2016] there', 'abbreviation'],
    ['opened in [1998-09:September, 1998] there', 'comma'],
    ['opened in [1998-05:May of 1998] there', 'of'],
    ['opened in [2006:early 2006].', 'early'],
    ['opened in [2006:mid-2006].', 'mid'],
    ['opened in [2006:late 2006].', 'late'],
    ['opened in [2022-03:late March 2022].', 'late in a month'],
    ['opened at [2014:the end of 2014].', 'end'],
    ['opened at [2014:the beginning of 2014].', 'beginning'],
    ['opened in [2011-01/2011-06:the first half of 2011].', 'half'],
    ['opened in [2010-04/2010-06:the second quarter of 2010].', 'quarter'],
    ['opened in [2015-07/2015-09:Q3 2015].', 'Q3'],
    ['opened in [2014:2014] and ended in [2014-07/2014-12:the second half of the year].', 'half of the year told'],
    ['opened in [199X:the first half of the 1990s].', 'half of a decade'],
    ['opened in [2011-21:spring 2011].', 'season'],
    ['opened in [1997-22:the summer of 1997].', 'season with of'],
    ['opened in [2011-24:winter 2011/12].', 'a winter is placed where it begins'],
    ['opened in [2010-23:Fall 2010].', 'American autumn'],
    ['opened in [199X:the 1990s].', 'decade'],
    ['opened in [199X:the nineties].', 'decade in words'],
    ['opened in [199X:the early 1990s].', 'part of a decade'],
    ['opened in [199X:the mid-1990s].', 'part of a decade'],
    ['opened in [1801/1900:the 19th century].', 'century'],
    ['opened in [-0479:480 BC].', 'astronomical year'],
    ['It lasted [-0430/-0403:431–404 BC].', 'BC runs downwards'],
    ['It lasted [-0217/-0200:from 218 to 201 BC].', 'the era stands at the end'],
    ['destroyed in [0079:AD 79].', 'era first'],
    ['in [2015:FY 2015] it', 'fiscal year'],
    ['the budget of [2014/2015:financial year 2014/15]', 'fiscal year over two'],
  ])('%s (%s)', (marked) => check(marked))
})

describe('ranges', () => {
  test.each([
    ['held on [2010-07-08/2010-07-09:8-9 July 2010].', 'days'],
    ['held on [2010-07-16/2010-07-17:July 16-17, 2010].', 'days after the month'],
    ['held on [2008-06-26/2008-06-27:26 and 27 June 2008].', 'two days in a row'],
    ['held on [2021-06-28/2021-06-30:28-30 June 2021].', 'days'],
    ['worked [2016-10-31/2016-11-07:from 31 October to 7 November 2016].', 'across months'],
    ['held [2019-05/2019-08:from May to August 2019].', 'months'],
    ['[2019-05/2019-08:May-August 2019] – it chairs', 'months with a dash'],
    ['held [2021-06-28/2021-07-02:28 June - 2 July 2021].', 'days with a spaced dash'],
    ['[1992-01-30/1992-01-31:January 30-31, 1992] – Admission', 'the dash behind belongs to the row'],
    ['served [2006/2008:between 2006 and 2008].', 'between'],
    ['exercises ([2003/2012:2003-2012]).', 'years'],
    ['exercises ([2003/2012:2003–12]).', 'years shortened'],
    ['for the [2012/2013:2012/2013] cycle', 'two years with a slash'],
    ['for the [2012/2013:2012/13] season', 'shortened'],
    ['worked from there [1993/1994:1993 to 1994].', 'to'],
    ['served [1999/2008:from 1999 until 2008].', 'until as an end'],
    ['held [2005-12/2006-03:December 2005-March 2006].', 'months of two years'],
    ['held [2005-12/2006-03:December-March 2006].', 'the year of the first end is the one before'],
    ['held on [2010-05-05/2010-05-12:between 5 and 12 May 2010].', 'the month stands at the end'],
    ['held in [2010-05/2010-06:May and June 2010].', 'two months in a row'],
    ['held in [2010-05/2010-07:May, June and July 2010].', 'three months in a row'],
    ['the [1990/1991:1990–1] war', 'one digit of a year'],
    ['plans for [2008/2010:2008-10] and [2005/2007:2005-07]', 'no month where nothing writes months so'],
    ['on [2012-05-01/2012-05-05:1-5.V.2012] and [1991-09-25:25.IX.1991]', 'Roman months'],
    ['covering [2006/2008:2006-2008].', 'the period of a plan'],
    ['[2004-08-24/2004-08-27:24-27.08.2004] Exercise', 'days in numbers'],
    ['[2017-10-03/2017-10-13:03.-13.10.2017]. Exercise', 'days in numbers with stops'],
    ['[2008-07-22/2008-08-23:22.07.-23.08.2008] Exercise', 'two months in numbers'],
    ['[2008-07-22/2008-08-23:22.07.2008 - 23.08.2008] Exercise', 'two full dates in numbers'],
    ['[2009-12-28/2010-01-04:28.12.-04.01.2010] Exercise', 'two years in numbers'],
    ['[1994/..:1994–present]', 'open'],
  ])('%s (%s)', (marked) => check(marked))
})

describe('lists are one expression a date', () => {
  test.each([
    ['in [1994:1994], [1996:1996] and [1998:1998].', 'years'],
    ['on [2010-05-05:5], [2010-05-12:12] and [2010-05-19:19 May 2010].', 'days of one month'],
    ['on [1914-07-03:3 July], [1914-08-05:5 August] and [1914-09-09:9 September 1914].', 'days of one year'],
    ['on [1945-08-06:6] and [1945-08-09:9 August 1945].', 'two days that are not in a row'],
  ])('%s (%s)', (marked) => check(marked))
})

describe('open intervals', () => {
  test.each([
    ['has served [2002/..:since 2002].', 'since'],
    ['[2007/..:From 2007 onwards] doctors worked', 'onwards'],
    ['[2007/..:From 2007] doctors worked', 'from alone'],
    ['worked there [2008/..:starting in 2008].', 'starting in'],
    ['applies [2017-07-01/..:as from 1 July 2017].', 'as from'],
    ['[2014/..:Since the end of 2014] it has', 'part of a year inside'],
    ['[2022/..:since early 2022] it has', 'part of a year inside'],
    ['served [../2021-06:until June 2021].', 'until'],
    ['served [../2014:up to 2014].', 'up to'],
    ['served [../2014:through 2014].', 'through'],
    ['done [../2014:by the end of 2014].', 'by the end of'],
    ['It was not until [1998:1998] that it joined.', 'not until tells the beginning'],
    ['[2012:As of 2012], it has', 'as of'],
    ['held [2008/..:annually since 2008].', 'recurrence before'],
    ['held [2006/..:every year since 2006].', 'recurrence before'],
    ['held [2004/..:each year from 2004].', 'recurrence before'],
  ])('%s (%s)', (marked) => check(marked))
})

describe('numbers that are no dates are listed as such', () => {
  test.each([
    ['desk +358 9 555 [none:2019].', 'phone'],
    ['tel. 555-[none:2019].', 'phone'],
    ['ext. [none:1997]; room [none:2005].', 'extension, room'],
    ['a wall of [none:1957] metres', 'measure'],
    ['some [none:2000] soldiers marched', 'count'],
    ['more than [none:1500] teachers were trained', 'count of any plural'],
    ['a grant of €[none:1999] and [none:2000] euros', 'money'],
    ['[none:1200] million dollars', 'money'],
    ['under INFCIRC/[none:1994]', 'document number'],
    ['Resolution [none:1973] ([2011:2011])', 'a number, and the year that belongs to it'],
    ['Form [none:1994]/2b', 'form'],
    ['room A-[none:1957]', 'code'],
    ['the BN-[none:1350] reactor', 'code'],
    ['p. [none:2014]', 'page'],
    ['https://www.example.org/deep-[none:2012] here', 'address'],
    ['write to desk[none:2012]@example.org', 'e-mail'],
    ['at [none:1430] hours', 'clock'],
    ['grew from [none:1500] to [none:2500] men', 'from opens nothing before a count'],
    ['see COM([none:2006]) [none:1234] and CM/Rec([none:2010])4', 'documents'],
    ['In [2010:2010] soldiers trained', 'after "in" it is a year'],
    ['the [2014:2014] elections', 'a year before a plural'],
    ['up to [none:2000] people came', 'until opens nothing before a count'],
  ])('%s (%s)', (marked) => check(marked))
})

describe('what says how long, at what hour or “then” is listed, and dates nothing', () => {
  test.each([
    ['for [duration:eighteen years] now, in a [duration:two-year] period', 'durations'],
    ['within [duration:ten days], over [duration:several months]', 'durations after prepositions'],
    ['[unresolved:Today] the country faces many challenges.', 'nowadays'],
    ['It closed [unresolved:yesterday].', 'a day that only the page’s own could say'],
    ['On [2010-05-03:3 May 2010], at [2010-05-03:5:30 p.m.], it closed.', 'a time of day has the day in focus'],
    ['On [2010-05-03:3 May 2010], at [2010-05-03:10:57], it closed.', 'after a preposition'],
    ['In [2010:2010] it met; at [2010:that time] it had two offices.', 'back reference'],
    ['It fell; [back-reference:two days after] the fall they left.', 'a distance from an event'],
    ['the ratio was 3:16, and the score 2.30', 'no times of day'],
  ])('%s (%s)', (marked) => check(marked))
})

describe('forms as people write them', () => {
  test.each([
    ['on [2004-05-01:01.05 2004], it', 'a space for the last stop'],
    ['on [2002-11-18:18-11.2002], it', 'two signs'],
    ['on [2019-08-01:2019-Aug-01] and [2012-11-19:19-Nov-12]', 'a month by its name between signs'],
    ['on [2021-02-03:Feb-03-2021] and [2021-02-03:03/Feb/2021]', 'the same in other orders'],
    ['on [2019-05-09:May. 9, 2019], it', 'a stop that the month has not'],
    ['on [1994-12-31:Dec. 31 , 1994] it', 'a space before the comma'],
    ['on [1999-05-28:28-05-1999] it', 'hyphens'],
    ['in [2008-11:XI.2008] it', 'a Roman month'],
    ['[2014/2018:from 2014~2018]', 'a tilde'],
    ['[2014/2018-05:2014 through May 2018] it', 'ends of two kinds'],
    ['[2004/2008:From 2004 up to 2008] it', 'up to'],
    ['[2011-04-09/2011-04-15:April ninth through 15th 2011]', 'days in words and numbers'],
    ['in [199X:the 1990 s], it', 'a decade set apart'],
    ['at [1994-05-27:1994-05-27 00:00:00] it', 'a stamp'],
    ['at [2006-01-31:2006-01-31T10:00:00Z] it', 'a stamp of ISO 8601'],
    ['as of file [2011-01-01:20110101] it', 'a compact date'],
    ['[2020-05-01/2020-05-07:from 5/1-5/7, 2020]', 'a range that shares its year, month first by its length'],
    ['[2016-11:11 / 2016], [2016-11:2016 / 11].', 'a month in numbers with space'],
    ['[2015-06/2018-05:between 2015 June and 2018 May]', 'year first at both ends'],
    ['[2017-01/2018-03:from Q1 2017 to Q1 2018]', 'quarters'],
    ['[../2003:before 2003], [2014-05-05/..:after 5 May 2014]', 'open at one end (codebook, section 2)'],
    ['[../2010:no later than 2010]', 'the same in other words'],
    ['in [1989:’89] it', 'two digits, of the last century where nothing is said'],
    ['[-0148:149 B.C], [-0064:B.C. 65]', 'the era without its last stop, and before the year'],
    ['The [2011-01/2011-02:Jan.-Feb.] output of [2011:2011]', 'short months alone'],
    ['in a [2007-03:March] operation of [2007:2007]', 'a month as an attribute'],
    ['in [2005-10-15:October 15 of 2005]', 'in for on'],
  ])('%s (%s)', (marked) => check(marked))
})

describe('dates that date nothing keep their value and name the reason', () => {
  test.each([
    ['[accessed: 02/11/2014]', '2014-11-02', 'accessed'],
    ['Retrieved on 5 May 2010.', '2010-05-05', 'accessed'],
    ['hosts the exercise ZHETYSU 2009.', '2009', 'name'],
    ['hosts “Cooperative Determination 2001”.', '2001', 'name'],
    ['the exercise Steppe Eagle 2013 was', '2013', 'name'],
    ['the goals of Agenda 2030 are', '2030', 'name'],
    ['the EXPO-2017 fair', '2017', 'name'],
    ['Visnyk, No. 2 (46), 2021', '2021', 'reference'],
    ['Nato review, No. 1, 1994, p. 28.', '1994', 'reference'],
    ['(Smith et al., 2010)', '2010', 'reference'],
  ])('%s', (text, value, noTime) => {
    const found = timesOf({ text, blocks: paragraphs(text), published: null })
    expect(found.map((t) => [t.value, t.noTime])).toEqual([[value, noTime]])
  })
})

describe('what is no temporal expression is not listed', () => {
  test.each([
    'It may be that they march on.',
    'May the best win. March on, said April Glaspie.',
    'on its twenty-fifth anniversary',
    'the second half of the text and the end of the road',
    'at the Chicago summit, on a regular basis',
    'in the fall of Kabul',
    'Bloody Sunday and the Sunday Times',
    'the 14th Army and the 31st member',
    '1,200 tonnes and 10 000 men',
    'the mark, the dec and the sat',
  ])('%s', (text) => check(text))
})

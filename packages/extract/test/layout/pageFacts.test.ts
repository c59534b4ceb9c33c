import { describe, expect, test } from 'vitest'
import { facts, lead, more } from './page.ts'

describe('the title is the page’s, or none', () => {
  test.each([
    [
      'the name of an office above',
      `Government of Chad\n\nMinistry of Foreign Affairs of Chad\n\nChad and the Union\n\n${lead}`,
      'Chad and the Union',
    ],
    [
      'an acronym spelt out above',
      `UOR - Union of Rivers\n\nThe Union’s relations with Chad\n\n${lead}`,
      'The Union’s relations with Chad',
    ],
    [
      'the name of a site above',
      `Complete World Reports\n\nChad joins the Union of Rivers\n\n${lead}`,
      'Chad joins the Union of Rivers',
    ],
    ['the name of a site and nothing else', `Complete World Reports\n\n${lead}`, null],
    ['a site’s name behind a bar', `Chad and the Union | Ministry of Rivers\n\n${lead}`, 'Chad and the Union'],
    ['a site’s name behind a dash', `Chad joins the Union - News.TD\n\n${lead}`, 'Chad joins the Union'],
    ['a dash of its own', `Chad and the Union – a chronology\n\n${lead}`, 'Chad and the Union – a chronology'],
    [
      'breadcrumbs that end with it',
      `Home » Chad and the Union\nWorld Economy Rivers Sports\n\nChad and the Union\n\n${lead}`,
      'Chad and the Union',
    ],
    [
      'a menu that lost its signs',
      `Home\nAbout us\nOur Rivers\nOur People\nOur Projects\nThe Union invites Chad to join\n${lead}`,
      'The Union invites Chad to join',
    ],
    [
      'an encyclopaedia’s notices above',
      `To install click the button.\n\nA fine idea, says Jane Doe of it.\n\nUnion of Rivers\n\nFrom Wikipedia, the free encyclopedia\n\n${lead}`,
      'Union of Rivers',
    ],
    [
      'the number of a document above',
      `Opinion 190 (1995)\n\nApplication by Chad for membership\n\n${lead}`,
      'Application by Chad for membership',
    ],
    [
      'two lines, the first with a colon',
      `Role and Work of the Union:\n\nFacts and Figures\n\n${lead}`,
      'Role and Work of the Union:',
    ],
    [
      'a day in another language above',
      `sábado, 30 de junio de 2012\n\nUnion invites Chad\n\n${lead}`,
      'Union invites Chad',
    ],
    [
      'numbers, counters and the weather above',
      `0 492\n9.5 C\n20 SHARES Share Tweet\n\nUnion invites Chad\n\n${lead}`,
      'Union invites Chad',
    ],
    ['a harvester’s stamp before it', ` date 2021-12-06 Union invites Chad\n\n${lead}`, 'Union invites Chad'],
    ['no title: a lead-in', `Here is a timeline:\n\n- 1957: Six sign the treaty.\n- 1973: Three join.`, null],
    ['no title: a menu', `1. Skip to navigation\n2. Skip to content\n\n${lead}`, null],
    ['no title: a writer and his place', `Jane Doe\n\nOslo\n\n${lead}`, null],
    [
      'no title: the words of a picture',
      `The head of the state meets the envoy of the Union in Oslo on Friday.—AFP\n\n${lead}`,
      null,
    ],
    [
      'no title: a question to a minister',
      `To ask the Secretary of State what has been said of the Union of Rivers. [153324]\n\n${lead}`,
      null,
    ],
    [
      'no title: a box of facts',
      `Author (Corporate) | Union of Rivers |\n---|---|\nPublication Date | August 2017 |\nContent Type | Overview |\n${lead}`,
      null,
    ],
    ['no title: a sentence that is cut', `OSLO, June 9 (AGY): Chad became a full member of the\n\n${more}`, null],
  ])('%s', (_, raw, title) => {
    expect(facts(raw)[0]).toBe(title)
  })
})

describe('the page’s own day', () => {
  test.each([
    ['a harvester’s stamp', ` date 2021-12-06 ${lead}`, '2021-12-06'],
    ['a dateline on its own line', `Chronology of the rivers\nOSLO (AGY) Jun 20, 2004\n${lead}`, '2004-06-20'],
    ['another', `From six to twelve\n\nOslo, Jan 26, 2020 (AGY)\n${lead}`, '2020-01-26'],
    ['a writer and a day', `Chad joins\n\nBy Jane Doe     Nov 29, 2009 in World\n${lead}`, '2009-11-29'],
    ['a stamp with seconds', `Chad joins the Union\n\n2025-08-01 12:35:47\n\n${lead}`, '2025-08-01'],
    ['the time before the day', `Chad joins the Union\n\n9:26 pm on 30 November 2009\n\n${lead}`, '2009-11-30'],
    ['a sitting', `Chad: Politics\n\nVolume 486: debated on Tuesday 13 January 2009\n\n${lead}`, '2009-01-13'],
    ['a parliament’s record', `HC Deb 06 February 2004 vol 417 cc1099-100W\n\n${lead}`, '2004-02-06'],
    [
      'readers counted behind it',
      `Chad joins\n\nViews | September 26, 2006, Tuesday // 00:00| Views: | Comments: 0\n\n${lead}`,
      '2006-09-26',
    ],
    ['the day of the visit', `Home | 22 December 2014\n\nChad joins the Union\n\n${lead}`, null],
    [
      'a box of facts',
      `Union of Rivers\n\nStatus Active\nFormation | 24 March 2005 |\nHeadquarters | Oslo\n\n${lead}`,
      null,
    ],
    ['days that head entries', `Stories\n\nSeptember 9, 1990\n\n${lead}\n\nMarch 12, 1999\n\n${more}`, null],
    [
      'days of several stories',
      `Priorities 13-05-2009\n\nChad votes\n\n${lead}\n\nEnlargement 17-05-2006\n\n${more}`,
      null,
    ],
    [
      'a citation',
      `${lead} {{cite web | title=x | date=3 May 2010}}\n\n[1] Doe J. Rivers. Retrieved 2008-09-06.`,
      null,
    ],
    ['a first sentence', `On September 1, 1939, Chad and the Union went to the rivers.\n\n${lead}`, null],
  ])('%s', (_, raw, day) => {
    expect(facts(raw)[1]).toBe(day)
  })
})

import { describe, expect, test } from 'vitest'
import { lead, more, project } from './page.ts'

const cases: ReadonlyArray<readonly [why: string, raw: string, blocks: ReadonlyArray<string>]> = [
  [
    'a chronology in one line, below its title',
    'Chad and the Union\n\n1992 March 10 Joins the Forum 1994 May 25 Signs the Document 1999 Opens a mission in Oslo',
    [
      'title: Chad and the Union',
      'row: [1992 March 10] 1992 March 10 Joins the Forum',
      'row: [1994 May 25] 1994 May 25 Signs the Document',
      'row: [1999] 1999 Opens a mission in Oslo',
    ],
  ],
  [
    'stamps above paragraphs hold until the next one',
    `Timeline of Chad\n\n1994-05-27 00:00\n\nChad joins the Union of Rivers.\n\n${more} ${more} ${more}\n\n1999-04-03 00:00\n\nChad opens a mission.`,
    [
      'title: Timeline of Chad',
      'heading: 1994-05-27 00:00',
      'row: <1994-05-27 00:00> Chad joins the Union of Rivers.',
      `row: <1994-05-27 00:00> ${more} ${more} ${more}`,
      'heading: 1999-04-03 00:00',
      'row: <1999-04-03 00:00> Chad opens a mission.',
    ],
  ],
  [
    'days alone on their lines right below the title date no page',
    `Timeline of Chad\n9 August 1988\nRelations are established.\n\n8 May 1990\nChad signs the Document.`,
    [
      'title: Timeline of Chad',
      'heading: 9 August 1988',
      'row: <9 August 1988> Relations are established.',
      'heading: 8 May 1990',
      'row: <8 May 1990> Chad signs the Document.',
    ],
  ],
  [
    'paragraphs that open with their date, in a text whose paragraphs do',
    `Chad and the Union\n\n${lead}\n\nOn 6 January 1994, Chad said that it wished to join.\n\nOn 16 March 1994 in Oslo, Chad signed the Document. It was the twelfth to do so.\n\nIn May 1997 the Forum was renamed in Bern.`,
    [
      'title: Chad and the Union',
      `paragraph: ${lead}`,
      'row: [On 6 January 1994] On 6 January 1994, Chad said that it wished to join.',
      'row: [On 16 March 1994] On 16 March 1994 in Oslo, Chad signed the Document. It was the twelfth to do so.',
      'row: [In May 1997] In May 1997 the Forum was renamed in Bern.',
    ],
  ],
  [
    'a history whose paragraphs do so now and then',
    `Chad and the Union\n\n${lead}\n\nIn 1994, Chad said that it wished to join.\n\n${more}\n\n${lead}\n\nIn 1997 the Forum was renamed in Bern.\n\n${more}`,
    [
      'title: Chad and the Union',
      `paragraph: ${lead}`,
      'paragraph: In 1994, Chad said that it wished to join.',
      `paragraph: ${more}`,
      `paragraph: ${lead}`,
      'paragraph: In 1997 the Forum was renamed in Bern.',
      `paragraph: ${more}`,
    ],
  ],
  [
    'Markdown: tasks, a year as heading, a table, links, a quotation, code, a picture',
    '# Chad and the Union\n\n> "We came to stay," the envoy said in 2009.\n\n- [x] **2015** – Chad signs the *third* plan\n- [ ] **2016** – Chad opens an [office](https://x.org/2014)\n\n## 2010\n\nChad _joins_ the fund.\n\n| Year | Event |\n|------|-------|\n| 2011 | Chad hosts a course |\n| 2012 | The fund closes |\n\n```\ndate: 2013-05-06\n```\n\n![The envoy in 2012](a.jpg)',
    [
      'title: Chad and the Union',
      'paragraph: "We came to stay," the envoy said in 2009.',
      'row: [2015] 2015 – Chad signs the third plan',
      'row: [2016] 2016 – Chad opens an office',
      'heading: 2010',
      'row: <2010> Chad joins the fund.',
      'navigation: Year | Event',
      'row: [2011] 2011 | Chad hosts a course',
      'row: [2012] 2012 | The fund closes',
      'navigation: date: 2013-05-06',
      'navigation: ![The envoy in 2012](a.jpg)',
    ],
  ],
  [
    'what is left of HTML',
    '<p>The accord was signed in <b>1994</b>.<br/>It lapsed on 3&nbsp;May 1996.</p><!-- checked 2010-05-06 --><ul><li>2003: a new accord</li><li>2005: its protocol</li></ul>',
    [
      'paragraph: The accord was signed in 1994.',
      'paragraph: It lapsed on 3 May 1996.',
      'row: [2003] 2003: a new accord',
      'row: [2005] 2005: its protocol',
      'navigation: <!-- checked 2010-05-06 -->',
    ],
  ],
  [
    'a wiki: templates, notes, items, a picture, a box that was never filled',
    "'''Chad''' joined the [[Union of Rivers|Union]] on 3 May 1994.<ref>{{cite web | title=Chad | accessdate=2006-11-30 }}</ref> It left in 2001.[3]\n\n== History ==\n\n{{Infobox union\n| name = Union\n| formation = 3 May 1989\n}}\n\n* 1995: Chad leaves\n* 2001: Chad comes back\n\n[[File:A.jpg|thumb|The Union in 1999]]",
    [
      'paragraph: Chad joined the Union on 3 May 1994. It left in 2001.',
      'reference: <ref>{{cite web | title=Chad | accessdate=2006-11-30 }}</ref>',
      'heading: History',
      'navigation: {{Infobox union',
      'navigation: name = Union',
      'navigation: formation = 3 May 1989',
      'row: [1995] 1995: Chad leaves',
      'row: [2001] 2001: Chad comes back',
      'navigation: [[File:A.jpg|thumb|The Union in 1999]]',
    ],
  ],
  [
    'an encyclopaedia: its frame, a box of facts with and without gaps, marks of notes',
    `Union of Rivers\n\nFrom Wikipedia, the free encyclopedia\nJump to: navigation, search\n\nUnion of Rivers\nRivers of Africa.svg\nActiveMarch 2003 – present\nHeadquarters Oslo\nFormation | 4 April 1949\nPopulation18,583,5987,186,862\n\nAllies\n\nNiger\n\n${lead}[2]\n\n${more}`,
    [
      'title: Union of Rivers',
      'navigation: From Wikipedia, the free encyclopedia',
      'navigation: Jump to: navigation, search',
      'navigation: Union of Rivers',
      'navigation: Rivers of Africa.svg',
      'navigation: ActiveMarch 2003 – present',
      'navigation: Headquarters Oslo',
      'navigation: Formation | 4 April 1949',
      'navigation: Population18,583,5987,186,862',
      'navigation: Allies',
      'heading: Niger',
      `paragraph: ${lead}`,
      `paragraph: ${more}`,
    ],
  ],
  [
    'lines of a list that begin like a box of facts',
    `Chad and the Union\n\n${lead}\n\nSigned the Framework Document in 1994\nEstablished a mission in Oslo in 1999\nRatified the Charter in 2001`,
    [
      'title: Chad and the Union',
      `paragraph: ${lead}`,
      'bullet: Signed the Framework Document in 1994',
      'bullet: Established a mission in Oslo in 1999',
      'bullet: Ratified the Charter in 2001',
    ],
  ],
  [
    'numbered and tabbed tables',
    `Relations\n\nNo.\tDate\tEvent\n1\t27 May 1994\tChad joins the Forum\n2\t3 June 1999\tChad opens a mission\n\n${lead}\n\n1. 12 May 2004: The plan is signed\n2. 3 June 2005: The plan ends`,
    [
      'title: Relations',
      'navigation: No.\tDate\tEvent',
      'row: 1\t27 May 1994\tChad joins the Forum',
      'row: 2\t3 June 1999\tChad opens a mission',
      `paragraph: ${lead}`,
      'row: [12 May 2004] 12 May 2004: The plan is signed',
      'row: [3 June 2005] 3 June 2005: The plan ends',
    ],
  ],
  [
    'all capitals',
    '27 MAY 1994: CHAD JOINED THE FORUM\n3 JUNE 1999: CHAD OPENED A MISSION\n12 MAY 2004: THE PLAN WAS SIGNED',
    [
      'row: [27 MAY 1994] 27 MAY 1994: CHAD JOINED THE FORUM',
      'row: [3 JUNE 1999] 3 JUNE 1999: CHAD OPENED A MISSION',
      'row: [12 MAY 2004] 12 MAY 2004: THE PLAN WAS SIGNED',
    ],
  ],
  [
    'a page of the web, with what it asks, sells and links to',
    `Home > About > Chad\nSkip to content\nSign in\n\nChad and the Union of Rivers\n\nShare this on Twitter\n\nWe use cookies to give you the best experience on our website.\n\n${lead}\n\nRead more: Niger joins the Union\n\nAdvertisement\n\n${more}\n\nLatest headlines\n- Niger joins the Union May 3, 2015\n- Mali hosts the meeting of 2014\n\nSubscribe to our newsletter\nLeave a Reply\nYour email address will not be published.`,
    [
      'navigation: Home > About > Chad',
      'navigation: Skip to content',
      'navigation: Sign in',
      'title: Chad and the Union of Rivers',
      'navigation: Share this on Twitter',
      'navigation: We use cookies to give you the best experience on our website.',
      `paragraph: ${lead}`,
      'navigation: Read more: Niger joins the Union',
      'navigation: Advertisement',
      `paragraph: ${more}`,
      'navigation: Latest headlines',
      'navigation: Niger joins the Union May 3, 2015',
      'navigation: Mali hosts the meeting of 2014',
      'navigation: Subscribe to our newsletter',
      'navigation: Leave a Reply',
      'navigation: Your email address will not be published.',
    ],
  ],
  [
    'pictures, one of them given twice',
    `Chad and the Union\n\n${lead}\n\nEnvoys of the Union gather for a photo with the head of the state in Oslo on Friday.\nEnvoys of the Union gather for a photo with the head of the state in Oslo on Friday.\n\nPhoto credit: Agency\n\nMay be an image of 7 people and outdoors\n\n${more}`,
    [
      'title: Chad and the Union',
      `paragraph: ${lead}`,
      'caption: Envoys of the Union gather for a photo with the head of the state in Oslo on Friday.',
      'caption: Envoys of the Union gather for a photo with the head of the state in Oslo on Friday.',
      'caption: Photo credit: Agency',
      'caption: May be an image of 7 people and outdoors',
      `paragraph: ${more}`,
    ],
  ],
]

describe('pages as they are', () => {
  test.each(cases)('%s', (_, raw, blocks) => {
    expect(project(raw)).toEqual(blocks)
  })
})

// Lines that tell an event, and look like the furniture of a page.
describe('is read for events', () => {
  test.each([
    ['Signed the Charter of the Union in Oslo in 1994'],
    ['Location of the office was agreed in 1999.'],
    ['Members of the platoon were trained in Oslo in 2001.'],
    ['Share of the costs was agreed in 2003, and the fund was opened.'],
    ['Readers of the report met in 2004.'],
    ['Sign-up to the programme began in May 2005.'],
    ['Cookies and tea were served at the summit of 2006, where the two signed a plan.'],
    ['Related talks were held in Bern in 2007 and 2008.'],
    ['The views expressed at the summit of 2008 led to a plan.'],
    ['The post of envoy was created in 2009.'],
    ['Photographs of the border were exchanged in 2010.'],
    ['The minister gives his address to Parliament in May 2011.'],
    ['Subscription to the fund was opened in 2012.'],
    ['More than twelve courses were held in 2013.'],
  ])('%s', (line) => {
    const role = project(`Relations with Chad\n\n${lead}\n\n${line}\n\n${more}`).find((block) => block.includes(line))
    expect(role).toMatch(/^(?:paragraph|bullet|row):/u)
  })
})

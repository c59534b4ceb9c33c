import { describe, expect, test } from 'vitest'
import { facts, lead, more, project } from './page.ts'

// How real pages break, one kind after the other. A row says what must be among the blocks and what the page says of its day.
type Row = readonly [raw: string, blocks: ReadonlyArray<string>, published?: string | null]

const table = (kind: string, rows: ReadonlyArray<Row>): void => {
  describe(kind, () => {
    for (const [i, [raw, blocks, published]] of rows.entries()) {
      test(`${i + 1}: ${raw}`, () => {
        const found = project(raw)
        expect(found.length).toBeGreaterThan(0)
        for (const block of blocks) expect(found).toContain(block)
        if (published !== undefined) expect(facts(raw)[1]).toBe(published)
      })
    }
  })
}

table('lists in one line', [
  [
    `Chad and the Union\n\n1992 March 10 Joins the Forum of Rivers 1994 May 25 Signs the Document 1995 June 2 Opens a mission`,
    [
      'row: [1992 March 10] 1992 March 10 Joins the Forum of Rivers',
      'row: [1994 May 25] 1994 May 25 Signs the Document',
    ],
  ],
  [
    `The road of Chad\n\n1951 – The first bridge is built. 1962 – Chad joins the Union. 1975 – The second bridge is built.`,
    ['row: [1951] 1951 – The first bridge is built.', 'row: [1962] 1962 – Chad joins the Union.'],
  ],
  [
    `Milestones\n\n12 May 2001: Chad applies. 3 June 2004: Talks open in Oslo. 9 July 2007: Chad becomes a member of the Union.`,
    ['row: [12 May 2001] 12 May 2001: Chad applies.', 'row: [3 June 2004] 3 June 2004: Talks open in Oslo.'],
  ],
])

table('stamps above paragraphs', [
  [
    `Timeline of Chad\n\n1994-05-27 00:00:00\n\nChad joins the Union of Rivers.\n\n1999-04-03 00:00:00\n\nChad opens a mission.`,
    ['row: <1994-05-27 00:00:00> Chad joins the Union of Rivers.', 'row: <1999-04-03 00:00:00> Chad opens a mission.'],
    null,
  ],
  [
    `Timeline of Chad\n\n2006-01-31T10:00:00Z\n\nChad signs the plan.\n\n2007-02-28T10:00:00Z\n\nChad hosts the forum.`,
    ['row: <2006-01-31T10:00:00Z> Chad signs the plan.', 'row: <2007-02-28T10:00:00Z> Chad hosts the forum.'],
  ],
  [
    `Timeline of Chad\n\n2 May 2003\n\nThe summit is held in Oslo. ${more}\n\n7 June 2004\n\nA charter is adopted.`,
    [`row: <2 May 2003> The summit is held in Oslo. ${more}`, 'row: <7 June 2004> A charter is adopted.'],
  ],
])

table('markdown', [
  [
    `# Chad and the Union\n\n- [x] **2015** – Chad signs the plan\n- [ ] **2016** – Chad opens an office`,
    ['title: Chad and the Union', 'row: [2015] 2015 – Chad signs the plan', 'row: [2016] 2016 – Chad opens an office'],
  ],
  [
    `## Chad and the Union\n\n* **12 May 2001**: Chad [applies](https://x.org/1999)\n* **3 June 2004**: _Talks_ open`,
    ['row: [12 May 2001] 12 May 2001: Chad applies', 'row: [3 June 2004] 3 June 2004: Talks open'],
  ],
  [
    `# Chad and the Union\n\n| Date | Event |\n| --- | --- |\n| 2011 | Chad hosts a course |\n| 2012 | The fund closes |`,
    ['row: [2011] 2011 | Chad hosts a course', 'row: [2012] 2012 | The fund closes'],
  ],
])

table('left-overs of HTML', [
  [
    `Chad and the Union<br/>\n<p>In 2010 Chad &amp; the Union signed a plan.</p>\n<!-- updated 5 May 2019 -->`,
    ['paragraph: In 2010 Chad & the Union signed a plan.'],
    null,
  ],
  [
    `Chad and the Union\n\n<li>2011: Chad hosts a course</li>\n<li>2012: The fund closes</li>`,
    ['row: [2011] 2011: Chad hosts a course'],
  ],
  [
    `Chad and the Union\n\nThe Union&#8217;s envoy came in 2013.&nbsp;He left in 2014.`,
    ['paragraph: The Union’s envoy came in 2013. He left in 2014.'],
  ],
])

table('citation templates and marks', [
  [
    `Chad and the Union\n\nChad joined the Union in 1994.{{cite web | url=http://x.org | title=Chad | accessdate = 2006-11-30 }} ${more}`,
    [`paragraph: Chad joined the Union in 1994. ${more}`],
    null,
  ],
  [
    `Chad and the Union\n\nChad joined the Union in 1994.[3][citation needed] ${more}`,
    [`paragraph: Chad joined the Union in 1994. ${more}`],
  ],
  [
    `Chad and the Union\n\nChad left the fund in 2001.<ref>{{cite news | date = 2019-05-05 }}</ref> ${more}`,
    [`paragraph: Chad left the fund in 2001. ${more}`],
    null,
  ],
])

table('boxes of facts date no page', [
  [`Force of Rivers\nActive March 2003 – present\nCountry Chad\nAllegiance Union of Rivers\n\n${lead}`, [], null],
  [`Union of Rivers\nFormation | 4 April 1949\nHeadquarters | Oslo\nMembers | 12\n\n${lead}`, [], null],
  [`Mission to Chad\nFounded 19 January 2007\nDissolved 1 April 2022\nStrength 2,000\n\n${lead}`, [], null],
])

table('all capitals', [
  [
    `CHRONOLOGY OF CHAD\n\n27 MAY 1994: CHAD JOINED THE PARTNERSHIP FOR RIVERS\n3 JUNE 1996: CHAD OPENED A MISSION`,
    ['row: [27 MAY 1994] 27 MAY 1994: CHAD JOINED THE PARTNERSHIP FOR RIVERS'],
  ],
  [
    `CHAD AND THE UNION\n\nIN MARCH 2001 THE ENVOY CAME TO CHAD. ${more}`,
    [`paragraph: IN MARCH 2001 THE ENVOY CAME TO CHAD. ${more}`],
  ],
  [`MILESTONES\n\n2001 – CHAD APPLIES\n2004 – TALKS OPEN\n2007 – CHAD JOINS`, ['row: [2004] 2004 – TALKS OPEN']],
])

table('glued words', [
  [
    `The road of Chad\n\n09 May 1949Schuman declares the plan.\n18 April 1951Six states sign the treaty.\n27 May 1952Six states sign another.`,
    ['row: [09 May 1949] 09 May 1949 Schuman declares the plan.'],
  ],
  [
    `Chad and the Union\n\nThe envoy came in2010 to theCouncil. ${more}`,
    [`paragraph: The envoy came in 2010 to the Council. ${more}`],
  ],
  [
    `Chad and the Union\n\nThe envoy came on 10March 1992. ${more}`,
    [`paragraph: The envoy came on 10 March 1992. ${more}`],
  ],
])

table('days with stops', [
  [
    `Chronology\n\n8-9. July 2010: The forum meets in Oslo\n12. May 2011: Chad signs\n3. June 2012: Chad joins`,
    ['row: [8-9. July 2010] 8-9. July 2010: The forum meets in Oslo', 'row: [12. May 2011] 12. May 2011: Chad signs'],
  ],
  [
    `Chronology\n\n01.05 2004, Chad joins the Union\n28-05-1999, Chad applies\n3-10-2005, talks open`,
    ['row: [01.05 2004] 01.05 2004, Chad joins the Union'],
  ],
  [
    `Chronology\n\n10.-12. May 1997: The forum meets\n1. June 1998: Chad joins\n2. July 1999: Chad signs`,
    ['row: [10.-12. May 1997] 10.-12. May 1997: The forum meets'],
  ],
])

table('captions', [
  [
    `Chad and the Union\n\nPhoto: The envoy in Oslo, 5 May 2010\n\n${lead}`,
    ['caption: Photo: The envoy in Oslo, 5 May 2010'],
    null,
  ],
  [
    `Chad and the Union\n\n${lead}\n\nFigure 1: Aid to Chad, 2001-2010\n\n${more}`,
    ['caption: Figure 1: Aid to Chad, 2001-2010'],
  ],
  [
    `Chad and the Union\n\nPresident Doe shaking hands with the envoy on 3 June 2012 (Photo: Agency)\n\n${lead}`,
    ['caption: President Doe shaking hands with the envoy on 3 June 2012 (Photo: Agency)'],
    null,
  ],
])

const wrapped = (words: ReadonlyArray<string>): string => words.join('\n')
table('a subject lost over a line', [
  [
    wrapped([
      'Chad and the Union',
      '',
      'Chad is the largest of the countries on the lake. Its ties with the Union date',
      'back to 1995, when the first envoy came to the capital and opened an office of',
      'the fund, which has lent to the country ever since that day and goes on to do so.',
    ]),
    [
      'paragraph: Chad is the largest of the countries on the lake. Its ties with the Union date back to 1995, when the first envoy came to the capital and opened an office of the fund, which has lent to the country ever since that day and goes on to do so.',
    ],
  ],
  [
    wrapped([
      'The report',
      '',
      'The envoy of the Union visited the country twice in the course of the year. In',
      'March 2001 he met the head of the state, and in the month after he signed a plan',
      'of work for three years with the minister, who had come to Oslo for the purpose.',
    ]),
    [
      'paragraph: The envoy of the Union visited the country twice in the course of the year. In March 2001 he met the head of the state, and in the month after he signed a plan of work for three years with the minister, who had come to Oslo for the purpose.',
    ],
  ],
  [
    wrapped([
      'The report',
      '',
      'Of all the countries that the Union works with none is as far away as this. Chad',
      'joined it on 5 May 1994 as its twelfth member, and has since then taken part in',
      'each of the meetings of the forum, but for the one that was held in the desert.',
    ]),
    [
      'paragraph: Of all the countries that the Union works with none is as far away as this. Chad joined it on 5 May 1994 as its twelfth member, and has since then taken part in each of the meetings of the forum, but for the one that was held in the desert.',
    ],
  ],
])

table('datelines', [
  [
    `Chad signs the plan\n\nOSLO (AFP) Oct 21, 2003\n\nChad on Tuesday signed a plan with the Union. ${more}`,
    [`dateline: OSLO (AFP) Oct 21, 2003`],
    '2003-10-21',
  ],
  [
    `Chad signs the plan\n\nOSLO, 6 September 2016 – Chad signed a plan with the Union. ${more}`,
    ['dateline: OSLO, 6 September 2016', `paragraph: Chad signed a plan with the Union. ${more}`],
    '2016-09-06',
  ],
  [
    `Chad signs the plan\n\nOslo (AFP) Oct 21, 2003 Chad on Tuesday signed a plan with the Union. ${more}`,
    ['dateline: Oslo (AFP) Oct 21, 2003', `paragraph: Chad on Tuesday signed a plan with the Union. ${more}`],
    '2003-10-21',
  ],
  [
    `The war of the lakes\n\nOn September 1, 1939, Chad and its neighbour – a client state – went to war. ${more}`,
    [`paragraph: On September 1, 1939, Chad and its neighbour – a client state – went to war. ${more}`],
    null,
  ],
])

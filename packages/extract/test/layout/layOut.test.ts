import { describe, expect, test } from 'vitest'
import { layOut, rules } from '../../src/layout/layOut.ts'
import { cleanText } from '../../src/read/clean.ts'
import { vocabulary } from '../../src/read/Vocabulary.ts'
import { texts } from '../read/texts.ts'

const words = vocabulary(['NATO', 'ISAF'], [])

/** One line a block: its role, its label in brackets or the inherited one in angles, the section, and its words. */
const project = (raw: string): ReadonlyArray<string> => {
  const clean = cleanText(raw, words)
  const cut = ({ start, end }: { readonly start: number; readonly end: number }) => clean.text.slice(start, end)
  return layOut(clean).map((block) => {
    const label =
      block.label !== null ? `[${cut(block.label)}] ` : block.inherited !== null ? `<${cut(block.inherited)}> ` : ''
    const section = block.headings.map(cut).join(' > ')
    return `${block.role}: ${label}${section === '' ? '' : `{${section}} `}${cut(block)}`
  })
}

const lead = 'The two sides have worked together on many things for a long time and mean to go on with all of them.'

const cases: ReadonlyArray<readonly [why: string, raw: string, blocks: ReadonlyArray<string>]> = [
  [
    'a milestones table: rows without a year take the last one, indented or not',
    `Relations\n\n${lead}\n\nMilestones\n\n1997 A joins B.\n  A opens a mission.\nA hosts a visit.\n1999 C meets D.`,
    [
      'title: Relations',
      `paragraph: ${lead}`,
      'heading: Milestones',
      'row: [1997] {Milestones} 1997 A joins B.',
      'row: <1997> {Milestones} A opens a mission.',
      'row: <1997> {Milestones} A hosts a visit.',
      'row: [1999] {Milestones} 1999 C meets D.',
    ],
  ],
  [
    'prose that begins with a year is no row',
    `Relations\n\n2010 was a year of talks. ${lead}\n\n2011 saw none of them. ${lead}`,
    ['title: Relations', `paragraph: 2010 was a year of talks. ${lead}`, `paragraph: 2011 saw none of them. ${lead}`],
  ],
  [
    'a chronology: further labels count from the row above',
    'A and B: a list\n\nMay 27, 2009 – Opening of a college.\n\nThe following year – First course.\n\nMarch 2020 (planned) – Elections.',
    [
      'title: A and B: a list',
      'row: [May 27, 2009] May 27, 2009 – Opening of a college.',
      'row: [The following year] The following year – First course.',
      'row: [March 2020] March 2020 (planned) – Elections.',
    ],
  ],
  [
    'years alone on their lines, with entries below',
    'History of it\n\n2014\nA joins B\nC visits D\n\n2017\n• E is agreed\n14 May: F opens',
    [
      'title: History of it',
      'heading: 2014',
      'row: <2014> {2014} A joins B',
      'row: <2014> {2014} C visits D',
      'heading: 2017',
      'row: <2017> {2017} E is agreed',
      'row: [14 May] {2017} 14 May: F opens',
    ],
  ],
  [
    'a story below a year stays prose, which inherits nothing',
    `History\n\n2014\n\n${lead} In May they met. In June they met again. ${lead}`,
    ['title: History', 'heading: 2014', `paragraph: {2014} ${lead} In May they met. In June they met again. ${lead}`],
  ],
  [
    'a table with the date at the end of the row',
    `Talks\n\n${lead}\n\nMandate adopted          16 July 2018\nFirst round              February 2019\nSignature                date to be agreed`,
    [
      'title: Talks',
      `paragraph: ${lead}`,
      'row: Mandate adopted          16 July 2018',
      'row: First round              February 2019',
      'row: Signature                date to be agreed',
    ],
  ],
  [
    'sections copied from a page that folds them',
    `Relations with A\n\n  • Last updated: 07 Apr. 2016 15:17\n\n${lead}\n\n  • Framework\n\n    ${lead}\n\n  • Key areas\n\n    Security\n\n    ${lead}\n\n    Science\n\n    ${lead}\n\n  • Milestones\n\n    1992 A joins.\n    1995 A leaves.`,
    [
      'title: Relations with A',
      'updated: Last updated: 07 Apr. 2016 15:17',
      `paragraph: ${lead}`,
      'heading: Framework',
      `paragraph: {Framework} ${lead}`,
      'heading: Key areas',
      'heading: {Key areas} Security',
      `paragraph: {Key areas > Security} ${lead}`,
      'heading: {Key areas} Science',
      `paragraph: {Key areas > Science} ${lead}`,
      'heading: Milestones',
      'row: [1992] {Milestones} 1992 A joins.',
      'row: [1995] {Milestones} 1995 A leaves.',
    ],
  ],
  [
    'headings in capitals, numbers and plain words, each below the other',
    `Report\n\nI. THE PAST\n\n${lead}\n\n1. The start\n\n${lead}\n\n1.1 Talks\n\n${lead}\n\n2. The end\n\n${lead}\n\nII. NOW\n\n${lead}`,
    [
      'title: Report',
      'heading: I. THE PAST',
      `paragraph: {I. THE PAST} ${lead}`,
      'heading: {I. THE PAST} 1. The start',
      `paragraph: {I. THE PAST > 1. The start} ${lead}`,
      'heading: {I. THE PAST > 1. The start} 1.1 Talks',
      `paragraph: {I. THE PAST > 1. The start > 1.1 Talks} ${lead}`,
      'heading: {I. THE PAST} 2. The end',
      `paragraph: {I. THE PAST > 2. The end} ${lead}`,
      'heading: II. NOW',
      `paragraph: {II. NOW} ${lead}`,
    ],
  ],
  [
    'news with a dateline, an author, a picture and the newsroom’s note',
    `A takes its seat\n\nBy Jane Doe\n\nBRUSSELS, April 5 (Desk) – A joined B on Tuesday. ${lead}\n\nWHAT NEXT\n\n${lead}\n\n(Reporting by X; photo of 9 May 1994)`,
    [
      'title: A takes its seat',
      'byline: By Jane Doe',
      'dateline: BRUSSELS, April 5 (Desk)',
      `paragraph: A joined B on Tuesday. ${lead}`,
      'heading: WHAT NEXT',
      `paragraph: {WHAT NEXT} ${lead}`,
      'caption: {WHAT NEXT} (Reporting by X; photo of 9 May 1994)',
    ],
  ],
  [
    'an article: abstract, keywords, another language, notes and references',
    `A and B: a study\n\nA. B. Author\n\nThis article follows the two of them through the years. It finds that ${lead}\n\nKey words: A; B.\n\nРезюме\n\nСтатья о том, как в 1994 году всё началось.\n\nIntroduction\n\n${lead}\n\n1 See A, 1994, p. 3.\n\nReferences\n\n1. Author A. Title. City, 2004.\n2. https://example.org [accessed: 02/11/2014]`,
    [
      'title: A and B: a study',
      'byline: A. B. Author',
      `abstract: This article follows the two of them through the years. It finds that ${lead}`,
      'keywords: Key words: A; B.',
      'other-language: Резюме',
      'other-language: Статья о том, как в 1994 году всё началось.',
      'heading: Introduction',
      `paragraph: {Introduction} ${lead}`,
      'footnote: {Introduction} See A, 1994, p. 3.',
      'heading: References',
      'reference: {References} Author A. Title. City, 2004.',
      'reference: {References} https://example.org [accessed: 02/11/2014]',
    ],
  ],
  [
    'an abstract in another language of the same script',
    `A study\n\n${lead}\n\nRésumé\n\nCet article retrace la vie du Centre et les travaux de ses membres depuis 1999 dans le pays.\n\nMots-clés : A ; B\n\n${lead}`,
    [
      'title: A study',
      `paragraph: ${lead}`,
      'other-language: Résumé',
      'other-language: Cet article retrace la vie du Centre et les travaux de ses membres depuis 1999 dans le pays.',
      'other-language: Mots-clés : A ; B',
      `paragraph: ${lead}`,
    ],
  ],
  [
    'menus, contacts and the licence',
    `Home > Partners > A\n\nRelations with A\n\n${lead}\n\nShare\nPrint\n\nPress office: +998 71 555 19 94\n\n© Organisation, 1995-2022. All rights reserved.`,
    [
      'navigation: Home > Partners > A',
      'title: Relations with A',
      `paragraph: ${lead}`,
      'navigation: Share',
      'navigation: Print',
      'navigation: Press office: +998 71 555 19 94',
      'licence: © Organisation, 1995-2022. All rights reserved.',
    ],
  ],
  [
    'pictures',
    `Relations with A\n\n${lead}\n\nLeft to right: X (Minister of A) shaking hands with Y.\n\nSecretary General X with President Y in Baku, 7 September 2012\n\nViews of the Palace of Independence, Astana, Kazakhstan\n\nWork, peace and growth\n\n${lead}`,
    [
      'title: Relations with A',
      `paragraph: ${lead}`,
      'caption: Left to right: X (Minister of A) shaking hands with Y.',
      'caption: Secretary General X with President Y in Baku, 7 September 2012',
      'caption: Views of the Palace of Independence, Astana, Kazakhstan',
      'heading: Work, peace and growth',
      `paragraph: {Work, peace and growth} ${lead}`,
    ],
  ],
  [
    'a list that is led in by a clause, and key facts',
    `Relations with A\n\nAt a glance\n\n  • Member State since 1994\n  • Missions, 2009-2018: 11\n\nThe work of the two sides includes:\n\n- a course in 2010, and the talks that came of it;\n- visits.`,
    [
      'title: Relations with A',
      'heading: At a glance',
      'bullet: {At a glance} Member State since 1994',
      'bullet: {At a glance} Missions, 2009-2018: 11',
      'paragraph: {At a glance} The work of the two sides includes:',
      'bullet: {At a glance} a course in 2010, and the talks that came of it;',
      'bullet: {At a glance} visits.',
    ],
  ],
]

describe('the blocks of a text', () => {
  test.each(cases)('%s', (_, raw, blocks) => {
    expect(project(raw)).toEqual(blocks)
  })

  test.each(cases.map(([why, raw, blocks]) => [why, raw.replaceAll('\n', '\r\n'), blocks] as const))(
    'with Windows line ends: %s',
    (_, raw, blocks) => {
      expect(project(`\uFEFF${raw}`)).toEqual(blocks)
    },
  )
})

describe('whatever the text', () => {
  test.each(texts)('%s: every sign that is a letter or a digit is in exactly one block, or numbers one', (_, raw) => {
    const clean = cleanText(raw, words)
    const blocks = layOut(clean)
    const left: Array<string> = []
    let at = 0
    for (const { start, end } of blocks) {
      expect(start).toBeGreaterThanOrEqual(at)
      expect(end).toBeGreaterThan(start)
      left.push(clean.text.slice(at, start))
      at = end
    }
    left.push(clean.text.slice(at))
    expect(
      left.filter(
        (gap) => /[\p{L}\p{N}]/u.test(gap) && !/^[\s_]*(?:[([]?(?:\d{1,3}|[a-z]|[¹²³])[.)\]]?)\s+$/u.test(gap),
      ),
    ).toEqual([])
  })

  test.each(texts)('%s: labels stand at the head of their row, headings above', (_, raw) => {
    for (const block of layOut(cleanText(raw, words))) {
      if (block.label !== null) expect(block.label.start).toBe(block.start)
      if (block.label !== null) expect(block.label.end).toBeLessThanOrEqual(block.end)
      if (block.role !== 'row') expect([block.label, block.inherited]).toEqual([null, null])
      if (block.inherited !== null) expect(block.inherited.end).toBeLessThanOrEqual(block.start)
      for (const heading of block.headings) expect(heading.end).toBeLessThanOrEqual(block.start)
    }
  })

  // Lines that tell an event, and look like something else.
  test.each([
    ['Contacts with NATO began in 1992'],
    ['Contacts with the Organisation began in 1992, and the first talks were held in Vienna: they failed.'],
    ['Address by the Secretary General to Parliament in May 2005'],
    ['Top-level talks were held in 1994.'],
    ['Updated its IPAP in 2010'],
    ['Accepted into the Partnership for Peace on 5 October 1994'],
    ['Published its first White Paper on 5 October 1994 and a second one later'],
    ['Issued a joint declaration on 3 March 2010.'],
    ['On 27 March 2020 it became the 30th Ally'],
    ['Copyright law: a seminar was held in 1999.'],
    ['The exercise «Steppe Eagle» was held in 2012'],
    ['Views of both sides were heard in Geneva on 5 May 1999.'],
    ['Speaking at the Council in 2010, the minister announced the accession of his country.'],
    ['The right to vote (rights and duties) was debated in 2010.'],
    ['Signature of the Partnership Framework Document in Brussels, 10 May 1994'],
    ['(In 2010 it joined the Convention as well.)'],
    ['Licensed pilots were trained in Germany in 1999.'],
    ['History of the office begins in 1999, when it opened.'],
    ['News of the accession came on 4 April 2023.'],
    ['5 countries joined the programme in 1999.'],
    ['1,200 soldiers took part in the exercise in 2003.'],
    ['See how the country joined the programme in 1999.'],
  ])('is read for events, alone and in a list: %s', (line) => {
    const inside = ['paragraph', 'bullet', 'row']
    const role = (raw: string) =>
      project(raw)
        .find((block) => block.includes(line.slice(1)))!
        .split(':')[0]
    const other = 'They have met twice since then, in Vienna and in Geneva, and they mean to go on with it.'
    expect(inside).toContain(role(`Relations with A\n\n${lead}\n\n${line}\n\n${lead}`))
    expect(inside).toContain(role(`Relations with A\n\n${lead}\n\n- ${other}\n- ${line}\n- ${other}`))
  })

  test('the order of the rules is part of what they mean', () => {
    expect(rules.map(({ name }) => name)).toEqual([
      'code',
      'licence',
      'references',
      'other language',
      'infobox',
      'updated',
      'datelines',
      "editor's note",
      'tables',
      'navigation',
      'front matter',
      'beside the title',
      'abstract',
      'footnotes',
      'rows',
      'dated paragraphs',
      'captions',
      'headings',
    ])
  })
})

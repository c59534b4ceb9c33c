import { describe, expect, test } from 'vitest'
import { rearrange, repair, untouched } from '../../src/read/CleanText.ts'
import { cleanText } from '../../src/read/clean.ts'
import { columns } from '../../src/read/repairs/columns.ts'
import { footnoteMarks } from '../../src/read/repairs/footnoteMarks.ts'
import { gluedWords } from '../../src/read/repairs/gluedWords.ts'
import { interruptions } from '../../src/read/repairs/interruptions.ts'
import { letterBullets } from '../../src/read/repairs/letterBullets.ts'
import { ligatures } from '../../src/read/repairs/ligatures.ts'
import { lineEnds } from '../../src/read/repairs/lineEnds.ts'
import { lineHyphen, wordsOf } from '../../src/read/repairs/lineHyphen.ts'
import { markup } from '../../src/read/repairs/markup.ts'
import { oddSpaces } from '../../src/read/repairs/oddSpaces.ts'
import type { Arrangement, Repair } from '../../src/read/repairs/Repair.ts'
import { softHyphens } from '../../src/read/repairs/softHyphens.ts'
import { wrappedLines } from '../../src/read/repairs/wrappedLines.ts'
import { vocabulary } from '../../src/read/Vocabulary.ts'

const words = vocabulary(['NATO', 'ISAF'], [])
const by = (unit: Repair | Arrangement, raw: string): string => {
  if ('edits' in unit) return repair(untouched(raw), unit.edits(raw, words)).text
  const pieces = unit.order(raw)
  return pieces === null ? raw : rearrange(untouched(raw), pieces).text
}

type Case = readonly [why: string, raw: string, clean: string]
const same = (why: string, raw: string): Case => [`left alone: ${why}`, raw, raw]

const table = (name: string, unit: Repair | Arrangement, cases: ReadonlyArray<Case>) =>
  describe(name, () => {
    test.each(cases)('%s', (_, raw, clean) => {
      expect(by(unit, raw)).toBe(clean)
    })
  })

table('line ends', lineEnds, [
  ['Windows', 'a\r\nb\r\n', 'a\nb\n'],
  ['old Mac', 'a\rb', 'a\nb'],
  ['a page ends a paragraph', 'a\fb', 'a\n\nb'],
  ['the separators of Unicode', 'a\u2028b\u2029c\u0085d', 'a\nb\n\nc\nd'],
  same('line feeds and tabs', 'a\n\tb\n'),
])

table('odd spaces', oddSpaces, [
  ['no-break, thin, narrow and ideographic', '1\u00A0May\u20092010\u202Fin\u3000X', '1 May 2010 in X'],
  ['no width, and the byte order mark', '\uFEFFa\u200Bb\u2060c', 'abc'],
  ['control characters', 'a\u0007b', 'a b'],
  same('tabs, line feeds, joiners of other scripts', 'a\tb\nم\u200Cن'),
])

table('ligatures', ligatures, [
  ['of every length', 'oﬃcer eﬀort ﬁve ﬂag aﬄuent ﬆ', 'officer effort five flag affluent st'],
  ['a letter and its accent', 'Ja\u0301n', 'Ján'],
  same('letters that are one', 'œuvre Æsir ĳ'),
])

table('soft hyphens', softHyphens, [
  ['within a word', 'coop\u00ADeration', 'cooperation'],
  ['at the end of a line', 'coop\u00AD\neration', 'cooperation'],
  ['at the end of a line, before a capital', 'Nato\u00AD\nUkraine', 'Nato\nUkraine'],
])

table('letter bullets', letterBullets, [
  ['two lines', 'o first\no second', '• first\n• second'],
  same('one line', 'o first\nsecond'),
  same('the letter elsewhere', 'of it\nor it'),
])

table('markup', markup, [
  [
    'bold words and headings',
    '## Milestones\n**1992** – joined\n- __1993__: met',
    'Milestones\n1992 – joined\n- 1993: met',
  ],
  same('stars that are no markup', '* an item\n** a note\n2**3 and a_b__c #5\n***'),
])

table('interruptions', interruptions, [
  [
    'a page number within a sentence',
    'it looked after the whole\n\n62\n\nregion. It left.\n\nThe end.',
    'it looked after the whole\nregion. It left.\n\n62\n\n\nThe end.',
  ],
  [
    'notes and a header, at the end of the text',
    'it looked after the whole\n\n____\n1 CSCE, Prague,\n1992.\n2 Ibid.\n\n62     Quarterly, No. 3, 2012\n\nregion.',
    'it looked after the whole\nregion.\n\n____\n1 CSCE, Prague,\n1992.\n2 Ibid.\n\n62     Quarterly, No. 3, 2012\n\n',
  ],
  [
    'a sentence over three pages',
    'it looked after the whole\n\n62\n\nof the region and of its\n\n63\n\nborders.\n',
    'it looked after the whole\nof the region and of its\nborders.\n\n62\n\n\n63\n\n',
  ],
  same('between paragraphs', 'it looked after the whole.\n\n62\n\nA start'),
  same('before a heading', 'it looked after the whole\n\n62\n\nThe Centre'),
  same('a number that may be a year', 'the events of\n\n2010\n\nwere'),
  same('another paragraph between', 'it looked after the whole\n\nThe Centre was small.\n\nregion'),
])

table('columns', columns, [
  [
    'two columns of prose',
    [
      'Moldova joined the Council        the office in Chisinau was',
      'on 13 July 1995, and it           opened. It has since run',
      'ratified the Convention on        courses for judges, and a',
      'human rights two years            plan for three years was',
      'later. Monitoring began           adopted in 2012; a second',
      'in 1996 and has gone on           one followed in 2017.',
      'ever since.',
      'After it',
    ].join('\n'),
    [
      'Moldova joined the Council\non 13 July 1995, and it\nratified the Convention on\nhuman rights two years',
      'later. Monitoring began\nin 1996 and has gone on\never since.\nAfter it\n\n\n\n\n\n',
      'the office in Chisinau was\nopened. It has since run\ncourses for judges, and a\nplan for three years was',
      'adopted in 2012; a second\none followed in 2017.\n\n\n\n\n\n\n',
    ].join('\n'),
  ],
  same(
    'a table',
    [
      'Mandate adopted by the Council    16 July 2018',
      'First round of the talks          February 2019',
      'Second round of the talks         June 2019',
      'Third round of the talks          November 2019',
      'Fourth round of the talks         March 2020',
      'Signature of the agreement        to be agreed later',
      'Entry into force                  to be agreed later',
    ].join('\n'),
  ),
  same(
    'a milestones table',
    Array.from({ length: 9 }, (_, i) => `199${i}      Kazakhstan joins it\n          and holds a course`).join('\n'),
  ),
])

describe('hyphens at the end of a line', () => {
  const text =
    'a leading part; NATO-led and rule-based; drug trade and trafficking; the euro-atlantic area; partnership'
  test.each([
    ['a broken word that the text also writes whole', 'lead', 'ing', ''],
    ['a compound that the text also writes so', 'Nato', 'led', '-'],
    ['an acronym keeps it', 'OSCE', 'led', '-'],
    ['a capital after it', 'Nato', 'Ukraine', '-'],
    ['numbers', '2006', '2008', '-'],
    ['a second part that only compounds have', 'drug', 'related', '-'],
    ['two words of the text', 'drug', 'trafficking', '-'],
    ['a part of a compound is broken', 'eu', 'ro', ''],
    ['nothing known: it is the printer’s', 'reiterat', 'ed', ''],
    ['a hyphen that waits for its word', 'short', 'and', '- '],
    ['a first part that keeps it', 'non', 'lethal', '-'],
    ['a common word is no witness', 'with', 'trade', ''],
  ])('%s: %s-|%s', (_, left, right, sign) => {
    expect(lineHyphen(left, right, wordsOf(text))).toBe(sign)
  })

  test('the pieces of a broken word are no words themselves', () => {
    expect([...wordsOf('the strate-\ngically placed').keys()]).toEqual(['the', 'placed'])
  })
})

const wrapped = `The Council met in the spring to speak of the plan that
had been drawn up by its members in the year before, and
it agreed on most of it. A working group was set up to
see to the rest of the work, and it met in May 2010.`

table('wrapped lines', wrappedLines, [
  ['a paragraph', wrapped, wrapped.replaceAll('\n', ' ')],
  ['space before the line ends', wrapped.replaceAll('\n', ' \n'), wrapped.replaceAll('\n', ' ')],
  ['a paragraph below a heading', `The plan\n\n${wrapped}`, `The plan\n\n${wrapped.replaceAll('\n', ' ')}`],
  [
    'a column that ends within a sentence',
    `${wrapped}\n\n${wrapped.replace('before, and\nit', 'before, and\n\nit')}`,
    `${wrapped.replaceAll('\n', ' ')}\n\n${wrapped.replaceAll('\n', ' ')}`,
  ],
  [
    'a year that begins a line',
    wrapped.replace(
      'see to the rest of the work, and it met in May 2010.',
      'see to the rest of the work, and it met in May\n1995. It met again later.',
    ),
    wrapped.replace('and it met in May 2010.', 'and it met in May 1995. It met again later.').replaceAll('\n', ' '),
  ],
  [
    'a list below keeps its lines',
    `${wrapped}\n\n- a plan for the borders of the country and the region\n- a course\n1. One\n2. Two`,
    `${wrapped.replaceAll('\n', ' ')}\n\n- a plan for the borders of the country and the region\n- a course\n1. One\n2. Two`,
  ],
  [
    'notes count up and keep their lines',
    `${wrapped}\n\n1 See the report, 2010, on the work of the group of four\n2 Ibid.`,
    `${wrapped.replaceAll('\n', ' ')}\n\n1 See the report, 2010, on the work of the group of four\n2 Ibid.`,
  ],
  [
    'a line that begins with a number goes on',
    wrapped.replace('drawn up by its members', 'drawn up by all its\n28 members'),
    wrapped.replace('by its members', 'by all its 28 members').replaceAll('\n', ' '),
  ],
  ['a dash without space', `${'x'.repeat(30)} one—\nto the other`, `${'x'.repeat(30)} one—to the other`],
  ['a bullet alone on its line', '•\nMember since 1957', '• Member since 1957'],
  [
    'a row hangs below its words',
    '1994             The House opens in Ashgabat\n2007 Inauguration of the Regional Centre for Preventive\n     Diplomacy for the region, with its head\n2010             Seminar',
    '1994             The House opens in Ashgabat\n2007 Inauguration of the Regional Centre for Preventive Diplomacy for the region, with its head\n2010             Seminar',
  ],
  [
    'an item of a list hangs below its sign',
    '3. A Plan for 2015-2018 was adopted by the Committee\n   on 11 March 2015\n   and begun in June',
    '3. A Plan for 2015-2018 was adopted by the Committee on 11 March 2015 and begun in June',
  ],
  same('rows without a year of their own', '1997  A joins B.\n      A opens a mission.\n2001  B opens an office.'),
  same('rows whose entries hang', '2009    The centre opens\n        The President visits Brussels\n2010    End'),
  same(
    'lines that are paragraphs',
    'The first paragraph is here and says so.\nThe second is here.\nThe third is here.',
  ),
  same('short lines of a list without signs', 'Republic of A\nRepublic of B\nKingdom of C'),
  same('cells', 'Mandate adopted          16 July 2018\nFirst round of talks     February 2019'),
])

table('footnote marks', footnoteMarks, [
  [
    'behind a full stop',
    'of Independent States.1 Ukraine has. It ended.2',
    'of Independent States. Ukraine has. It ended.',
  ],
  [
    'behind a comma and a year',
    'a mark.1 in November 2002,2 and in 1999.3 From',
    'a mark. in November 2002, and in 1999. From',
  ],
  [
    'behind a bracket and a quotation',
    'the Commission (NUC).1 the “Five”.2 Then',
    'the Commission (NUC). the “Five”. Then',
  ],
  ['raised, behind a word and a year', 'of 15 November 1995¹. In Wales², the', 'of 15 November 1995. In Wales, the'],
  [
    'stuck to a word or a year, where the text has the note',
    'the first Ally1 came in 19952 and\n\n1 See the list.\n2 Ibid.',
    'the first Ally came in 1995 and\n\n1 See the list.\n2 Ibid.',
  ],
  same('stuck to a word, where the text has no note', 'the Ally1 came in 19951 to Baikonur2'),
  same('raised figures of measures', 'a site of 12 km² and 30 m³'),
  same('decimals', 'it rose to 3.1 and fell by 1.2 in 2010'),
  same('numbers that do not count up from one', 'the office.7 It. the plan.9 It'),
  same('abbreviations', 'see No.1 and p.2 and vol.3 of it'),
])

table('glued words', gluedWords, [
  ['two sentences', 'from the start.It hosted', 'from the start. It hosted'],
  ['a little word and a year', 'signed in2016 and since1994; Since1986', 'signed in 2016 and since 1994; Since 1986'],
  ['a month and a year', 'in February2020 it', 'in February 2020 it'],
  ['a year and a name', '2010Kazakhstan joins', '2010 Kazakhstan joins'],
  ['a little word and a name', 'the head of theCouncil met inGeneva', 'the head of the Council met in Geneva'],
  ['a comma', 'J. Mennuti,Almaty, 2005', 'J. Mennuti, Almaty, 2005'],
  [
    'a bracket',
    'in November 2013(INIR Phase 3) the Programme(DEEP)',
    'in November 2013 (INIR Phase 3) the Programme (DEEP)',
  ],
  ['a compound that lost its hyphen', 'the Natoled force', 'the Nato-led force'],
  same('addresses', 'see http://www.A.int/lisbon2010/Nato.Html and www.example.Org, a.B@nato.Int'),
  same('names of their own spelling', 'McDonald of iPhone, KazAID, the U.S.Army, DevTech'),
  same('numbers of documents', 'INFCIRC/504 and GSP+2021 of A-1957'),
])

describe('the repairs one after the other', () => {
  test.each([
    [
      'a mark, Windows line ends and a soft hyphen',
      '\uFEFFThe co\u00ADoperation\r\nbegan.\r\n',
      'The cooperation\nbegan.\n',
    ],
    [
      'a ligature in a broken word',
      `${wrapped.replace('set up to\nsee', 'set up to ﬁ-\nnd out and see')}`,
      wrapped.replace('set up to\nsee', 'set up to find out and see').replaceAll('\n', ' '),
    ],
    [
      'a page number in a sentence',
      `${wrapped}\n\n${wrapped.replace('before, and\nit', 'before, and\n\n12\n\nit')}`,
      `${wrapped.replaceAll('\n', ' ')}\n\n${wrapped.replaceAll('\n', ' ')}\n\n12\n\n`,
    ],
  ])('%s', (_, raw, clean) => {
    expect(cleanText(raw, words).text).toBe(clean)
  })
})

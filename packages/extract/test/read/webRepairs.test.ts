import { describe, expect, test } from 'vitest'
import { rawSpan, rearrange, repair, untouched } from '../../src/read/CleanText.ts'
import { cleanText } from '../../src/read/clean.ts'
import { asides } from '../../src/read/repairs/asides.ts'
import { citationMarks } from '../../src/read/repairs/citationMarks.ts'
import { doubledLinks } from '../../src/read/repairs/doubledLinks.ts'
import { entities } from '../../src/read/repairs/entities.ts'
import { fullWidth } from '../../src/read/repairs/fullWidth.ts'
import { gluedWords } from '../../src/read/repairs/gluedWords.ts'
import { headStamp } from '../../src/read/repairs/headStamp.ts'
import { markup } from '../../src/read/repairs/markup.ts'
import { oneLineLists } from '../../src/read/repairs/oneLineLists.ts'
import type { Arrangement, Repair } from '../../src/read/repairs/Repair.ts'
import { tags } from '../../src/read/repairs/tags.ts'
import { wikiMarkup } from '../../src/read/repairs/wikiMarkup.ts'
import { wrappedLines } from '../../src/read/repairs/wrappedLines.ts'
import { vocabulary } from '../../src/read/Vocabulary.ts'

const words = vocabulary(['NATO'], [])
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

table('full-width digits', fullWidth, [
  ['a year', 'It joined in ２０１０.', 'It joined in 2010.'],
  ['a day with its signs', 'on ２０１０－０５－０３ it', 'on 2010-05-03 it'],
  ['a time of day', 'at １０：３０ it', 'at 10:30 it'],
  same('full-width letters', 'the ＡＢＣ of it'),
])

table('entities', entities, [
  ['by name', 'rivers &amp; lakes &ndash; &quot;all&quot;&nbsp;of them', 'rivers & lakes – "all" of them'],
  ['by number', 'the Union&#8217;s plan &#x2014; of 2010', 'the Union’s plan — of 2010'],
  ['by the numbers of Windows', 'the Union&#146;s', 'the Union’s'],
  ['escaped twice', 'the Union&amp;#8217;s &amp;amp; others', 'the Union’s & others'],
  ['letters with their accents', 'Pav&eacute;l of &Scaron;umava', 'Pavél of Šumava'],
  same('a name that nobody knows, and a plain sign', 'rivers & lakes; R&D; &unknown; &#55555555;'),
])

table('tags', tags, [
  ['of words', 'signed in <b>1994</b> by <a href="x.html">Chad</a>', 'signed in 1994 by Chad'],
  ['of a line', 'It joined.<br/>It left.<BR>It came.', 'It joined.\nIt left.\nIt came.'],
  ['of paragraphs', '<p>It joined.</p><p class="x">It left.</p>', '\n\nIt joined.\n\nIt left.\n\n'],
  ['of a list', '<ul><li>2003: one</li><li>2005: two</li></ul>', '\n\n• 2003: one\n• 2005: two\n\n'],
  ['of a table', '<tr><td>1994</td><td>Chad joins</td></tr>', '\n1994 | Chad joins | \n'],
  ['a note set high', 'in 1994<sup>[3]</sup>, over 3 km<sup>2</sup>', 'in 1994, over 3 km2'],
  ['styles and programs', 'It<style>p { x: 1994 }</style> joined<script>y = 2</script>.', 'It joined.'],
  same('what is no tag', 'x < 5 and y > 3, <ref name="x">1994</ref>, <unknown>'),
])

table('asides', asides, [
  [
    'a template within a paragraph',
    'Chad joined in 1994.{{cite web | url=x | accessdate = 2006-11-30 }} It left in 2001.\n\nThe end.',
    'Chad joined in 1994. It left in 2001.\n{{cite web | url=x | accessdate = 2006-11-30 }}\n\n\nThe end.',
  ],
  [
    'a note with a template, and a comment',
    'It joined<ref>{{cite news | date=2 May 2010}}</ref> in 1994<!-- check -->.\n',
    'It joined in 1994.\n<ref>{{cite news | date=2 May 2010}}</ref>\n<!-- check -->\n\n',
  ],
  same('a template on its own line', 'It joined.\n{{cite web | url=x}}\n\nIt left.'),
  same('templates that are part of the sentence', 'It lies {{convert|5|km}} off; {{lang|fr|ville}}.'),
  same('what is never closed', 'It joined {{cite web | in 1994 <ref>and left <!-- it.'),
])

table('citation marks', citationMarks, [
  ['numbers', 'in 1994.[3][4] It left[12] in 2001.[5]:12', 'in 1994. It left in 2001.'],
  ['wishes', 'was founded[citation needed] by Chad [when?] in 1994', 'was founded by Chad in 1994'],
  same('a list of references', '[1] Author A. Title.\n[2] Author B. Title.'),
  same('words of the text', 'the [former] head; Doc. [28291/98]; [sic]'),
])

table('wiki markup', wikiMarkup, [
  ['links and bold words', "'''Chad''' left the [[African Forum|Forum]] in [[1994]].", 'Chad left the Forum in 1994.'],
  ['an address', "''See'' [https://example.org the page] [[now]].", 'See the page now.'],
  [
    'headings and items',
    '== History ==\n* 1994: joins\n** a start\n*1995: leaves',
    'History\n* 1994: joins\n• a start\n• 1995: leaves',
  ],
  [
    'a table',
    '{| class="x"\n! Date !! Event\n|-\n| 1994 || joins\n|-\n| 1995\n| leaves\n|}',
    '{| class="x" | Date | Event\n|-\n| 1994 | joins\n|-\n| 1995 | leaves\n|}',
  ],
  same('a picture and a category', '[[File:A.jpg|thumb|Oslo]]\n[[Category:1994 treaties]]'),
  same('a text that is no wiki', "It's 'so' and x == y; # 5; *note"),
])

table('markup', markup, [
  ['tasks', '- [x] **2015** – joins\n- [ ] 2016 – leaves', '- 2015 – joins\n- 2016 – leaves'],
  ['links', 'an [office](https://x.org/2016 "A") in [Oslo](<a b>)', 'an office in Oslo'],
  ['stressed words', 'the _first_ and *second* plan of `x`', 'the first and second plan of x'],
  ['quotations', '> It joined.\n> > It left.', 'It joined.\nIt left.'],
  same('names and formulas', 'a_b_c, 2*3*4, the *note, [1] (see), x > y'),
  same('a picture', '![Oslo in 1994](a.jpg)'),
])

table('head stamp', headStamp, [
  ['a day', ' date 2021-12-06 The Fund has praised Chad.', ' date 2021-12-06\n\nThe Fund has praised Chad.'],
  ['a month', 'date 2018-04 The Fund', 'date 2018-04\n\nThe Fund'],
  same('a row of a chronology', '2021-12-06 Chad joins\n2022-01-01 Chad leaves'),
  same('further down', 'The Fund\ndate 2021-12-06 has'),
])

table('doubled links', doubledLinks, [
  [
    'twice or more in a text',
    'Chad joined the Union of Rivers\nUnion of Rivers\nin 1994 and the African Forum\nAfrican Forum\n, which it left.',
    'Chad joined the Union of Rivers in 1994 and the African Forum, which it left.',
  ],
  same('once', 'Chad joined the Union of Rivers\nUnion of Rivers\nin 1994'),
  same('rows that end alike', '1994 Chad\nChad\n1995 Mali\nMali\n1996 Togo\nTogo'),
])

table('lists in one line', oneLineLists, [
  [
    'dates set apart by a space',
    '1992 March 10 Joins the Forum 1994 May 25 Signs the Framework Document 1999 Opens a mission in Oslo',
    '1992 March 10 Joins the Forum\n1994 May 25 Signs the Framework Document\n1999 Opens a mission in Oslo',
  ],
  [
    'behind a title',
    'History of the union 1949 Founding of the union 1952 Greece joins 1955 Norway signs the treaty',
    'History of the union\n1949 Founding of the union\n1952 Greece joins\n1955 Norway signs the treaty',
  ],
  [
    'dashes behind the dates',
    'Key dates: 2001 - The office opens. 2003 - The two sides sign a plan. 2005 - The plan ends.',
    'Key dates:\n2001 - The office opens.\n2003 - The two sides sign a plan.\n2005 - The plan ends.',
  ],
  [
    'dashes before them',
    'Here is how it grew: -- 1957: Six sign the treaty. -- 1973: Three join. -- 1981: Greece is the tenth.',
    'Here is how it grew:\n1957: Six sign the treaty.\n1973: Three join.\n1981: Greece is the tenth.',
  ],
  [
    'days, newest first',
    '3 May 2010: Chad opens a mission. 12-14 June 2008: Chad hosts a course. May 2001: Chad joins the Forum.',
    '3 May 2010: Chad opens a mission.\n12-14 June 2008: Chad hosts a course.\nMay 2001: Chad joins the Forum.',
  ],
  same(
    'prose',
    'In 1949 Germany signed the treaty. In 1952 Greece joined it. In 1955 Norway did, before the 1960 Summit.',
  ),
  same(
    'years that belong to the words before',
    'The deals of 1949 France made, those of 1952 Greece made and those of 1955 Norway made were one.',
  ),
  same(
    'names with years',
    'The plan has three parts: Agenda 2010 Rivers, the Oslo 2001 Charter and the 1994 Framework Document of Bern.',
  ),
  same(
    'years in brackets',
    'Its heads were A. Berg (1949 to 1952), B. Lund (1953 to 1960) and C. Holm (1961 to 1970), all of Oslo.',
  ),
  same('two rows', '2001 - The office opens in the capital of the country. 2003 - The two sides sign a plan of work.'),
])

table('glued words', gluedWords, [
  ['a day, a month and a year', 'On 10March 1992 Chad', 'On 10 March 1992 Chad'],
  ['a year and an acronym', 'in 1955NATO admits', 'in 1955 NATO admits'],
  ['two little words', 'signed onthe day ofthe talks', 'signed on the day of the talks'],
  ['a question and its answer', 'did it evolve?NATO relations', 'did it evolve? NATO relations'],
  ['a quotation', 'for the country“My parents', 'for the country “My parents'],
  same('words that end so', 'to bathe, a lathe, News.MN, 12.March'),
])

table('wrapped lines', wrappedLines, [
  [
    'a sentence that is cut after a few words',
    'Its ties with the Forum date\nback to 1995, when it sent a note.',
    'Its ties with the Forum date back to 1995, when it sent a note.',
  ],
  [
    'lines that were all set apart',
    'The minister made an announcement in this\n\nregard after the talks.\n\nHe left.',
    'The minister made an announcement in this regard after the talks.\n\nHe left.',
  ],
  same('a writer', 'The plan of the Forum is signed at last\n\nby Jane Doe\n\nThe plan was signed.'),
  same('an address and a stamp', 'Politics\nj.doe@example.org\n2025-08-01 12:35:47'),
  same('a list in lower case', 'It does these three things for all:\n\ncourses\n\ntalks'),
])

describe('the way back to the raw text', () => {
  test.each([
    [
      'rows of a list in one line',
      '2001 - It opens. 2003 - They sign a plan&#8217;s text. 2005 - The plan ends, and so does it.',
      'They sign a plan’s text.',
      'They sign a plan&#8217;s text.',
    ],
    [
      'a sentence around a template',
      'Chad joined{{cite web | date=2010}} in <b>1994</b>.',
      'Chad joined in 1994.',
      'Chad joined{{cite web | date=2010}} in <b>1994</b>.',
    ],
    ['glued words', 'It began on10 March and onthe day.', 'on the day', 'onthe day'],
  ])('%s', (_, raw, found, quote) => {
    const clean = cleanText(raw, words)
    const start = clean.text.indexOf(found)
    const span = rawSpan(clean, start, start + found.length)
    expect(raw.slice(span.start, span.end)).toBe(quote)
  })
})

import type { CleanText } from '../read/CleanText.ts'
import { leadingNote } from '../read/LineMark.ts'
import type { Block } from './Block.ts'
import { datelineOf } from './dateline.ts'
import { endLeadIn, type HeadingStack, pushHeading } from './HeadingStack.ts'
import { languageOfLines } from './language.ts'
import { type Page, type Part, part, type Rule } from './Page.ts'
import { abstract } from './rules/abstract.ts'
import { besideTitle } from './rules/besideTitle.ts'
import { captions } from './rules/captions.ts'
import { code } from './rules/code.ts'
import { datedParagraphs } from './rules/datedParagraphs.ts'
import { datelines } from './rules/datelines.ts'
import { editorsNote } from './rules/editorsNote.ts'
import { footnotes } from './rules/footnotes.ts'
import { frontMatter } from './rules/frontMatter.ts'
import { headings } from './rules/headings.ts'
import { infobox } from './rules/infobox.ts'
import { licence } from './rules/licence.ts'
import { navigation } from './rules/navigation.ts'
import { otherLanguage } from './rules/otherLanguage.ts'
import { references } from './rules/references.ts'
import { rows } from './rules/rows.ts'
import { siteOf, titleEnd } from './rules/siteSuffix.ts'
import { tables } from './rules/tables.ts'
import { updated } from './rules/updated.ts'
import { isStopped, type TextLine, textLines, wordCount } from './TextLine.ts'

/** The rules in their order; a line keeps what the first of them says. */
export const rules: ReadonlyArray<Rule> = [
  code, // before all: nothing in it is read
  licence, // before all lists: the deed of a licence is one
  references, // before the languages: a list cites works in any
  otherLanguage, // before front matter: each abstract brings its own title and author
  infobox, // before all that looks for dates: "Formation | 4 April 1949" dates neither the page nor a row
  updated, // before rows: "14.10.2019" near the top dates the page
  datelines, // before the title: one stands below it
  editorsNote, // before navigation: it may give a telephone number
  tables, // before navigation: its cells stand apart like the ends of a letterhead
  navigation, // before the title: breadcrumbs stand above it
  frontMatter,
  besideTitle, // after front matter, which knows the title and who wrote it
  abstract, // after front matter: what stands between the authors and the keywords
  footnotes, // before rows and bullets: both may begin with a number
  rows, // before captions and headings: a row without a full stop looks like both
  datedParagraphs, // after rows, which know their dates by what sets them apart
  captions, // before headings, for the same reason
  headings,
]

/**
 * The blocks of a text, in its order: every character that is no space belongs to one of them or is a sign between
 * them (a bullet, the number of an item, the dash after a dateline).
 */
export const layOut = (clean: CleanText): ReadonlyArray<Block> => {
  const { text } = clean
  const lines = textLines(text)
  const { language, script } = languageOfLines(sample(lines))
  const start: Page = { text, lines, language, script, parts: lines.map(() => null) }
  const { parts } = rules.reduce(settle, start)
  return blocksOf({ ...start, parts })
}

const settle = (page: Page, rule: Rule): Page => {
  const parts = [...page.parts]
  for (const [i, found] of rule.find(page)) parts[i] ??= found
  return { ...page, parts }
}

/** Enough of the text to know its language: the longest lines, which are prose. */
const sample = (lines: ReadonlyArray<TextLine>): ReadonlyArray<TextLine> => {
  const prose = lines.filter(({ words }) => words.length > 80)
  return (prose.length === 0 ? lines : prose).slice(0, 400)
}

const blocksOf = ({ text, lines, parts }: Page): ReadonlyArray<Block> => {
  const blocks: Array<Block> = []
  let stack: HeadingStack = []
  let close = false
  let begun = false
  lines.forEach((line, i) => {
    const found: Part = parts[i] ?? part(isItem(line) ? 'bullet' : 'paragraph')
    const { role, label, inherited } = found
    if (role === 'paragraph' || role === 'heading') stack = endLeadIn(stack)
    if (role === 'heading') {
      stack = pushHeading(stack, line, close)
      close = true
    } else if (role !== 'caption' && role !== 'navigation') close = false
    const above = (role === 'heading' ? stack.slice(0, -1) : stack).map(({ span }) => span)
    let from = startOf(line, found)
    if ((role === 'paragraph' || role === 'bullet') && line.bullet === '') {
      const dateline = datelineOf(text, line)
      // Further stories on one page begin like the first; only an agency's line can be taken for nothing else.
      if (dateline !== null && (!begun || dateline.byAgency)) {
        blocks.push({ ...dateline.span, role: 'dateline', headings: above, label: null, inherited: null })
        from = dateline.body
      }
    }
    if (role === 'paragraph' || role === 'bullet' || role === 'row') begun = true
    const end = role === 'title' ? line.start + titleEnd(line.words) : line.end
    if (from < end) blocks.push({ start: from, end, role, headings: above, label, inherited })
    if (end < line.end) {
      const site = { start: line.end - siteOf(line.words.slice(end - line.start)).length, end: line.end }
      blocks.push({ ...site, role: 'navigation', headings: above, label: null, inherited: null })
    }
  })
  return blocks
}

/** Marked as an item, or a line of a list without marks: short, and without a full stop. */
const isItem = (line: TextLine): boolean =>
  line.bullet !== '' ||
  line.afterNumber > line.start ||
  (!isStopped(line) && !/[:;,]$/u.test(line.words) && wordCount(line) <= 20)

/** The number of an item, a note or a reference is a sign like a bullet; that of a heading belongs to its words. */
const startOf = (line: TextLine, { role, label }: Part): number => {
  if (label !== null) return label.start
  if (role === 'footnote') return line.start + (leadingNote(line.words)?.end ?? line.afterNumber - line.start)
  return role === 'bullet' || role === 'reference' || role === 'row' ? line.afterNumber : line.start
}

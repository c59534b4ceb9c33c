import { furnitureLines } from '../../read/furnitureLines.ts'
import { linesOf } from '../../read/Line.ts'
import { open, type Page, type Part, part, type Rule } from '../Page.ts'
import { isStopped, type TextLine, wordCount } from '../TextLine.ts'
import { bareNumber, doubled, fileName, notices, pageWords, sectionWords, sourceLine } from './webWords.ts'

const trail = /^[^.!?«]{1,60}?(?:\s[>»›→]\s|\s?›\s?)[^.!?«]{1,90}$/u
const bars = /^\|?[^.!?|]{1,40}(?:\s{0,9}[|·•]\s[^.!?|]{1,40}){2,}$/u
// The name of a contact with its colon, or with a number or an address behind it: "Contacts began in 1992" is neither.
const contact =
  /^(?:contacts?|press (?:office|contact|desk|service|centre|center)s?|media (?:contact|enquir|inquir|relations)\p{L}*|tel\.?|telephone|phone|fax|e-?mail|address|hotline|enquiries)(?:\s\p{L}+){0,2}\s?(?::|[+(]\d|\S+@)|^(?:for (?:more|further) (?:information|details)|corrections? to|further information)\b[^.!?]{0,40}?(?:@|\+|:\s?\S)|^\S+@\S+\.\w/iu
const telephone = /(?:\btel|\bphone|\bfax)\.?:?\s?[(+]?\d|\+\d{1,3}[\s(]{1,2}\d{1,3}[\s)]|^\+\d[\d\s().-]{7,}\s?\|?$/iu
const letterhead = /\S {4,}\S|^\S+@\S+\.\w+|^(?:UDC|UDK|УДК|DOI|ISSN|ISBN|IRSTI|МРНТИ|JEL)\b.{0,60}$/u
const pageOf = /^(?:page|p\.)\s?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?$/iu
const tableHead =
  /^(?:date|year|when|period|no\.?|month|country|state|member)s?\b.{0,80}\b(?:event|activity|milestone|what|description|development|place|title|notes?|date|joined)s?$/iu
const aside = /^(?:<!--|\{\{|\{\||\|\}|\[\[\s*(?:file|image|category)\s*:|!\[|<ref)/iu

const languages = /^[\s|]*\p{L}{2,12}(?:\s*\|\s*\p{L}{2,12})+[\s|]*$/u
const speaker = /^(?:Sir|Mr|Mrs|Ms|Lord|Lady|Baroness)\.?\s\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}$/u

interface Kind {
  readonly why: string
  readonly is: (line: TextLine, i: number, page: Page) => boolean
}

/** Kinds of single lines, in their order; most must stand outside a list, or be short in one. */
const kinds: ReadonlyArray<Kind> = [
  { why: 'the number of a page', is: ({ words }) => pageOf.test(words) },
  {
    why: 'the names of columns',
    is: ({ words }) => words.length < 200 && tableHead.test(words.replace(/[\s|]+$/u, '')),
  },
  {
    why: 'where to write or call',
    is: ({ words }) => contact.test(words) || (telephone.test(words) && words.length < 200),
  },
  { why: 'what a wiki or a page says behind the scenes', is: ({ words }) => aside.test(words) },
  {
    why: 'cookies and disclaimers',
    is: ({ words }) =>
      words.length < 500 &&
      (/^the post\b.{1,200}\bappeared first on\b/iu.test(words) ||
        (notices.test(words) && !/(?:19|20)\d\d/u.test(words))),
  },
  { why: 'the name of a picture', is: ({ words }) => fileName.test(words) },
  { why: 'numbers of readers', is: ({ words, label }) => label === null && bareNumber.test(words) },
  { why: 'the time of day', is: ({ words }) => /^\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?$/iu.test(words) },
  { why: 'the volume', is: ({ words }) => /^vol(?:ume)?\.?\s\d{1,4},?\s(?:no|nr|issue)\.?\s\d{1,4}$/iu.test(words) },
  { why: 'buttons', is: ({ words }) => doubled.test(words) },
  { why: 'an address and nothing else', is: ({ words }) => /^(?:\p{L}+:\s)?https?:\/\/\S+$/u.test(words) },
  { why: 'who speaks', is: ({ words, bullet }) => bullet === '' && speaker.test(words) },
  { why: 'the languages of the site', is: ({ words }) => languages.test(words) },
  { why: 'the day of the visit', is: ({ words }) => /^(?:home|main|menu)\s?\|/iu.test(words) && isShort(words) },
  { why: 'the way from the first page', is: ({ words }) => words.length < 260 && /^home\s?[»>›→]/iu.test(words) },
  { why: 'breadcrumbs', is: ({ words, label }) => isShort(words) && label === null && trail.test(words) },
  {
    why: 'a menu in one line',
    is: ({ words, label }) => isShort(words) && label === null && bars.test(words) && !/\d{4}/u.test(words),
  },
  {
    why: 'where the text comes from',
    is: ({ words }, i, { lines }) => i >= lines.length - 3 && sourceLine.test(words),
  },
  {
    why: 'the head of a letter',
    is: ({ words }, i) =>
      isShort(words) && letterhead.test(words) && (i < 2 || (i < 6 && !/ {4}/u.test(words))) && !/^by\s/iu.test(words),
  },
  {
    // Words such as "News" or "Documents" may head a section: then a paragraph follows close on.
    why: 'page words',
    is: (line, i, { lines }) => {
      const words = line.words.replace(/^\d{1,2}[.)]\s/u, '')
      if (words.length > 220 || !pageWords.test(words)) return false
      const next = lines[i + 1]
      return !sectionWords.test(words) || next === undefined || wordCount(next) < 12 || !isStopped(next)
    },
  },
]

const isShort = (words: string): boolean => words.length <= 160

const single = (page: Page): ReadonlyArray<readonly [number, Part]> =>
  open(page).flatMap(([line, i]) => {
    const alone = line.bullet === '' || line.words.length < 60
    const known = kinds.find(({ is }) => is(line, i, page))
    return known !== undefined && (alone || kinds.indexOf(known) < 4) ? [[i, part('navigation')] as const] : []
  })

const listHead =
  /^(?:related (?:content|links?|documents?|pages?|articles?|news|topics?|information|publications?)|see also|further reading|downloads?|(?:key |useful |official )?(?:documents|links)|countries covered)\s?:?$/iu
const storyHead =
  /^(?:(?:latest|more|other|top|recent|popular|trending) (?:headlines|news|stories|articles|posts)\b.{0,30}|related (?:articles?|news|stories|posts)|more to read|(?:media|press) contacts?)\s?:?$/iu

/** The items of a list of documents or links, right below its heading: their dates are those of the documents. */
const listedDocuments = (page: Page): ReadonlyArray<readonly [number, Part]> => {
  const found: Array<readonly [number, Part]> = []
  let inside = false
  // Without signs only what stands below the text is such a list: "Latest news" may stand above a title.
  let below = false
  let unsigned = false
  for (const [line, i] of open(page)) {
    below ||= wordCount(line) > 20 && isStopped(line)
    const stories = storyHead.test(line.words)
    if (stories || listHead.test(line.words)) {
      inside = true
      unsigned = stories && below
      if (!sectionWords.test(line.words)) found.push([i, part('navigation')])
    } else if (line.bullet === '' && (isStopped(line) || wordCount(line) > 16 || line.above > 1)) inside = false
    else if (inside && (line.bullet !== '' || unsigned)) found.push([i, part('navigation')])
  }
  return found
}

const fewest = 7

/** A menu: many short names close together, none of them a date, a sentence or the entry of a label above. */
const menus = (page: Page): ReadonlyArray<readonly [number, Part]> => {
  const found: Array<readonly [number, Part]> = []
  const { lines, parts } = page
  let from = 0
  for (let i = 0; i <= lines.length; i++) {
    if (i < lines.length && isName(lines[i]!) && (i === from || lines[i]!.above === 0)) continue
    if (i - from >= fewest && lines[from - 1]?.label == null && !leadsIn(lines[from - 1])) {
      for (let k = from; k < i; k++) if (parts[k] === null) found.push([k, part('navigation')])
    }
    from = i < lines.length && isName(lines[i]!) ? i : i + 1
  }
  return found
}

const isName = (line: TextLine): boolean =>
  line.label === null &&
  line.number === null &&
  !/\d|[,;:]$/u.test(line.words) &&
  wordCount(line) <= 4 &&
  !isStopped(line)

/** "Its members are:" says that the names are part of the text. */
const leadsIn = (line: TextLine | undefined): boolean => line !== undefined && /:$/u.test(line.words)

/** What a page has around its text: menus, breadcrumbs, contact lines, page numbers and running headers. */
export const navigation: Rule = {
  name: 'navigation',
  find: (page) => {
    const raw = linesOf(page.text)
    const heads = new Set([...furnitureLines(page.text, raw)].map((at) => raw[at]!.end))
    return [
      ...open(page).flatMap(([line, i]) => (heads.has(line.end) ? [[i, part('navigation')] as const] : [])),
      ...single(page),
      ...listedDocuments(page),
      ...menus(page),
    ]
  },
}

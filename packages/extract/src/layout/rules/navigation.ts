import { furnitureLines } from '../../read/furnitureLines.ts'
import { linesOf } from '../../read/Line.ts'
import { lineRule, open, type Page, type Part, part, type Rule } from '../Page.ts'
import { wordCount } from '../TextLine.ts'

const words = new RegExp(
  `^(?:${[
    'home(?:page)?|main menu|menu|search|site ?map|you are here:?.*|skip to .*|jump to .*|go to .*|back(?: to .*)?|top|close',
    'share(?: this.*| on .*)?|print(?: this.*| page)?|e-?mail(?: this.*)?|save|like|tweet|follow us.*|subscribe.*|newsletter|rss|cookies?.*',
    'facebook|twitter|linkedin|youtube|instagram|telegram|whatsapp|flickr|x',
    'downloads?(?: .{0,30})?|download pdf|pdf|full text|view .{0,30}|read more.*|see more.*|show (?:more|less|all)|learn more.*|more',
    'published|issue|section|licen[sc]e|how to cite|citation formats?|article tools|metrics|views|tags?:?.*|topics?|categor(?:y|ies):?.*|keywords?',
    'next|previous|next (?:page|article).*|previous (?:page|article).*|related|see also:?.*|related (?:content|links?|documents?|pages?|articles?|news|topics?|information).*|quick links|useful links|external links|in this section|on this page|contents|table of contents',
    'login|log in|sign in|register|language|languages|english|français|русский|deutsch|español|українська|қазақша|english \\|.*',
    'about(?: us)?|contact(?: us)?|contacts|news|events|media|press|publications|documents|archive|careers|jobs|terms of use|privacy(?: policy)?|accessibility|legal notice|imprint',
  ].join('|')})$`,
  'iu',
)
const trail = /^[^.!?«]{1,60}?(?:\s[>»›→]\s|\s?›\s?)[^.!?«]{1,90}$/u
const bars = /^[^.!?|]{1,40}(?:\s[|·•]\s[^.!?|]{1,40}){2,}$/u
// The name of a contact with its colon, or with a number or an address behind it: "Contacts began in 1992" is neither.
const contact =
  /^(?:contacts?|press (?:office|contact|desk|service|centre|center)s?|media (?:contact|enquir|inquir|relations)\p{L}*|tel\.?|telephone|phone|fax|e-?mail|address|hotline|enquiries)(?:\s\p{L}+){0,2}\s?(?::|[+(]\d|\S+@)|^(?:for (?:more|further) (?:information|details)|corrections? to|further information)\b[^.!?]{0,40}?[:@+]|^\S+@\S+\.\w/iu
const telephone = /(?:\btel|\bphone|\bfax)\.?:?\s?[(+]?\d|\+\d{1,3}[\s(]{1,2}\d{1,3}[\s)]/iu
const letterhead = /\S {4,}\S|^\S+@\S+\.\w+|^(?:UDC|UDK|УДК|DOI|ISSN|ISBN|IRSTI|МРНТИ|JEL)\b.{0,60}$/u
const page = /^(?:page|p\.)\s?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?$/iu
const tableHead =
  /^(?:date|year|when|period|no\.?|month)s?\b.{0,80}\b(?:event|activity|milestone|what|description|development|place|title)s?$/iu

const isFurniture = lineRule(
  'page words',
  (line, i, { lines }) => {
    const alone = line.bullet === '' || line.words.length < 40
    if (page.test(line.words) || tableHead.test(line.words)) return true
    if (contact.test(line.words) || (telephone.test(line.words) && line.words.length < 200)) return true
    if (!alone || line.words.length > 160) return false
    if (line.label === null && (trail.test(line.words) || (bars.test(line.words) && !/\d{4}/u.test(line.words))))
      return true
    if (letterhead.test(line.words) && (i < 2 || (i < 6 && !/ {4}/u.test(line.words)))) return true
    // Words such as "News" or "Documents" may head a section: then a paragraph follows close on.
    const next = lines[i + 1]
    return words.test(line.words) && (wordCount(line) > 2 || next === undefined || wordCount(next) < 12)
  },
  'navigation',
)

const listHead =
  /^(?:related (?:content|links?|documents?|pages?|articles?|news|topics?|information|publications?)|see also|further reading|downloads?|(?:key |useful |official )?(?:documents|links))\s?:?$/iu

/** The items of a list of documents or links, right below its heading: their dates are those of the documents. */
const listedDocuments = (page: Page): ReadonlyArray<readonly [number, Part]> => {
  const found: Array<readonly [number, Part]> = []
  let inside = false
  for (const [line, i] of open(page)) {
    if (line.bullet === '') inside = listHead.test(line.words)
    else if (inside) found.push([i, part('navigation')])
  }
  return found
}

/** What a page has around its text: menus, breadcrumbs, contact lines, page numbers and running headers. */
export const navigation: Rule = {
  name: 'navigation',
  find: (page) => {
    const raw = linesOf(page.text)
    const heads = new Set([...furnitureLines(page.text, raw)].map((at) => raw[at]!.end))
    return [
      ...open(page).flatMap(([line, i]) => (heads.has(line.end) ? [[i, part('navigation')] as const] : [])),
      ...isFurniture.find(page),
      ...listedDocuments(page),
    ]
  },
}

import { type Page, type Part, part, type Rule } from '../Page.ts'
import { isStopped, type TextLine, wordCount } from '../TextLine.ts'
import { abstract, introduction } from './sectionNames.ts'

const person = /(?:\p{Lu}\p{L}?\.[\s-]?){1,3}\s?\p{Lu}[\p{L}’'-]+|\p{Lu}[\p{L}’'-]+,?\s(?:\p{Lu}\.\s?){1,3}/u
const initials = new RegExp(
  `^(?:${person.source})(?:\\s?\\d{0,2}(?:,|;|\\sand|\\s&)\\s?(?:${person.source}))*\\s?[\\d*,]*(?:,\\s.{0,80})?$`,
  'u',
)
const named = /^(?:by|author(?:s|\(s\))?|prepared by|written by|compiled by)\s?:?\s(?=\p{Lu})/iu
const fullName = /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\.?(?:\p{L}+)?){1,2}\s?[\d*]{0,2}(?:,\s?\p{L}.{0,100})?$/u
const affiliation =
  /\b(?:university|institute|academy|college|school|department|faculty|cent(?:re|er)|ministry|phd|ph\.d\.|professor|doctor|fellow|analyst|correspondent|reporter)\b|@/iu
const topLines = 6

/** The title, a subtitle close below it, and the authors. What a page has above its title is furniture. */
export const frontMatter: Rule = {
  name: 'front matter',
  find: (page) => {
    const found = new Map<number, Part>()
    const { lines, parts } = page
    const title = titleOf(page)
    if (title === null) return found
    for (let i = 0; i < title; i++) found.set(i, part('navigation'))
    found.set(title, part('title'))
    for (let i = title + 1; i < Math.min(lines.length, title + topLines); i++) {
      const line = lines[i]!
      if (parts[i] !== null) continue
      const before = found.get(i - 1)?.role
      if (isByline(line, page, i) || (before === 'byline' && affiliation.test(line.words))) found.set(i, part('byline'))
      // A subtitle stands close below the title, before the first blank line.
      else if (i === title + 1 && line.above === 0 && line.below > 0 && isShort(line)) found.set(i, part('title'))
      else break
    }
    return found
  },
}

/** The first line that can be a title; of a kicker ("NEWS", "Partners") and the line below it the latter. */
const titleOf = ({ lines, parts }: Page): number | null => {
  const can = (i: number): boolean =>
    lines[i] !== undefined && parts[i] === null && !named.test(lines[i]!.words) && isTitle(lines[i]!, lines[i + 1])
  const first = lines.findIndex((_, i) => i < topLines && parts[i] === null)
  if (first < 0 || !can(first)) return null
  const next = lines.findIndex((_, i) => i > first && parts[i] === null)
  // The number of a section begins the text's body.
  if (lines[next] !== undefined && /^(?:[IVX]+|\d{1,2}|[A-Z])[.)]/u.test(lines[next]!.words)) return first
  const release = /^(?:(?:press|news|media) (?:release|advisory|statement)|joint statement|statement)\b/iu
  if (next > 0 && next <= topLines && can(next) && wordCount(lines[first]!) <= 6 && release.test(lines[first]!.words))
    return next
  if (next < 0 || next > topLines || !can(next) || wordCount(lines[first]!) > 2 || wordCount(lines[next]!) <= 2)
    return first
  // Across a line that dates the page, only capitals tell a title from the first heading.
  const capitals = isCapitals(lines[next]!) && !isCapitals(lines[first]!)
  const close = next === first + 1 && lines[first]!.below > 0 && parts[next + 1]?.role !== 'row'
  return close || capitals ? next : first
}

const isCapitals = ({ words }: TextLine): boolean => words === words.toUpperCase()

const isShort = (line: TextLine): boolean =>
  line.bullet === '' && line.label === null && wordCount(line) <= 16 && !isStopped(line) && !/[:;,]$/u.test(line.words)

/** One line without a full stop. A list or a row has no title by itself. */
const isTitle = (line: TextLine, next: TextLine | undefined): boolean => {
  if (line.bullet !== '' || wordCount(line) > 40 || line.words.length > 250) return false
  if (abstract.test(line.words) || introduction.test(line.words)) return false
  if (line.label !== null && line.label.separator !== 'weak' && next?.label != null) return false
  return !/[.;,]$/u.test(line.words) || /\bet al\.$/u.test(line.words)
}

const isByline = (line: TextLine, { lines }: Page, i: number): boolean => {
  if (line.bullet !== '' || line.words.length > 200) return false
  if (named.test(line.words)) return wordCount(line) <= 24
  if (initials.test(line.words)) return true
  const next = lines[i + 1]
  return (
    fullName.test(line.words) &&
    (affiliation.test(line.words) ||
      (next !== undefined && (affiliation.test(next.words) || abstract.test(next.words))))
  )
}

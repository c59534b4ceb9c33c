import { type Page, type Part, part, type Rule } from '../Page.ts'
import { isStopped, type TextLine, wordCount } from '../TextLine.ts'
import { saysCaption } from './captions.ts'
import { abstract } from './sectionNames.ts'
import { byline, isWriter, titleOf } from './title.ts'

const person = /(?:\p{Lu}\p{L}?\.[\s-]?){1,3}\s?\p{Lu}[\p{L}’'-]+|\p{Lu}[\p{L}’'-]+,?\s(?:\p{Lu}\.\s?){1,3}/u
const initials = new RegExp(
  `^(?:${person.source})(?:\\s?\\d{0,2}(?:,|;|\\sand|\\s&)\\s?(?:${person.source}))*\\s?[\\d*,]*(?:,\\s.{0,80})?$`,
  'u',
)
const fullName = /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\.?(?:\p{L}+)?){1,2}\s?[\d*]{0,2}(?:,\s?\p{L}.{0,100})?$/u
const affiliation =
  /\b(?:university|institute|academy|college|school|department|faculty|cent(?:re|er)|ministry|phd|ph\.d\.|professor|doctor|fellow|analyst|correspondent|reporter)\b|@/iu
const topLines = 6
const furthestByline = 12

/** The title, a subtitle close below it, and the authors. What a page has above its title is furniture. */
export const frontMatter: Rule = {
  name: 'front matter',
  find: (page) => {
    const found = new Map<number, Part>()
    const { lines, parts } = page
    const title = titleOf(page)
    if (title === null) return bylines(page, 0, found)
    for (let i = 0; i < title; i++) found.set(i, part('navigation'))
    found.set(title, part('title'))
    for (let i = title + 1; i < Math.min(lines.length, title + topLines); i++) {
      const line = lines[i]!
      if (parts[i] !== null) continue
      const before = found.get(i - 1)?.role
      if (isByline(line, page, i) || (before === 'byline' && affiliation.test(line.words))) found.set(i, part('byline'))
      else if (i === title + 1 && isSubtitle(lines[title]!, line)) found.set(i, part('title'))
      else break
    }
    for (let i = title + 1; i < Math.min(lines.length, title + furthestByline); i++) {
      // A box below the title begins with the title again.
      if (parts[i] === null && !found.has(i) && lines[i]!.words === lines[title]!.words)
        found.set(i, part('navigation'))
    }
    return bylines(page, title + 1, found)
  },
}

/** A picture and its words may stand between the title and who wrote it; a text without a title has a writer too. */
const bylines = (page: Page, from: number, found: Map<number, Part>): ReadonlyMap<number, Part> => {
  const { lines, parts } = page
  for (let i = from; i < Math.min(lines.length, from + furthestByline); i++) {
    if (parts[i] !== null || found.has(i)) continue
    const line = lines[i]!
    const named = byline.test(line.words) && wordCount(line) <= 8 && !isStopped(line) && line.bullet === ''
    if (named || isWriter(page, i)) found.set(i, part('byline'))
  }
  return found
}

/** Close below the title, before the first blank line; or the second line of a title that a colon broke. */
const isSubtitle = (title: TextLine, line: TextLine): boolean =>
  isShort(line) &&
  !saysCaption(line.words) &&
  line.words !== title.words &&
  ((line.above === 0 && line.below > 0) || (title.words.endsWith(':') && line.above <= 1))

const isShort = (line: TextLine): boolean =>
  line.bullet === '' && line.label === null && wordCount(line) <= 16 && !isStopped(line) && !/[:;,]$/u.test(line.words)

const isByline = (line: TextLine, { lines }: Page, i: number): boolean => {
  if (line.bullet !== '' || line.words.length > 200) return false
  if (byline.test(line.words)) return wordCount(line) <= 24
  if (initials.test(line.words)) return true
  const next = lines[i + 1]
  return (
    fullName.test(line.words) &&
    (affiliation.test(line.words) ||
      (next !== undefined && (affiliation.test(next.words) || abstract.test(next.words))))
  )
}

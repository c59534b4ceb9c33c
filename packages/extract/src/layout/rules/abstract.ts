import { open, type Page, type Part, part, type Rule } from '../Page.ts'
import { wordCount } from '../TextLine.ts'
import { abstract as heading, introduction, references } from './sectionNames.ts'

const keywords = /^(?:key\s?-?words?(?: and phrases)?|index terms|jel(?: classification)?|keywords?)\s*[:.–—-]/iu
const inline = /^(?:abstract|annotation|summary)\s*[.:–—-]\s+\p{L}/iu

/**
 * Keywords and the abstract: what follows the heading "Abstract", what begins with that word, and in an article what
 * stands before its keywords or its introduction.
 */
export const abstract: Rule = {
  name: 'abstract',
  find: (page) => {
    const found = new Map<number, Part>()
    const { lines, parts } = page
    for (const [line, i] of open(page)) {
      if (keywords.test(line.words)) found.set(i, part('keywords'))
      else if (inline.test(line.words)) found.set(i, part('abstract'))
      else if (heading.test(line.words) && (/^a/iu.test(line.words) || isArticle(page))) {
        found.set(i, part('heading'))
        for (let k = i + 1; k < lines.length && isBody(page, k); k++) found.set(k, part('abstract'))
      }
    }
    const end = lines.findIndex(
      (line, i) => found.get(i)?.role === 'keywords' || (introduction.test(line.words) && isArticle(page)),
    )
    if (end < 0 || end > Math.max(12, lines.length / 3)) return found
    for (let k = end - 1; k >= 0 && (isBody(page, k) || found.has(k) || parts[k]?.role === 'other-language'); k--) {
      if (!found.has(k) && parts[k] === null) found.set(k, part('abstract'))
    }
    return found
  },
}

/** A paragraph of prose that nothing else has claimed. */
const isBody = ({ lines, parts }: Page, i: number): boolean =>
  parts[i] === null && lines[i]!.bullet === '' && wordCount(lines[i]!) > 20 && !keywords.test(lines[i]!.words)

const isArticle = ({ lines }: Page): boolean =>
  lines.some(({ words }) => keywords.test(words) || references.test(words) || /^abstract\b/iu.test(words))

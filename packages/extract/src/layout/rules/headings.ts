import { open, type Page, type Part, part, type Rule } from '../Page.ts'
import { isStopped, type TextLine, wordCount } from '../TextLine.ts'
import { chronology } from './sectionNames.ts'

/** Short lines without a full stop that stand above what they name. */
export const headings: Rule = {
  name: 'headings',
  find: (page) => {
    const found = new Map<number, Part>()
    for (const [line, i] of open(page)) {
      if (line.bullet === '' ? isHeading(line, i, page, found) : isListHeading(line, page.lines[i + 1])) {
        found.set(i, part('heading'))
      }
    }
    return found
  },
}

/** A page of collapsible sections, copied: their names come as bullets, with the text indented below. */
const isListHeading = (line: TextLine, next: TextLine | undefined): boolean =>
  next !== undefined &&
  line.below > 0 &&
  (next.indent > line.indent || chronology.test(line.words)) &&
  wordCount(line) <= 12 &&
  !isStopped(line) &&
  !/[:;,]$/u.test(line.words)

const clause =
  /\b(?:is|are|was|were|has|have|had|will|includes?|including|following|follows|provides?|covers?|aims?|as|by|to|of|that|such)\s*:$/iu

const entry =
  /\d{1,2}[ .]\p{L}{3,9}[ .]\d{4}$|\p{L}{3,9} \d{1,2}, \d{4}$|\b(?:in|on|since|from|until) (?:\p{L}{3,9} )?(?:19|20)\d\d$/u
const past =
  /\b(?:was|were|has|have|had|is|are|began|became|met|took|held|came|went|left|sent|made|gave|\p{L}{3,}ed)\b/u

const isHeading = (line: TextLine, i: number, page: Page, found: ReadonlyMap<number, Part>): boolean => {
  const { lines, parts } = page
  const next = lines[i + 1]
  const count = wordCount(line)
  if (next === undefined || count === 0 || count > 16 || line.words.length > 130) return false
  if ((isStopped(line) && !line.words.endsWith('?')) || /;|,$/u.test(line.words)) return false
  if (/\p{Ll}{2}[.!?]\s+\p{Lu}/u.test(line.words.replace(/^(?:[IVX]+|\d[\d.]*)[.)]\s/u, ''))) return false
  const list = isItem(next, parts[i + 1] ?? null)
  if (line.words.endsWith(':')) return !clause.test(line.words) && (count <= 5 || (list && count <= 14))
  const capitals = line.words === line.words.toUpperCase() && /\p{Lu}{3}/u.test(line.words)
  const numbered = line.number !== null || /^(?:[IVX]+|[A-Z])[.)]\s/u.test(line.words)
  // An item of a numbered list has its neighbour close by; a numbered heading has not.
  if (line.number !== null && line.below === 0 && next.number === line.number + 1) return false
  if (line.number !== null && lines[i - 1]?.number === line.number - 1 && line.above === 0) return false
  const before = i === 0 ? null : (found.get(i - 1) ?? parts[i - 1] ?? null)
  const ended =
    i === 0 || line.above > 0 || isStopped(lines[i - 1]!) || (before !== null && !textRoles.has(before.role))
  if (!ended) return false
  if (capitals || numbered) return count <= 14
  // A time behind the words makes them an entry ("Signature of the Agreement, 10 May 1994"), a verb a sentence.
  if (entry.test(line.words) || (/\b(?:19|20)\d\d\b/u.test(line.words) && past.test(line.words))) return false
  if (isListed(i, page)) return false
  if (line.above > 0 && line.below > 0) return true
  const longer = wordCount(next) >= 12 && wordCount(next) > count
  return longer || list
}

/** Three short lines without a stop, one after the other, are a list that lost its signs. */
const isListed = (i: number, { lines, parts }: Page): boolean => {
  let run = 1
  for (const step of [-1, 1]) {
    for (let k = i + step; run < 3 && isLoose(lines[k], parts[k]); k += step) run++
  }
  return run > 2
}

const isLoose = (line: TextLine | undefined, settled: Part | null | undefined): boolean =>
  line !== undefined &&
  settled === null &&
  line.bullet === '' &&
  line.number === null &&
  wordCount(line) >= 3 &&
  wordCount(line) <= 16 &&
  !isStopped(line) &&
  !/[:;,]$/u.test(line.words) &&
  line.words !== line.words.toUpperCase() &&
  !/^(?:[IVX]+|[A-Z])[.)]\s/u.test(line.words)

const textRoles: ReadonlySet<string> = new Set(['paragraph', 'bullet', 'row'])

const isItem = (line: TextLine, settled: Part | null): boolean =>
  line.bullet !== '' || line.number !== null || settled?.role === 'row'

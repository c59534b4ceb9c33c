import type { Span } from '../Span.ts'
import { notes, references } from './rules/sectionNames.ts'
import type { TextLine } from './TextLine.ts'

/** The headings above a line, outermost first, each with how it is set. */
export type HeadingStack = ReadonlyArray<{ readonly span: Span; readonly style: string; readonly rank: number }>

/**
 * Puts a heading where it belongs. Two headings set alike are on one level; of others the manner tells which is the
 * outer one (capitals, then numbers, then plain lines, then years), and one that follows another without a word
 * between is below it.
 */
export const pushHeading = (stack: HeadingStack, line: TextLine, close: boolean): HeadingStack => {
  const { style, rank } = mannerOf(line)
  const entry = { span: { start: line.start, end: line.end }, style, rank }
  const alike = stack.findIndex((other) => other.style === style)
  if (alike >= 0) return [...stack.slice(0, alike), entry]
  const above = close ? stack : stack.filter((other) => other.rank < rank)
  return [...above, entry]
}

/** A line that leads in a table or a list ("At a glance:") names nothing past its end. */
export const endLeadIn = (stack: HeadingStack): HeadingStack =>
  stack.at(-1)?.style === 'lead-in' ? stack.slice(0, -1) : stack

const mannerOf = (line: TextLine): { readonly style: string; readonly rank: number } => {
  const { words, label, bullet } = line
  if (references.test(words) || notes.test(words)) return { style: 'end matter', rank: 0 }
  // Up to two columns are the noise of a page's edge.
  const indent = Math.floor(line.indent / 3)
  if (label !== null && label.separator === 'alone') {
    const year = label.bareYear || /^(?:in|year) \d{4}:?$/iu.test(words)
    return year ? { style: 'year', rank: 90 } : { style: 'date', rank: 91 }
  }
  if (bullet !== '') return { style: `bullet ${indent}`, rank: 30 + indent }
  if (/^[IVX]+[.)]\s/u.test(words)) return { style: 'roman', rank: 10 }
  const decimal = /^\d{1,2}(?:\.(\d{1,2}))?(?:\.(\d{1,2}))?[.)]?\s/u.exec(words)
  if (decimal !== null) {
    const depth = decimal[2] !== undefined ? 3 : decimal[1] !== undefined ? 2 : 1
    return { style: `number ${depth}`, rank: 20 + depth }
  }
  if (/^[A-Z][.)]\s/u.test(words)) return { style: 'letter', rank: 25 }
  if (words.endsWith(':') && words.split(' ').length > 5) return { style: 'lead-in', rank: 80 }
  if (words === words.toUpperCase()) return { style: 'capitals', rank: 5 }
  return { style: `plain ${indent}`, rank: 50 + indent }
}

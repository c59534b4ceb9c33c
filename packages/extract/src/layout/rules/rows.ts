import type { Span } from '../../Span.ts'
import { open, type Page, type Part, part, type Rule } from '../Page.ts'
import { isStopped, type TextLine, wordCount } from '../TextLine.ts'
import { chronology } from './sectionNames.ts'

/**
 * Rows of a chronology: lines with their date at the head, and the lines below them that take it over. A year alone
 * on its line is a heading whose entries are rows.
 *
 *     1992 Kazakhstan joins ...          label "1992"
 *     2002 Kazakhstan is connected ...   label "2002"
 *       Kazakhstan joins ...             inherits "2002"
 */
export const rows: Rule = {
  name: 'rows',
  find: (page) => {
    const lines = open(page)
    const under = chronologiesOf(page)
    const labelled = new Set(lines.filter(([line, i]) => isLabelled(line, i, page, under[i]!)).map(([, i]) => i))
    const heads = new Set(lines.filter(([line, i]) => isHead(line, i, page)).map(([, i]) => i))
    const found = new Map<number, Part>()
    if (labelled.size < 2 && heads.size === 0 && !lines.some(([, i]) => labelled.has(i) && under[i]!)) {
      // One item of a list is no chronology: the others take nothing from it.
      for (const [line, i] of lines)
        if (labelled.has(i) && isItem(line)) found.set(i, { role: 'row', label: spanOf(line.label!), inherited: null })
      return found
    }
    let inherited: Span | null = null
    let last: Last | null = null
    for (const [line, i] of lines) {
      // A month or a day alone on its line, below a year or after another month.
      const month = heads.size > 0 && inherited !== null && isYearlessHead(line)
      if (heads.has(i) || month) {
        inherited = spanOf(line.label!)
        found.set(i, part('heading'))
        last = { line, i, head: true, under: line }
        continue
      }
      const adjacent: boolean = last !== null && last.i === i - 1
      const own = labelled.has(i) || (inherited !== null && isFurtherLabel(line))
      if (own) {
        found.set(i, { role: 'row', label: spanOf(line.label!), inherited: null })
        // A label without a year leaves the year of the heading above in force.
        if (line.label!.kind === 'dated') inherited = spanOf(line.label!)
        last = { line, i, head: line.label!.kind !== 'dated' && last?.head === true, under: last?.under ?? null }
      } else if (adjacent && inherited !== null && takesOver(line, i, last!, page, labelled)) {
        found.set(i, { role: 'row', label: null, inherited })
        last = { line, i, head: last!.head, under: last!.under }
      } else if (last?.head === true && adjacent) last = null
    }
    return found
  },
}

interface Last {
  readonly line: TextLine
  readonly i: number
  /** The row stands below a date alone on its line, `under`. */
  readonly head: boolean
  readonly under: TextLine | null
}

const isDay = (line: TextLine | null): boolean =>
  line?.label != null && !line.label.bareYear && /\d.*\D\d|\p{L}{3}/u.test(line.words)

const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** For each line whether a short one above, with no other text between, says that a chronology follows. */
const chronologiesOf = ({ lines }: Page): ReadonlyArray<boolean> => {
  let under = false
  return lines.map((line) => {
    const before = under
    const { label, words, above } = line
    if (words.length < 200 && wordCount(line) <= 12 && chronology.test(words)) under = true
    else if (label === null && above > 0 && wordCount(line) > 14) under = false
    return before
  })
}

const prose =
  /^(?:was|were|is|are|has|had|saw|will|would|may|marked|marks|brought|became|and|or|of|alone|onwards|to|the|a|an|in|it|when|after)\b/u

const isLabelled = (line: TextLine, i: number, page: Page, under: boolean): boolean => {
  const { label } = line
  if (label === null || label.kind !== 'dated' || label.separator === 'alone') return false
  if (label.separator === 'strong') return true
  // A single space sets a label apart only in a series: prose may begin with a year as well.
  if (label.prefixed) return false
  const rest = line.words.slice(label.body - line.start)
  if (/^(?:and|or|of|onwards)\b/u.test(rest)) return false
  if (under) return true
  return !prose.test(rest) && hasNeighbour(i, page)
}

const hasNeighbour = (i: number, { lines }: Page): boolean => {
  let alike = 0
  for (let k = Math.max(0, i - 4); k <= Math.min(lines.length - 1, i + 4); k++) {
    const label = lines[k]!.label
    if (k !== i && label !== null && label.kind === 'dated' && label.separator !== 'alone' && !label.prefixed) alike++
  }
  return alike >= 2
}

/** A year alone, or one of several dates alone on their lines, with something below. */
const isHead = (line: TextLine, i: number, { lines }: Page): boolean => {
  const { label } = line
  if (label === null || label.separator !== 'alone' || label.kind !== 'dated' || i === lines.length - 1) return false
  if (label.bareYear || /^\p{L}+\s\d{4}:?$/u.test(line.words)) return true
  return lines.some((other, k) => k !== i && other.label?.separator === 'alone' && other.label.kind === 'dated')
}

// "• 2013: The country opens a mission": one item of a list is a row where its date is set apart.
const isItem = ({ bullet, label }: TextLine): boolean => bullet !== '' && label?.separator === 'strong'

const isYearlessHead = ({ label }: TextLine): boolean => label?.kind === 'yearless' && label.separator === 'alone'

/** "The following year – ...", "July 1 of the same year - ...", and under the heading of a year "14 February – ...". */
const isFurtherLabel = ({ label }: TextLine): boolean =>
  label !== null && label.kind !== 'dated' && label.separator === 'strong'

const takesOver = (
  line: TextLine,
  i: number,
  last: { readonly line: TextLine; readonly head: boolean; readonly under: TextLine | null },
  page: Page,
  labelled: ReadonlySet<number>,
): boolean => {
  if (line.label?.separator === 'alone' || isSectionHead(line, i, page)) return false
  // Below a day or a month stands what happened then, however long; below a year a history may begin.
  if (last.head && wordCount(line) <= 250 && isDay(last.under)) return true
  if (wordCount(line) > 90) return false
  if (line.above === 0) return true
  if (last.head || line.bullet !== '') return last.head ? isEntry(line) : line.indent > last.line.indent
  if (line.indent > last.line.indent) return true
  // Between two rows, and a sentence: an entry that was pasted with a blank line around it.
  return labelled.has(i + 1) && isStopped(line) && wordCount(line) >= 5 && line.indent >= last.line.indent
}

/** Below a year: an item of a list, or a line or two; a longer text is told like any other. */
const isEntry = (line: TextLine): boolean =>
  line.bullet !== '' || wordCount(line) <= 45 || (line.words.match(/[.!?]\s/gu)?.length ?? 0) < 2

/** A heading within a chronology is followed by labelled lines or prose, and says nothing that ends. */
const isSectionHead = (line: TextLine, i: number, { lines }: Page): boolean => {
  if (line.bullet !== '' || isStopped(line) || wordCount(line) > 12) return false
  const next = lines[i + 1]
  const numbered = /^(?:[IVX]+|\d{1,2})[.)]\s/u.test(line.words)
  const capitals = line.words === line.words.toUpperCase() && /\p{Lu}{4}/u.test(line.words)
  return (
    numbered ||
    capitals ||
    (line.above > 0 && line.below > 0 && next !== undefined && wordCount(next) > 14 && next.label === null)
  )
}

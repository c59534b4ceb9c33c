import { expect, test } from 'vitest'
import type { Document } from '../../src/Document.ts'
import { type Frame, type Passage, timesOf } from '../../src/grammar/frame/Frame.ts'
import { framesOf } from '../../src/grammar/framesOf.ts'
import { namesOf } from '../../src/lexicon/Lexicon.ts'
import { loadLexicon } from '../../src/lexicon/loadLexicon.ts'
import { vocabulary } from '../../src/read/Vocabulary.ts'
import { readDocument } from '../../src/readDocument.ts'

const lexicon = loadLexicon()
const words = vocabulary(namesOf(lexicon), [])

/** A text as the stages before the grammar leave it. */
export const documentOf = (raw: string, published?: string): Document => {
  const source = { id: 'text', file: 'text.txt', ...(published === undefined ? {} : { published }) }
  const manifest = { id: 'table', title: 'Table', partner: 'KZ', organisation: 'NATO', sources: [source] }
  return readDocument({
    manifest: manifest as never,
    source: source as never,
    text: { raw, sha256: '0'.repeat(64) },
    lexicon,
    vocabulary: words,
  })
}

interface Mark {
  readonly start: number
  readonly says: string
}

/** Takes the marks `[says:word]` out of a text. */
export const unmarked = (marked: string): { readonly text: string; readonly marks: ReadonlyArray<Mark> } => {
  const marks: Array<Mark> = []
  let text = ''
  let from = 0
  for (const match of marked.matchAll(/\[([a-z]+(?: [-\dX./ ]+)?):([^\]]+)\]/gu)) {
    text += marked.slice(from, match.index)
    from = match.index + match[0].length
    marks.push({ start: text.length, says: match[1]! })
    text += match[2]
  }
  return { text: text + marked.slice(from), marks }
}

/** What a frame says of itself, in the words of a mark: "happened 2002-05-01", "failed". */
const saidOf = (document: Document, { row }: Passage, frame: Frame): string => {
  const { factuality } = frame
  const values = timesOf(frame, row).map((time) => document.times[time]!.value)
  return [factuality, ...values].join(' ')
}

const tells = (said: string): boolean => /^(?:happened|planned) /u.test(said)

/**
 * The text with its frames marked as they were read: those that the table marks, and all that would be dated events. A
 * mark without a date stands for any dates where the frame is no event.
 */
export const readBack = (marked: string, published?: string): string => {
  const { text, marks } = unmarked(marked)
  const document = documentOf(text, published)
  const { tokens, clean } = document
  const found: Array<{ start: number; end: number; said: string }> = []
  for (const passage of framesOf(document)) {
    for (const frame of passage.frames) {
      const said = saidOf(document, passage, frame)
      const start = clean.starts[tokens.starts[frame.head]!]!
      const mark = marks.find((one) => one.start === start)
      if (mark === undefined && !tells(said)) continue
      const plain = mark !== undefined && !mark.says.includes(' ') && !tells(said)
      found.push({ start, end: clean.ends[tokens.ends[frame.head]! - 1]!, said: plain ? frame.factuality : said })
    }
  }
  let out = ''
  let from = 0
  for (const { start, end, said } of found.sort((a, b) => a.start - b.start)) {
    if (start < from) continue
    out += `${text.slice(from, start)}[${said}:${text.slice(start, end)}]`
    from = end
  }
  return out + text.slice(from)
}

/** Each row: what it shows, the text with the heads of its frames marked, and the page's day where it matters. */
export const table = (rows: ReadonlyArray<readonly [shows: string, marked: string, published?: string]>): void => {
  test.each(rows.map(([shows, marked, published]) => ({ shows, marked, published })))('$shows: $marked', (row) => {
    expect(readBack(row.marked, row.published)).toBe(row.marked)
  })
}

import type { Block, Role } from '../layout/Block.ts'
import { behindLabel } from '../layout/bodyOf.ts'
import type { Name } from '../recognise/Name.ts'
import type { Span } from '../Span.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Tokens } from '../text/Tokens.ts'
import type { TimeExpression } from '../times/TimeExpression.ts'
import { chunkSentence } from './chunk/chunkSentence.ts'
import type { Passage } from './frame/Frame.ts'
import { passagesOf } from './frame/passages.ts'
import { readFrames } from './frame/readFrames.ts'
import { type Marks, marksOf } from './Marks.ts'
import { tagSentence } from './tag/tagSentence.ts'

/** What the grammar reads: a document has all of it. */
export interface Readable {
  readonly tokens: Tokens
  readonly blocks: ReadonlyArray<Block>
  readonly sentences: ReadonlyArray<ReadonlyArray<Sentence>>
  readonly times: ReadonlyArray<TimeExpression>
  readonly names: ReadonlyArray<Name>
}

/** The roles whose words tell happenings. */
export const readRoles: ReadonlySet<Role> = new Set(['paragraph', 'bullet', 'row', 'abstract'])

/**
 * The frames of a document, passage by passage in its order: a sentence, or a part of a row without verbs. Tags are put
 * on `tokens.tags` on the way.
 */
export const framesOf = (document: Readable): ReadonlyArray<Passage> => {
  const { tokens, times, names } = document
  const marks = marksOf(tokens, times, names)
  const found: Array<Passage> = []
  const row = rowTimes(document)
  for (const [b, block] of document.blocks.entries()) {
    if (!readRoles.has(block.role)) continue
    let at = row(block)
    for (const [s, { from, to }] of document.sentences[b]!.entries()) {
      tagSentence(marks, from, to)
      if (s === 0) at = opening(marks, from, at)
      const start = at.body > tokens.starts[from]! ? at : null
      const first = start === null ? from : firstBehind(tokens, from, to, at.body)
      for (const part of passagesOf(marks, chunkSentence(marks, first, to), block.role)) {
        const frames = readFrames(marks, part.chunks, { from: part.from, to: part.to, inRow: at.time !== null })
        found.push({ block: b, sentence: s, from: part.from, to: part.to, row: at.time, frames })
      }
    }
  }
  return found
}

/** "1970: September 1 The protocol entered into force. Duties were abolished": the day holds for the rest of the row. */
const opening = (marks: Marks, from: number, row: Row): Row => {
  const first = marks.timeOf[from]!
  if (row.time === null || first === 0) return row
  const value = marks.times[first - 1]!.value
  const year = marks.times[row.time]!.value
  return value !== null && year !== null && value !== year && value.startsWith(`${year}-`)
    ? { ...row, time: first - 1 }
    : row
}

const firstBehind = ({ starts }: Tokens, from: number, to: number, offset: number): number => {
  let at = from
  while (at < to && starts[at]! < offset) at++
  return at
}

interface Row {
  readonly time: number | null
  readonly body: number
}

/** The time of the row that a block is, and where its own words begin. */
const rowTimes = ({ tokens, times }: Readable): ((block: Block) => Row) => {
  const firstFrom = (span: Span): number => {
    let low = 0
    let high = times.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (times[middle]!.start < span.start) low = middle + 1
      else high = middle
    }
    return low
  }
  const timeIn = (span: Span): number | null => {
    for (let i = firstFrom(span); i < times.length && times[i]!.start < span.end; i++)
      if (times[i]!.value !== null) return i
    return null
  }
  return (block) => {
    const label = block.label ?? block.inherited
    if (label === null) return { time: null, body: block.start }
    const time = timeIn(label)
    const body = block.label === null ? block.start : behindLabel(tokens.text, block.label.end, block.end)
    // "1994  March: the President signs": a finer date at the head of the row's words dates it.
    const finer = timeIn({ start: body, end: body + 1 })
    if (time === null || finer === null || finer === time) return { time, body }
    const { end, noTime } = times[finer]!
    const own = noTime === null && /^\s?(?::|[–—-]\s)/u.test(tokens.text.slice(end, Math.min(end + 4, block.end)))
    return own ? { time: finer, body: behindLabel(tokens.text, end, block.end) } : { time, body }
  }
}

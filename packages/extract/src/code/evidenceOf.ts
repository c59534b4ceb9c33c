import type { Frame } from '../grammar/frame/Frame.ts'
import type { Span } from '../Span.ts'
import { belowOf, type Line, spanOf } from './Line.ts'

const beginnings: ReadonlySet<string> = new Set([
  'begin',
  'start',
  'date',
  'commence',
  'open',
  'go',
  'launch',
  'develop',
  'establish',
])
const pairs = [
  ['(', ')'],
  ['“', '”'],
  ['«', '»'],
] as const

/** Takes signs and joining words off both ends and closes a bracket or a quotation that was opened. */
export const trimmed = (text: string, start: number, end: number): Span => {
  let from = start
  let to = end
  const lead = /^(?:[\s,;:|–—-]+|(?:and|but|or|while|that)\s+)/u
  for (let m = lead.exec(text.slice(from, to)); m !== null; m = lead.exec(text.slice(from, to))) from += m[0].length
  const note = /(?<!\s)(?:\s*\[\d{1,3}\]?)+\.?$/u.exec(text.slice(from, to))
  if (note !== null) to -= note[0].length
  const open = /,\s(?:with|to|in|of|for|by|at|from|on|under)$/u.exec(text.slice(from, to))
  if (open !== null) to -= open[0].length
  while (to > from && /[\s,;:.|([–—-]/u.test(text[to - 1]!)) to--
  for (const [left, right] of pairs) {
    const words = text.slice(from, to)
    if (words.lastIndexOf(left) > words.lastIndexOf(right) && text[to] === right) to++
  }
  return { start: from, end: to }
}

/** Where a frame is told, and which characters of the stretch speak of it and not of another mention inside. */
export interface Evidence extends Span {
  readonly owns: (at: number) => boolean
}

const hangsOn = (frame: Frame, other: Frame): boolean => {
  for (let up = frame.parent, steps = 0; up !== null && steps < 20; up = up.parent, steps++)
    if (up === other) return true
  return false
}

/**
 * The evidence of a frame (codebook, section 1): predicate, arguments and time. `told` are the frames that tell mentions
 * of their own; what stands between and belongs to them is not this one's.
 */
export const evidenceOf = (line: Line, frame: Frame, time: number, told: ReadonlySet<Frame>): Evidence => {
  const { text } = line
  const own = spanOf(line, frame)
  let { start, end } = own
  const { parent } = frame
  const nouns = [...frame.subject, ...(frame.antecedent === null ? [] : [frame.antecedent])].map((noun) =>
    spanOf(line, noun),
  )
  // "The Centre at the University in Almaty, which opened in 2007, hosts": whatever stands before the verb of the host.
  if (
    (frame.link === 'which' || frame.link === 'participle') &&
    parent !== null &&
    parent.chunk.from >= frame.chunk.to
  ) {
    const hosts = parent.subject.map((noun) => spanOf(line, noun)).filter((noun) => noun.end <= own.end)
    for (const host of hosts) start = Math.min(start, host.start)
  }
  for (const noun of nouns) start = Math.min(start, noun.start)
  // "On 3 May NATO opened an office and Georgia joined": a time said before both may stay with the first.
  for (const { chunk, role, shared, time: index } of frame.times)
    if (chunk !== null && !shared && (role === 'adverbial' || index === time)) {
      const said = spanOf(line, chunk)
      start = Math.min(start, said.start)
      end = Math.max(end, said.end)
    }
  // "In 2004 it became the first to agree", "relations began when ... in 1991", "it was in 2001 that ...": told from the host's start.
  if (
    parent !== null &&
    !told.has(parent) &&
    (frame.kind === 'infinitive' || frame.link === 'that' || (frame.link === 'when' && frame.opener === 'when')) &&
    (frame.link !== 'when' || beginnings.has(parent.lemma))
  ) {
    const host = spanOf(line, parent)
    const times = parent.times.flatMap(({ chunk }) => (chunk === null ? [] : [spanOf(line, chunk).start]))
    start = Math.min(start, host.start, ...times, ...parent.subject.map((noun) => spanOf(line, noun).start))
  }
  // The evidence ends where the next clause with a mention of its own begins, if it does not hang on this one.
  for (const other of belowOf(line, frame, (one) => told.has(one))) {
    const below = spanOf(line, other)
    start = Math.min(start, below.start)
    end = Math.max(end, below.end)
  }
  const others = [...told].filter((other) => other !== frame).map((other) => ({ other, ...spanOf(line, other) }))
  const verb = spanOf(line, frame.chunk)
  for (const other of others)
    if (other.start > verb.end && other.start < end && !(hangsOn(other.other, frame) && other.end < end))
      end = other.start
  const span = trimmed(text, start, end)
  const owns = (at: number): boolean => {
    if (at < span.start || at >= span.end) return false
    if (nouns.some((noun) => at >= noun.start && at < noun.end)) return true
    return !others.some((other) => at >= other.start && at < other.end && !hangsOn(frame, other.other))
  }
  return { ...span, owns }
}

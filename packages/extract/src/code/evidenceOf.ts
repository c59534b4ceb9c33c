import type { Frame } from '../grammar/frame/Frame.ts'
import type { Span } from '../Span.ts'
import { belowOf, inside, type Line, spanOf } from './Line.ts'

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
const furthest = 600
const pairs = [
  ['(', ')'],
  ['“', '”'],
  ['«', '»'],
] as const

/** Takes signs and joining words off both ends and closes a bracket or a quotation that was opened. */
export const trimmed = (text: string, start: number, end: number): { start: number; end: number } => {
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

const howMany = /^:\s*[\d.,]*\d\s*$/u

/** Where a frame is told, and which characters of the stretch speak of it and not of another mention inside. */
export interface Evidence extends Span {
  readonly owns: (at: number) => boolean
}

const hangsOn = (frame: Frame, head: number): boolean => {
  for (let up = frame.parent, steps = 0; up !== null && steps < 20; up = up.parent, steps++)
    if (up.head === head) return true
  return false
}

/** A frame that tells a mention of its own, with its place. */
interface Teller extends Span {
  readonly frame: Frame
}

/** The frames of a passage that tell mentions of their own. */
export interface Tellers {
  readonly heads: ReadonlySet<number>
  /** In the order in which they begin. */
  readonly spans: ReadonlyArray<Teller>
}

export const tellersOf = (line: Line, frames: ReadonlyArray<Frame>): Tellers => ({
  heads: new Set(frames.map(({ head }) => head)),
  spans: [...new Set(frames)]
    .map((frame) => ({ frame, ...spanOf(line, frame) }))
    .sort((a, b) => a.start - b.start || a.end - b.end),
})

/** Whose argument the noun is of which a frame says more: "The centre in Almaty, which opened in 2007, hosts". */
const spokenOf = ({ passage }: Line, { link, antecedent }: Frame): Frame | null =>
  link === 'which' && antecedent !== null
    ? (passage.frames.find(({ obliques }) => obliques.some(({ chunk }) => chunk.from === antecedent.from)) ?? null)
    : null

/** Who a frame is told from: its parent, and of "started cooperating when" what was started. */
const hostOf = (line: Line, frame: Frame): Frame | null => {
  const { parent } = frame
  if (parent === null) return spokenOf(line, frame)
  return parent.kind === 'gerund' && parent.parent !== null && beginnings.has(parent.parent.lemma)
    ? parent.parent
    : parent
}

/** Where a frame and its arguments begin. */
const beginning = (line: Line, frame: Frame, nouns: ReadonlyArray<Span>, { heads }: Tellers): number => {
  const host = hostOf(line, frame)
  const own = spanOf(line, frame)
  let start = Math.min(own.start, ...nouns.map((noun) => noun.start))
  if (host === null) return start
  const subjects = host.subject.map((noun) => spanOf(line, noun))
  // "The Centre at the University in Almaty, which opened in 2007, hosts": whatever stands before the verb of the host.
  if ((frame.link === 'which' || frame.link === 'participle') && host.chunk.from >= frame.chunk.to)
    for (const subject of subjects) if (subject.end <= own.end) start = Math.min(start, subject.start)
  const isBegun = frame.link === 'when' && frame.opener === 'when' && beginnings.has(host.lemma)
  if (heads.has(host.head) || !(frame.kind === 'infinitive' || frame.link === 'that' || isBegun)) return start
  // "In 2004 it became the first to agree", "relations began when ... in 1991", "it was in 2001 that ...": told from the host's start.
  const times = host.times.flatMap(({ chunk }) => (chunk === null ? [] : [spanOf(line, chunk).start]))
  return Math.min(start, spanOf(line, host).start, ...times, ...subjects.map((subject) => subject.start))
}

/**
 * The evidence of a frame (codebook, section 1): predicate, arguments and time. What stands between and belongs to the
 * frames that tell mentions of their own is not this one's.
 */
export const evidenceOf = (line: Line, frame: Frame, time: number, tellers: Tellers): Evidence => {
  const own = spanOf(line, frame)
  const nouns = [...frame.subject, ...(frame.antecedent === null ? [] : [frame.antecedent])].map((noun) =>
    spanOf(line, noun),
  )
  let start = beginning(line, frame, nouns, tellers)
  let { end } = own
  // A subject that stands far off is shared by a long list of verbs; the evidence begins at its own.
  if (own.start - start > furthest) start = own.start
  // "On 3 May NATO opened an office and Georgia joined": a time said before both may stay with the first.
  const said = frame.times.flatMap(({ chunk, role, shared, time: index }) =>
    chunk !== null && !shared && (role === 'adverbial' || index === time) ? [spanOf(line, chunk)] : [],
  )
  const below = belowOf(line, frame, ({ head }) => tellers.heads.has(head)).map((other) => spanOf(line, other))
  for (const span of [...said, ...below]) {
    if (own.start - span.start <= furthest) start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  // The evidence ends where the next clause with a mention of its own begins, if it does not hang on this one.
  const others = inside(tellers.spans, { start, end }).filter((other) => other.frame.head !== frame.head)
  const verb = spanOf(line, frame.chunk)
  for (const other of others)
    if (other.start > verb.end && other.start < end && !(hangsOn(other.frame, frame.head) && other.end < end))
      end = other.start
  const span = trimmed(line.text, start, end)
  // "Review missions hosted, 2009-2018: 11": how many there were is part of it.
  const count = howMany.exec(line.text.slice(span.end, line.end))
  if (count !== null) span.end += count[0].trimEnd().length
  const owns = (at: number): boolean => {
    if (at < span.start || at >= span.end) return false
    if (nouns.some((noun) => at >= noun.start && at < noun.end)) return true
    return !others.some((other) => at >= other.start && at < other.end && !hangsOn(frame, other.frame.head))
  }
  return { ...span, owns }
}

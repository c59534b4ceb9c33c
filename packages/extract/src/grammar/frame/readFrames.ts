import type { Chunk } from '../chunk/Chunk.ts'
import type { Marks } from '../Marks.ts'
import type { Frame } from './Frame.ts'
import { decideFactuality } from './factuality.ts'
import { nominal } from './nominal.ts'
import { readMark } from './readMark.ts'
import { readNoun } from './readNoun.ts'
import { readTime } from './readTime.ts'
import { readVerb } from './readVerb.ts'
import { State } from './State.ts'
import { raise, share } from './share.ts'

const read = (s: State, chunk: Chunk): void => {
  if (chunk.kind === 'noun') readNoun(s, chunk)
  else if (chunk.kind === 'verb') readVerb(s, chunk)
  else if (chunk.kind === 'time') readTime(s, chunk)
  else readMark(s, chunk)
  if (chunk.kind !== 'adverb' && chunk.kind !== 'close' && chunk.kind !== 'comma') s.last = chunk
}

/** What was left open at the end: times that no clause took, the subject of "was held the first meeting". */
const settle = (s: State): void => {
  const { top } = s
  for (const time of s.heldTimes) (top.current ?? top).times.push(time)
  // "Third mission: 12 to 21 October 2009": the times behind a colon are those of what stands before it.
  if (top.verb === null && top.subject.length === 0 && top.times.length > 0 && s.clauses.length > 1) {
    const last = s.frames.findLast(({ link }) => link === 'main' || link === 'and')
    ;(last ?? s.clauses[0]!).times.push(...top.times)
  }
  for (const frame of s.frames) {
    if (frame.kind === 'finite' && frame.voice === 'passive' && frame.subject.length === 0)
      frame.subject = frame.objects.splice(0)
  }
}

/** The frames of a sentence that was cut into chunks, in one pass from left to right. */
export const readFrames = (
  marks: Marks,
  chunks: ReadonlyArray<Chunk>,
  { from, to, inRow }: { readonly from: number; readonly to: number; readonly inRow: boolean },
): ReadonlyArray<Frame> => {
  const s = new State(marks, from)
  for (const [i, chunk] of chunks.entries()) {
    s.next = chunks[i + 1] ?? null
    read(s, chunk)
  }
  settle(s)
  nominal(s, chunks)
  share(s)
  decideFactuality(s, to)
  if (!inRow) raise(s)
  return s.frames.sort((a, b) => a.head - b.head)
}

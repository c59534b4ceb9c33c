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
import { share } from './share.ts'

const read = (s: State, chunk: Chunk): void => {
  if (chunk.kind === 'noun') readNoun(s, chunk)
  else if (chunk.kind === 'verb') readVerb(s, chunk)
  else if (chunk.kind === 'time') readTime(s, chunk)
  else readMark(s, chunk)
  if (chunk.kind !== 'adverb' && chunk.kind !== 'close' && chunk.kind !== 'comma') s.last = chunk
}

/** The frames of a sentence that was cut into chunks, in one pass from left to right. */
export const readFrames = (
  marks: Marks,
  chunks: ReadonlyArray<Chunk>,
  from: number,
  to: number,
): ReadonlyArray<Frame> => {
  const s = new State(marks, from)
  for (const chunk of chunks) read(s, chunk)
  for (const time of s.heldTimes) s.top.current?.times.push(time)
  nominal(s, chunks)
  share(s)
  decideFactuality(s, to)
  return s.frames.sort((a, b) => a.head - b.head)
}

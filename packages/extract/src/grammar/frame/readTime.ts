import type { TimeChunk } from '../chunk/Chunk.ts'
import { type State, timeOf } from './State.ts'

const ofNoun: ReadonlySet<string> = new Set(['of', 'from', 'for', 'to'])

/** A time goes to the frame that is open; one after "and" may belong to the clause that follows. */
export const readTime = (s: State, chunk: TimeChunk): void => {
  const clause = s.top
  const frame = clause.current
  s.preposition = null
  const { value, signal } = s.marks.times[chunk.time]!
  const afterNoun = s.last?.kind === 'noun' && !s.last.pronoun
  const ranges = chunk.preposition === 'from' && (signal === 'range' || signal === 'since')
  // "the plan 2007-2011", "the report of May 2010"
  const isPeriod = chunk.preposition === '' && signal === 'range'
  const role = afterNoun && !ranges && (isPeriod || ofNoun.has(chunk.preposition)) ? 'weak' : 'adverbial'
  if (value === null) return
  if (s.brackets.length > 0 && clause.link === 'bracket' && frame === null) {
    const outer = s.clauses[s.brackets.at(-1)!.depth - 1]!
    const into = outer.current ?? outer
    into.times.push(timeOf(chunk, s.brackets.at(-1)!.last?.kind === 'noun' ? 'weak' : 'adverbial'))
    return
  }
  if (frame === null) {
    if (clause.times.some(({ time }) => s.marks.times[time]!.value === value)) return
    clause.times.push(timeOf(chunk, role))
    return
  }
  // "In 2003 and 2006" is one list; "..., and in 2006 the Council" begins a clause.
  if (s.conjunction !== null && s.last?.kind === 'conjunction') {
    const before = frame.times.at(-1)
    if (before?.chunk !== null && before?.chunk?.to === s.last.from) frame.times.push(timeOf(chunk, role))
    else s.heldTimes.push(timeOf(chunk, role))
    return
  }
  // "four years later, in 1999," says one time twice.
  const before = frame.times.at(-1)
  if (before !== undefined && s.marks.times[before.time]!.value === value) return
  const aim = frame.kind === 'infinitive' && chunk.preposition === 'by'
  frame.times.push(timeOf(chunk, aim ? 'aim' : role))
  frame.to = Math.max(frame.to, chunk.to)
}

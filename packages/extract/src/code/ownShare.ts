import type { Frame } from '../grammar/frame/Frame.ts'
import type { Span } from '../Span.ts'
import { type Line, spanOf } from './Line.ts'

/**
 * Of the things that one verb names, those that go with one of its times, as a test of their place:
 *
 *     joined the Council in 1992 and the Partnership in 1994
 *            ----------->   1992     -------------->   1994
 *
 * Only where every time has a thing of its own before it, or every time one behind it; else all things go with all times.
 * What stands before the verb is shared.
 */
export const ownShare = (
  line: Line,
  frame: Frame,
  time: number,
  things: ReadonlyArray<Span>,
): ((start: number) => boolean) => {
  const all = () => true
  const times = frame.times
    .filter(({ chunk, role }) => chunk !== null && role === 'adverbial')
    .map(({ time: index }) => ({ index, ...line.document.times[index]! }))
    .sort((a, b) => a.start - b.start)
  const own = times.findIndex(({ index }) => index === time)
  if (times.length < 2 || own < 0) return all
  const verb = spanOf(line, frame.chunk).end
  const behindVerb = things.filter(({ start }) => start > verb)
  const holds = (from: number, to: number) => (start: number) => start >= from && start < to
  // "the Agreement entered into force in 1975 and the Protocol in 2004"
  const gapped = times.map(({ start }, i) => holds(times[i - 1]?.end ?? 0, start))
  const first = times[0]!.start
  if (
    !behindVerb.some(({ start }) => start < first) &&
    gapped.every((holdsThing) => things.some(({ start }) => holdsThing(start)))
  )
    return gapped[own]!
  if (behindVerb.length < 2) return all
  const before = times.map(({ start }, i) => holds(Math.max(verb, times[i - 1]?.end ?? 0), start))
  const behind = times.map(({ end }, i) => holds(Math.max(verb, end), times[i + 1]?.start ?? line.end))
  for (const shares of [before, behind])
    if (shares.every((holdsThing) => behindVerb.some(({ start }) => holdsThing(start))))
      return (start) => start <= verb || shares[own]!(start)
  return all
}

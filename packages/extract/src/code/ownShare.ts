import type { Predicate } from './Predicate.ts'
import type { Sentence, TimeAt } from './Sentence.ts'

/**
 * Of the things that one verb names, those that go with one of its times, as a test of their place (UTF-16):
 *
 *     joined the Council in 1992 and the Partnership in 1994
 *            ----------->   1992     -------------->   1994
 *
 * Only where every time has a thing of its own before it, or every time one behind it; else all things go with all times.
 * What stands before the verb is shared.
 */
export const ownShare = (
  sentence: Sentence,
  predicate: Predicate | null,
  time: TimeAt | null,
  given: { readonly times: ReadonlyArray<TimeAt>; readonly things: ReadonlyArray<{ readonly start: number }> },
): ((start: number) => boolean) => {
  const { times } = given
  const all = () => true
  if (predicate === null || time === null || times.length < 2) return all
  const verb = sentence.tokens[predicate.to]!.end
  const things = given.things.filter(({ start }) => start > verb)
  const holds = (from: number, to: number) => (start: number) => start >= from && start < to
  const own = times.indexOf(time)
  if (own < 0) return all
  // "the Agreement entered into force in 1975 and the Protocol in 2004"
  const gapped = times.map(({ time: at }, i) => holds(times[i - 1]?.time.end ?? 0, at.start))
  const first = times[0]!.time.start
  if (
    !things.some(({ start }) => start < first) &&
    gapped.every((holdsThing) => given.things.some(({ start }) => holdsThing(start)))
  )
    return gapped[own]!
  if (things.length < 2) return all
  const before = times.map(({ time: at }, i) => holds(Math.max(verb, times[i - 1]?.time.end ?? 0), at.start))
  const behind = times.map(({ time: at }, i) => holds(Math.max(verb, at.end), times[i + 1]?.time.start ?? sentence.end))
  for (const shares of [before, behind]) {
    if (shares.every((holdsThing) => things.some(({ start }) => holdsThing(start))))
      return (start) => start <= verb || shares[own]!(start)
  }
  return all
}

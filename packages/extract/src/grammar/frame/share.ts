import { T } from '../tag/Tag.ts'
import type { FrameTime } from './Frame.ts'
import type { OpenFrame, State } from './State.ts'

const asShared = (times: ReadonlyArray<FrameTime>): Array<FrameTime> => times.map((time) => ({ ...time, shared: true }))

const isAdverbial = ({ role }: FrameTime): boolean => role === 'adverbial'

/** Nothing but "and" or a comma stands between a verb and its sister, or the sister's subject. */
const isJoined = (s: State, sister: OpenFrame, frame: OpenFrame): boolean => {
  const { tags } = s.marks.tokens
  const to = frame.sharesSubject ? frame.chunk.from : (frame.subject[0]?.from ?? frame.chunk.from)
  if (to - sister.chunk.to > 3 || (!frame.sharesSubject && frame.objects.length === 0)) return false
  for (let at = sister.chunk.to; at < to; at++) if (tags[at] !== T.comma && tags[at] !== T.conjunction) return false
  return true
}

/** Coordination gives to a frame what only its sister says. */
export const share = (s: State): void => {
  let sister: OpenFrame | null = null
  for (const frame of s.frames) {
    const goesOn =
      sister !== null &&
      (frame.link === 'and' || (frame.sharesSubject && frame.link === sister.link && frame.kind === sister.kind))
    if (goesOn && sister !== null) {
      // "On 3 May 2001 NATO opened an office and Georgia joined": what stands before both holds for both.
      const fronted = sister.times.filter(
        (time) =>
          isAdverbial(time) &&
          (time.shared || frame.sharesSubject || (time.chunk !== null && time.chunk.to <= sister!.chunk.from)),
      )
      if (!frame.times.some(isAdverbial) && fronted.length > 0) frame.times.push(...asShared(fronted))
      // "elaborated and submitted its plan in 2004": nothing stands between the verbs.
      const bare = sister.objects.length === 0 && sister.obliques.length === 0 && isJoined(s, sister, frame)
      if (bare && sister.voice === frame.voice && frame.objects.length > 0) sister.objects.push(...frame.objects)
      if (bare && !sister.times.some(isAdverbial)) {
        sister.times.push(...asShared(frame.times.filter((time) => isAdverbial(time) && !time.shared)))
      }
    }
    if (
      frame.link === 'main' ||
      frame.link === 'and' ||
      frame.kind === 'finite' ||
      sister === null ||
      frame.kind === sister.kind
    )
      sister = frame
  }
}

/**
 * "agreed to open a centre in 2004", "sent a team to help in 1999": the time behind what an act is for is that of the act,
 * where the act has no other.
 */
export const raise = (s: State): void => {
  for (const frame of s.frames) {
    const { parent, factuality } = frame
    // "sent a letter dated 18 July": of the sending it says little, but more than nothing.
    if (frame.kind === 'participle' && factuality === 'aside' && parent !== null && parent.times.length === 0) {
      parent.times.push(...asShared(frame.times).map((time) => ({ ...time, role: 'weak' as const })))
    }
    if (factuality !== 'goal' || parent === null || parent.factuality === 'goal') continue
    if (frame.kind !== 'infinitive' && frame.kind !== 'gerund') continue
    if (parent.times.some(isAdverbial)) continue
    parent.times.push(...asShared(frame.times.filter(isAdverbial)))
  }
}

import type { Frame } from '../grammar/frame/Frame.ts'
import { type Line, spanOf, subjectOf, wordsOf } from './Line.ts'

const events =
  /^(?:meeting|summit|visit|talks|conference|forum|ceremony|session|occasion|event|negotiations|consultations|gathering|trip|stay|workshop|seminar|signing|exercise)$/u
const which = /^(?:the|this|that|his|her|their|these|its|same)$/u
const when: ReadonlySet<string> = new Set([
  'at',
  'during',
  'on',
  'in',
  'after',
  'following',
  'in the course of',
  'within',
])
const participants = /^(?:participants|attendees|delegates)$/u

/** Whether a clause without a time points back at the meeting or visit told just before: "at the meeting", "they also agreed". */
export const pointsBack = (line: Line, frame: Frame): boolean => {
  for (const { preposition, chunk } of frame.obliques) {
    if (!when.has(preposition)) continue
    const words = wordsOf(line, spanOf(line, chunk))
    if (
      words.length <= 4 &&
      words.slice(1).every(({ text, lower }) => text === lower) &&
      which.test(words[0]?.lower ?? '') &&
      events.test(words.at(-1)!.lower)
    )
      return true
  }
  if (/^at the same time(?![\p{L}])/iu.test(line.text.slice(line.start, line.start + 20))) return true
  const subject = subjectOf(line, frame).flatMap((span) => wordsOf(line, span).map(({ lower }) => lower))
  if (subject.some((w) => participants.test(w))) return true
  // "they also agreed"
  const also = wordsOf(line, spanOf(line, frame.chunk)).some(({ lower }) => lower === 'also')
  return also && subject.some((w) => /^(?:they|both|sides|two|leaders|parties)$/u.test(w))
}

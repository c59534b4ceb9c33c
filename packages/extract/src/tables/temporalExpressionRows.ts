import { MentionId, SourceId } from '@annals/model/Ids'
import type { TemporalExpression } from '@annals/model/tables/TemporalExpression'
import type { Coded } from '../code/Draft.ts'
import type { Document } from '../Document.ts'
import { placeOf } from '../link/Place.ts'
import { codePoints } from '../read/CodePoints.ts'

/** Every temporal expression of a document with its fate; `mentionIds` are those of the drafts, in their order. */
export const temporalExpressionRows = (
  document: Document,
  { drafts, fates }: Coded,
  mentionIds: ReadonlyArray<string>,
): ReadonlyArray<TemporalExpression> => {
  const points = codePoints(document.clean.raw)
  // Where one expression dates several mentions, the first in the text stands for them.
  const dates = new Map<number, string>()
  for (const [i, { time }] of drafts.entries()) if (!dates.has(time)) dates.set(time, mentionIds[i]!)
  return document.times.map((time, i) => {
    const { start, end, quote } = placeOf(document.clean, points, time)
    const anchor = time.anchor === null ? null : placeOf(document.clean, points, time.anchor)
    const mention = dates.get(i)
    return {
      source_id: SourceId.make(document.facts.id),
      start,
      end,
      text: quote,
      value: time.value,
      anchor_start: anchor?.start ?? null,
      anchor_end: anchor?.end ?? null,
      // A value of the vocabulary: decoding the dataset checks it.
      fate: (mention === undefined ? fates[i]! : 'mention') as TemporalExpression['fate'],
      mention_id: mention === undefined ? null : MentionId.make(mention),
    }
  })
}

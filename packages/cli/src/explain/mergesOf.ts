import { commonWords } from '@annals/extract/link/commonWords'
import { explainMerge, type Reason } from '@annals/extract/link/explainMerge'
import type { Dataset } from '@annals/model/tables'
import type { Event } from '@annals/model/tables/Event'
import type { Mention } from '@annals/model/tables/Mention'

/** Two mentions of one event, and what spoke for and against their being one. */
export interface Merge {
  readonly a: Mention
  readonly b: Mention
  readonly reasons: ReadonlyArray<Reason>
  readonly score: number
}

/**
 * Why the mentions of an event were merged: the strongest pairs that hold them together, one fewer than there are
 * mentions, weighed again from the columns of the dataset. All other pairs are weaker than these.
 */
export const mergesOf = (
  event: Event,
  mentions: ReadonlyArray<Mention>,
  sources: Dataset['sources'],
): ReadonlyArray<Merge> => {
  const workOf = new Map(sources.map(({ source_id, work_id }) => [source_id, work_id]))
  const common = commonWords(event.partner, event.organisation)
  const pairs = mentions
    .flatMap((a, i) =>
      mentions.slice(i + 1).map((b) => {
        const sameWork = workOf.get(a.source_id) === workOf.get(b.source_id)
        return { a, b, ...explainMerge(a, b, { sameWork, once: event.corroboration === 'disputed' }, common) }
      }),
    )
    .sort((p, q) => q.score - p.score)
  // The strongest pair first, then whichever joins what is still apart, as the linker does.
  const group = new Map(mentions.map(({ mention_id }) => [mention_id, mention_id]))
  return pairs.flatMap(({ a, b, reasons, score }) => {
    const [x, y] = [group.get(a.mention_id)!, group.get(b.mention_id)!]
    if (x === y) return []
    for (const [id, representative] of group) if (representative === y) group.set(id, x)
    return [{ a, b, reasons, score }]
  })
}

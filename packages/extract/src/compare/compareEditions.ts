import { ChangeId, SourceId, WorkId } from '@annals/model/Ids'
import type { Change } from '@annals/model/tables/Change'
import { contentHash } from '../link/contentHash.ts'
import { placeOf } from '../link/Place.ts'
import { codePoints } from '../read/CodePoints.ts'
import { alignSentences } from './alignSentences.ts'
import type { Comparison } from './Comparison.ts'
import { changeEffect, toldIn } from './changeEffect.ts'
import type { Sentence } from './Sentence.ts'

/** What changed from each edition of a work to the next, sentence by sentence, with the effect on the events. */
export const compareEditions = ({ documents, linked, sentences }: Comparison): ReadonlyArray<Change> => {
  const byId = new Map(documents.map((document) => [document.facts.id, document]))
  const told = toldIn(linked)
  return documents.flatMap((to) => {
    const { editionOf, workId } = linked.works.get(to.facts.id)!
    if (editionOf === null) return []
    const from = byId.get(editionOf)!
    const pointsFrom = codePoints(from.clean.raw)
    const pointsTo = codePoints(to.clean.raw)
    const seen = new Map<string, number>()
    return alignSentences(sentences.get(from)!, sentences.get(to)!).flatMap((aligned): ReadonlyArray<Change> => {
      const { kind } = aligned
      if (kind === 'same') return []
      const place = (sentence: Sentence | null, points: typeof pointsFrom) =>
        sentence === null ? null : placeOf(sentence.document.clean, points, sentence)
      const [old, now] = [place(aligned.from, pointsFrom), place(aligned.to, pointsTo)]
      const hash = contentHash([kind, from.facts.id, old?.quote ?? '', to.facts.id, now?.quote ?? ''], 10)
      const n = (seen.get(hash) ?? 0) + 1
      seen.set(hash, n)
      return [
        {
          change_id: ChangeId.make(`c-${n === 1 ? hash : contentHash([hash, String(n)], 10)}`),
          work_id: WorkId.make(workId),
          from_source: SourceId.make(from.facts.id),
          to_source: SourceId.make(to.facts.id),
          kind,
          section: aligned.to?.section ?? aligned.from?.section ?? null,
          from_start: old?.start ?? null,
          from_end: old?.end ?? null,
          from_quote: old?.quote ?? null,
          to_start: now?.start ?? null,
          to_end: now?.end ?? null,
          to_quote: now?.quote ?? null,
          effect: changeEffect(aligned, { from, to }, told),
        },
      ]
    })
  })
}

import { DiscrepancyId, EventId, SourceId } from '@annals/model/Ids'
import type { Discrepancy } from '@annals/model/tables/Discrepancy'
import type { Document } from '../Document.ts'
import { contentHash } from '../link/contentHash.ts'
import { placeOf } from '../link/Place.ts'
import { type CodePoints, codePoints } from '../read/CodePoints.ts'
import type { Finding } from './Finding.ts'

/** The findings as rows, both quotations in code points of their raw files. */
export const discrepancyRows = (findings: ReadonlyArray<Finding>): ReadonlyArray<Discrepancy> => {
  const points = new Map<Document, CodePoints>()
  const pointsOf = (document: Document): CodePoints => {
    const known = points.get(document) ?? codePoints(document.clean.raw)
    points.set(document, known)
    return known
  }
  const seen = new Map<string, number>()
  return findings.map(({ kind, subject, eventId, a, b, note }) => {
    const [placeA, placeB] = [a, b].map(({ document, span }) => placeOf(document.clean, pointsOf(document), span))
    const parts = [kind, a.document.facts.id, placeA!.quote, b.document.facts.id, placeB!.quote, a.value, b.value]
    const hash = contentHash(parts, 10)
    const n = (seen.get(hash) ?? 0) + 1
    seen.set(hash, n)
    return {
      discrepancy_id: DiscrepancyId.make(`d-${n === 1 ? hash : contentHash([hash, String(n)], 10)}`),
      kind,
      subject,
      event_id: eventId === null ? null : EventId.make(eventId),
      value_a: a.value,
      source_a: SourceId.make(a.document.facts.id),
      start_a: placeA!.start,
      end_a: placeA!.end,
      quote_a: placeA!.quote,
      value_b: b.value,
      source_b: SourceId.make(b.document.facts.id),
      start_b: placeB!.start,
      end_b: placeB!.end,
      quote_b: placeB!.quote,
      note,
    }
  })
}

import { ReferenceId, SourceId } from '@annals/model/Ids'
import type { Reference } from '@annals/model/tables/Reference'
import type { Document } from '../Document.ts'
import { contentHash } from '../link/contentHash.ts'
import { placeOf } from '../link/Place.ts'
import { codePoints } from '../read/CodePoints.ts'
import { extractReferences } from '../recognise/references/extractReferences.ts'

/** The works that a document cites. */
export const referenceRows = (document: Document): ReadonlyArray<Reference> => {
  const { clean, blocks, facts } = document
  const points = codePoints(clean.raw)
  return extractReferences(clean.text, blocks).map((entry) => {
    const { start, end, quote } = placeOf(clean, points, entry)
    return {
      reference_id: ReferenceId.make(`r-${contentHash([facts.id, String(start), quote], 10)}`),
      source_id: SourceId.make(facts.id),
      start,
      end,
      text: quote,
      authors: entry.authors,
      title: entry.title,
      container: entry.container,
      year: entry.year,
      url: entry.url,
      accessed: entry.accessed,
    }
  })
}

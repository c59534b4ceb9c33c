import { SourceId, WorkId } from '@annals/model/Ids'
import type { Mention } from '@annals/model/tables/Mention'
import type { Source } from '@annals/model/tables/Source'
import type { Document } from '../Document.ts'
import { codePoints } from '../read/CodePoints.ts'
import type { Works } from './Works.ts'

/** A row for each document: its facts, its place among the others, and how much it tells. */
export const sourceRows = (
  documents: ReadonlyArray<Document>,
  works: Works,
  mentions: ReadonlyArray<Mention>,
): ReadonlyArray<Source> => {
  const told = Map.groupBy(mentions, ({ source_id }) => source_id)
  return documents.map(({ facts, clean }) => {
    const id = SourceId.make(facts.id)
    const { workId, editionOf, duplicateOf } = works.get(facts.id)!
    const own = told.get(id) ?? []
    return {
      source_id: id,
      title: facts.title,
      publisher: facts.publisher,
      authors: facts.authors,
      kind: facts.kind,
      language: facts.language,
      published: facts.published,
      url: facts.url,
      licence: facts.licence,
      partner: facts.partner,
      organisation: facts.organisation,
      work_id: WorkId.make(workId),
      edition_of: editionOf === null ? null : SourceId.make(editionOf),
      duplicate_of: duplicateOf === null ? null : SourceId.make(duplicateOf),
      path: facts.path,
      sha256: facts.sha256,
      characters: codePoints(clean.raw).length,
      mentions: own.length,
      events: new Set(own.map(({ event_id }) => event_id)).size,
    }
  })
}

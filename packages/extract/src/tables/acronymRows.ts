import { SourceId } from '@annals/model/Ids'
import type { Acronym } from '@annals/model/tables/Acronym'
import type { Document } from '../Document.ts'
import { placeOf } from '../link/Place.ts'
import { codePoints } from '../read/CodePoints.ts'

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** The acronyms that a document defines, and how often it uses each short form. */
export const acronymRows = (document: Document): ReadonlyArray<Acronym> => {
  const points = codePoints(document.clean.raw)
  return document.acronyms.map((definition) => {
    const { start, end } = placeOf(document.clean, points, definition)
    const use = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(definition.acronym)}(?![\\p{L}\\p{N}])`, 'gu')
    return {
      acronym: definition.acronym,
      expansion: definition.expansion,
      source_id: SourceId.make(document.facts.id),
      start,
      end,
      uses: document.clean.text.match(use)?.length ?? 0,
    }
  })
}

import { daysOf } from '@annals/model/Edtf'
import type { Document } from '../Document.ts'
import type { Works } from '../link/Works.ts'

/** Sorts texts for showing: originals before their other forms, the oldest first, undated ones last, then by id. */
export const rankOf = ({ facts }: Document, works: Works): string => {
  const published = facts.published === null ? '~' : (daysOf(facts.published).earliest ?? '~')
  return [works.get(facts.id)!.duplicateOf === null ? '0' : '1', published, facts.id].join(' ')
}

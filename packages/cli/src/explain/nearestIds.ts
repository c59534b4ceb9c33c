import { editDistance } from '@annals/model/editDistance'
import { compareValues } from '@annals/model/order'

const most = 5
const farthest = 4

// Ids end in digits that nobody knows by heart: who typed a beginning is helped by ids that begin nearly so.
const editsTo = (wanted: string, id: string): number =>
  Math.min(editDistance(wanted, id, farthest), editDistance(wanted, id.slice(0, wanted.length), farthest))

/** The ids that somebody who typed `wanted` may have meant, the nearest first. */
export const nearestIds = (wanted: string, ids: Iterable<string>): ReadonlyArray<string> => {
  const typed = wanted.toLowerCase()
  return [...ids]
    .map((id) => ({ id, edits: editsTo(typed, id) }))
    .filter(({ edits }) => edits <= farthest && edits < typed.length - 2)
    .sort((a, b) => compareValues(a.edits, b.edits) || compareValues(a.id, b.id))
    .slice(0, most)
    .map(({ id }) => id)
}

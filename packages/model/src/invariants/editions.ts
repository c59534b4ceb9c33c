import type { Change } from '../tables/Change.ts'
import { type Invariant, show } from './Invariant.ts'

// Which side of a change has words: what is added stands only in the later edition.
const sides: Readonly<Record<Change['kind'], { readonly from: boolean; readonly to: boolean }>> = {
  added: { from: false, to: true },
  removed: { from: true, to: false },
  reworded: { from: true, to: true },
  moved: { from: true, to: true },
}

/** Editions and duplicates belong to the work of what they repeat, which is another text; changes are within a work. */
export const editions: Invariant = function* ({ dataset }) {
  const workOf = new Map(dataset.sources.map(({ source_id, work_id }) => [source_id, work_id]))
  for (const source of dataset.sources) {
    for (const column of ['edition_of', 'duplicate_of'] as const) {
      const other = source[column]
      if (other === null) continue
      const place = { table: 'sources', row: source.source_id, column } as const
      if (other === source.source_id) yield { ...place, expected: 'another text', actual: other }
      else if (workOf.has(other) && workOf.get(other) !== source.work_id) {
        yield { ...place, expected: `a text of ${source.work_id}`, actual: `${other}, of ${workOf.get(other)}` }
      }
    }
  }
  for (const change of dataset.changes) {
    const place = { table: 'changes', row: change.change_id } as const
    for (const column of ['from_source', 'to_source'] as const) {
      const work = workOf.get(change[column])
      if (work !== undefined && work !== change.work_id) {
        yield { ...place, column, expected: `a text of ${change.work_id}`, actual: `${change[column]}, of ${work}` }
      }
    }
    for (const side of ['from', 'to'] as const) {
      const quote = change[`${side}_quote`]
      if (sides[change.kind][side] === (quote !== null)) continue
      const expected = sides[change.kind][side] ? `words, as ${change.kind}` : `nothing, as ${change.kind}`
      yield { ...place, column: `${side}_quote`, expected, actual: show(quote) }
    }
  }
}

import type { Invariant } from './Invariant.ts'

/** A disputed event shows its dispute: a discrepancy names it. */
export const disputes: Invariant = function* ({ dataset }) {
  const named = new Set(dataset.discrepancies.map(({ event_id }) => event_id))
  for (const { event_id, corroboration } of dataset.events) {
    if (corroboration !== 'disputed' || named.has(event_id)) continue
    yield {
      table: 'events',
      row: event_id,
      column: 'corroboration',
      expected: 'a discrepancy that names the event',
      actual: 'disputed, and none does',
    }
  }
}

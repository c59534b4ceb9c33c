import type { Invariant } from './Invariant.ts'

/** A mention’s date is stated, or names the span that it was inherited from (DESIGN, section 4, third promise). */
export const inheritedDates: Invariant = function* ({ dataset }) {
  for (const { mention_id, date_basis, anchor_start } of dataset.mentions) {
    const stated = date_basis === 'stated'
    if (stated === (anchor_start === null)) continue
    // The text’s own date may stand in the manifest alone, and then no span can be named.
    if (date_basis === 'dateline') continue
    yield {
      table: 'mentions',
      row: mention_id,
      column: 'anchor_start',
      expected: stated ? 'nothing, the date being stated' : `the span that the date is inherited from (${date_basis})`,
      actual: anchor_start === null ? 'nothing' : String(anchor_start),
    }
  }
}

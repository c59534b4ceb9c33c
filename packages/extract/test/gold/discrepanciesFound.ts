import type { Discrepancy } from '@annals/model/tables/Discrepancy'
import type { GoldDiscrepancy } from './annotated.ts'

/** How many of the required discrepancies are reported, with both passages on whichever side. */
export const discrepanciesFound = (
  rows: ReadonlyArray<Discrepancy>,
  gold: ReadonlyArray<GoldDiscrepancy>,
): { readonly required: number; readonly found: number; readonly missed: ReadonlyArray<string> } => {
  const required = gold.filter((one) => one.required)
  const overlap = (side: GoldDiscrepancy['a'], source: string, start: number, end: number) =>
    side.source === source && side.start < end && start < side.end
  const missed = required.filter(
    ({ kind, a, b }) =>
      !rows.some(
        (row) =>
          row.kind === kind &&
          ((overlap(a, row.source_a, row.start_a, row.end_a) && overlap(b, row.source_b, row.start_b, row.end_b)) ||
            (overlap(b, row.source_a, row.start_a, row.end_a) && overlap(a, row.source_b, row.start_b, row.end_b))),
      ),
  )
  return {
    required: required.length,
    found: required.length - missed.length,
    missed: missed.map(({ subject }) => subject),
  }
}

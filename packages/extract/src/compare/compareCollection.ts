import { sortRecords } from '@annals/model/order'
import type { Dataset } from '@annals/model/tables'
import { type ComparisonInput, comparisonOf } from './Comparison.ts'
import { compareEditions } from './compareEditions.ts'
import { discrepancyRows } from './discrepancyRows.ts'
import { finders as all, type Finder, findDiscrepancies } from './findDiscrepancies.ts'

/**
 * What the texts of a collection disagree on, and what changed between editions of a work: two tables, in their
 * canonical order. Pure, and the same for any order of the documents.
 */
export const compareCollection = (
  input: ComparisonInput,
  finders: ReadonlyArray<readonly [name: string, find: Finder]> = all,
): Pick<Dataset, 'discrepancies' | 'changes'> => {
  const comparison = comparisonOf(input)
  return {
    discrepancies: sortRecords('discrepancies', discrepancyRows(findDiscrepancies(comparison, finders))),
    changes: sortRecords('changes', compareEditions(comparison)),
  }
}

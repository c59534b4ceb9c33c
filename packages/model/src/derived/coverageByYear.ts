import { yearOf } from '../Edtf.ts'
import { sortRecords } from '../order.ts'
import type { CoverageByYear } from '../tables/CoverageByYear.ts'
import type { TemporalExpression } from '../tables/TemporalExpression.ts'
import type { Dataset } from '../tables.ts'

// These say when a text was written, looked up or licensed: nothing about what was going on in that year.
const datesOfTexts: ReadonlySet<TemporalExpression['fate']> = new Set([
  'document',
  'reference',
  'accessed',
  'licence',
  'navigation',
])

/** Counts how often each year occurs. */
const tally = (years: Iterable<number>): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>()
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1)
  return counts
}

/**
 * The table `coverage_by_year`: how much each text speaks about each year. A source has a row for every year that it
 * speaks of, and of a year without a row it says nothing. Temporal expressions that date a text (its own, a cited one)
 * are not counted.
 */
export const coverageByYear = (
  dataset: Pick<Dataset, 'sources' | 'mentions' | 'temporal_expressions'>,
): ReadonlyArray<CoverageByYear> => {
  const expressionsOf = Map.groupBy(dataset.temporal_expressions, ({ source_id }) => source_id)
  const mentionsOf = Map.groupBy(dataset.mentions, ({ source_id }) => source_id)
  const rows = dataset.sources.flatMap(({ source_id }) => {
    const expressions = tally(
      (expressionsOf.get(source_id) ?? []).flatMap(({ value, fate }) =>
        value === null || datesOfTexts.has(fate) ? [] : [yearOf(value)],
      ),
    )
    const mentions = tally((mentionsOf.get(source_id) ?? []).map(({ date }) => yearOf(date)))
    return [...new Set([...expressions.keys(), ...mentions.keys()])].map((year) => ({
      source_id,
      year,
      temporal_expressions: expressions.get(year) ?? 0,
      mentions: mentions.get(year) ?? 0,
    }))
  })
  return sortRecords('coverage_by_year', rows)
}

import { activityByYear } from '../derived/activityByYear.ts'
import { codebook } from '../derived/codebook.ts'
import { coverageByYear } from '../derived/coverageByYear.ts'
import { type TableName, tables } from '../tables.ts'
import { expectValue, type Invariant, keyOf, type Row, rowsOf, type Violation } from './Invariant.ts'

const differences = function* (
  table: TableName,
  expected: ReadonlyArray<Row>,
  actual: ReadonlyArray<Row>,
): Iterable<Violation> {
  const found = new Map(actual.map((record) => [keyOf(table, record), record]))
  const wanted = new Set(expected.map((record) => keyOf(table, record)))
  for (const record of expected) {
    const row = keyOf(table, record)
    const same = found.get(row)
    if (same === undefined) yield { table, row, column: 'the row', expected: 'present', actual: 'absent' }
    else {
      for (const column of Object.keys(tables[table].fields)) {
        yield* expectValue({ table, record: same, column, expected: record[column] })
      }
    }
  }
  for (const row of found.keys()) {
    if (!wanted.has(row)) yield { table, row, column: 'the row', expected: 'absent', actual: 'present' }
  }
}

/** The tables that follow from the others are what follows from them. */
export const derivedTables: Invariant = function* ({ dataset }) {
  yield* differences('activity_by_year', activityByYear(dataset), rowsOf(dataset, 'activity_by_year'))
  yield* differences('coverage_by_year', coverageByYear(dataset), rowsOf(dataset, 'coverage_by_year'))
  yield* differences('codebook', codebook(), rowsOf(dataset, 'codebook'))
}

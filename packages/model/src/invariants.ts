import { Schema } from 'effect'
import { codePointsOf } from './CodePoints.ts'
import type { SourceId } from './Ids.ts'
import { canonicalOrder } from './invariants/canonicalOrder.ts'
import { counts } from './invariants/counts.ts'
import { derivedTables } from './invariants/derivedTables.ts'
import { disputes } from './invariants/disputes.ts'
import { editions } from './invariants/editions.ts'
import { eventColumns } from './invariants/eventColumns.ts'
import { exactSpans } from './invariants/exactSpans.ts'
import { fates } from './invariants/fates.ts'
import type { Invariant, Violation } from './invariants/Invariant.ts'
import { inheritedDates } from './invariants/inheritedDates.ts'
import { mentionsOfEvents } from './invariants/mentionsOfEvents.ts'
import { names } from './invariants/names.ts'
import { referencesResolve } from './invariants/referencesResolve.ts'
import { uniqueKeys } from './invariants/uniqueKeys.ts'
import type { Dataset } from './tables.ts'

export type { Violation } from './invariants/Invariant.ts'

/** What holds of every dataset beyond the schemas of its records, in the order in which faults are reported. */
export const invariants: Readonly<Record<string, Invariant>> = {
  uniqueKeys, // first: everything below finds records by their keys
  referencesResolve, // then what the keys are for; a broken reference is reported here and nowhere else
  canonicalOrder, // same records, same bytes
  exactSpans, // promise 1: every quotation is the raw file’s characters
  fates, // promise 2: every temporal expression ends in a mention or in a named reason
  inheritedDates, // promise 3: an inherited date names the span that it came from
  editions, // who repeats whom decides what corroborates
  mentionsOfEvents, // what was merged may be merged
  eventColumns, // what follows from an event’s date, type and mentions
  disputes, // a disagreement shows both quotations
  names, // lists and link tables say the same
  counts, // every number is that of the rows behind it
  derivedTables, // last: they follow from all the rest, so that a fault above may show here again
}

/**
 * All that contradicts the invariants, in the order of `invariants`; empty for a valid dataset. Without the raw texts
 * the length of a quotation and its place inside the text are still checked.
 */
export const violations = (
  dataset: Dataset,
  rawTexts: ReadonlyMap<SourceId, string> | null,
): ReadonlyArray<Violation> => {
  const texts = rawTexts === null ? null : new Map([...rawTexts].map(([id, text]) => [id, codePointsOf(text)]))
  return Object.values(invariants).flatMap((invariant) => [...invariant({ dataset, texts })])
}

/** A violation as one line. Values are quoted, so that a line break in a quotation does not break the line. */
export const describeViolation = ({ table, row, column, expected, actual }: Violation): string =>
  `${table}, ${row}, ${column}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`

/** The dataset contradicts itself or its texts; every violation is listed. */
export class DatasetInvalid extends Schema.TaggedError<DatasetInvalid>()('DatasetInvalid', {
  violations: Schema.Array(
    Schema.Struct({
      table: Schema.String,
      row: Schema.String,
      column: Schema.String,
      expected: Schema.String,
      actual: Schema.String,
    }),
  ),
}) {
  override get message() {
    return (this.violations as ReadonlyArray<Violation>).map(describeViolation).join('\n')
  }
}

import type { Span } from '../Span.ts'

/** Why an expression dates nothing whatever its clause says; values of the `fate` vocabulary. */
export type NoTime =
  | 'not-a-date'
  | 'accessed'
  | 'reference'
  | 'name'
  | 'duration'
  | 'time-of-day'
  | 'back-reference'
  | 'unresolved'

/**
 * A temporal expression, or a number that looks like a year, in the clean text. The span holds the signal ("since
 * 2002", "between 1999 and 2008", "by the end of 2014", "from 2002 onwards") but no plain preposition ("in", "on", "at").
 */
export interface TimeExpression extends Span {
  /** EDTF by the codebook, section 2 ("since 2002" is `2002/..`); `null` where it is no date or cannot be resolved. */
  readonly value: string | null
  /** `at` a time, `since` or `until` one, `as-of` a time, a `range`, a `duration` or number that dates nothing. */
  readonly signal: 'at' | 'since' | 'until' | 'as-of' | 'range' | 'none'
  /** Said with the expression itself: "annually since 2008", "every year since 2006". */
  readonly recurrence: string | null
  /** Where an inherited part comes from; `null` where the expression is whole. */
  readonly anchor: Span | null
  readonly basis: 'stated' | 'row' | 'heading' | 'sentence' | 'dateline'
  readonly noTime: NoTime | null
}

import type { Span } from '../Span.ts'

/** Whose time a relative expression counts from: the narrative's ("the following year") or the text's own ("last year"). */
export type Base = 'focus' | 'document'

/** A year named by its distance ("of the same year", "last year") or as the nearest that fits ("the following January"). */
export type RelativeYear =
  | { readonly base: Base; readonly pick: 'shift'; readonly by: number }
  | { readonly base: Base; readonly pick: 'after' | 'before' }

/** What the text itself says of a date. A part that is `null` is implied, and only the resolution may fill it. */
export interface Parts {
  /** Astronomical: 480 BC is -479. */
  readonly year: number | RelativeYear | null
  readonly month: number | null
  readonly day: number | null
  /** As EDTF numbers them: 21 spring to 24 winter. */
  readonly season: number | null
}

export type Unit = 'year' | 'month' | 'week' | 'day'

export type When =
  | { readonly kind: 'parts'; readonly parts: Parts }
  /** The ten years from `year`. */
  | { readonly kind: 'decade'; readonly year: number }
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  /** `by` is `null` where the text counts vaguely ("some weeks later"). */
  | { readonly kind: 'shift'; readonly base: Base; readonly unit: Unit; readonly by: number | null }
  /** "since then": the time in focus as it stands. */
  | { readonly kind: 'then' }
  /** 0 is Sunday. `near` is the day closest before, or after where the clause looks ahead. */
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly base: Base
      readonly pick: 'near' | 'after' | 'before'
    }
  /** The open end of "2003 to the present". */
  | { readonly kind: 'open' }
  /** "’89": a year of the century in focus. */
  | { readonly kind: 'short-year'; readonly year: number }
  /** "three years": how long, not when. */
  | { readonly kind: 'length' }
  /** "at 10:57": a time of the day in focus. */
  | { readonly kind: 'clock' }

/** A temporal expression as its form alone gives it, before its surroundings are looked at. Spans are in the text read. */
export interface Reading extends Span {
  /** Name of the form that read it. */
  readonly form: string
  readonly from: When
  /** The end of a range; `null` where there is none. */
  readonly to: When | null
  readonly signal: 'at' | 'since' | 'until' | 'as-of' | 'range'
  readonly recurrence: string | null
  /** The weekday that is said with a day; 0 is Sunday. */
  readonly weekday?: number
}

/** What a document as a whole decides: how its numeric dates run. */
export interface Convention {
  /** 04/05/1992 is April 5. */
  readonly monthFirst: boolean
  /** 2010-11 is November 2010, not 2010 to 2011. */
  readonly isoMonths: boolean
  /** Years of fewer than four digits occur with their era or their month, so that "in 476" can be one. */
  readonly ancient: boolean
  /** The text counts years before our era: a year below 1000 without its era is one of them. */
  readonly bc: boolean
}

/** Where a form is tried. `text` is one stretch (a block or part of one), so no form reads across its ends. */
export interface Cursor {
  readonly text: string
  readonly at: number
  readonly convention: Convention
  /** Reads a point in time at `at` ("2002", "early May 2010", "that year"), without the words that open an interval. */
  readonly point: (at: number) => Reading | null
  /** Reads a point or a stretch of time at `at` ("since 2002", "between 1999 and 2008"). */
  readonly any: (at: number) => Reading | null
}

/** One way to write a time. It is tried only where one of its first words stands; `digit` is any run of digits. */
export interface Form {
  readonly name: string
  readonly starts: ReadonlyArray<string>
  /** How many digits a run has that it begins with, 5 for five and more; all, where it does not say. */
  readonly digits?: ReadonlyArray<number>
  readonly read: (cursor: Cursor) => ReadonlyArray<Reading> | null
}

export const partsOf = (parts: Partial<Parts>): When => ({
  kind: 'parts',
  parts: { year: null, month: null, day: null, season: null, ...parts },
})

export const pointReading = (form: string, start: number, end: number, from: When): Reading => ({
  form,
  start,
  end,
  from,
  to: null,
  signal: 'at',
  recurrence: null,
})

export const rangeReading = (form: string, start: number, end: number, from: When, to: When): Reading => ({
  form,
  start,
  end,
  from,
  to,
  signal: 'range',
  recurrence: null,
})

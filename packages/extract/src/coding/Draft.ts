import type { Span } from '../Span.ts'

/** A mention as the coder leaves it: coded and dated, in clean-text spans, not yet linked to an event. */
export interface Draft extends Span {
  /** Index of its time in `Document.times`. */
  readonly time: number
  readonly date: string
  readonly basis: 'stated' | 'row' | 'heading' | 'sentence' | 'dateline'
  readonly anchor: Span | null
  readonly recurrence: string | null
  readonly status: 'reported' | 'planned'
  readonly scope: 'bilateral' | 'regional' | 'context'
  readonly type: string
  readonly area: string
  readonly instruments: ReadonlyArray<string>
  readonly persons: ReadonlyArray<string>
  /** ISO codes of the countries that the clause names. */
  readonly countries: ReadonlyArray<string>
  readonly organisations: ReadonlyArray<string>
  /** The entry of the lexicon that fired. */
  readonly rule: string
  /** The happening can occur only once for a partner and an instrument (the lexicon says so): joining, a founding. */
  readonly once: boolean
  /** "the first", "first annual": the clause says it is the first of its kind. */
  readonly first: boolean
  readonly section: string | null
}

/** What the coder says of a document: its mentions, and the fate of every temporal expression that dates none. */
export interface Coded {
  readonly drafts: ReadonlyArray<Draft>
  /** One for each of `Document.times`: a value of the `fate` vocabulary. */
  readonly fates: ReadonlyArray<string>
}

import type { Discrepancy } from '@annals/model/tables/Discrepancy'
import type { Document } from '../Document.ts'
import type { Span } from '../Span.ts'

/** Words of a document that say something, and what they say. */
export interface Claim {
  readonly document: Document
  readonly span: Span
  /** The words themselves, where the passage that is shown says more. */
  readonly at?: Span
  readonly value: string
}

/** Two claims that disagree. */
export interface Finding {
  readonly kind: Discrepancy['kind']
  readonly subject: string
  readonly eventId: string | null
  readonly a: Claim
  readonly b: Claim
  readonly note: string | null
}

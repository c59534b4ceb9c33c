import type { Span } from '../../Span.ts'

/** A cited work, read from one entry of a bibliography. The span is the entry in the clean text. */
export interface ReferenceEntry extends Span {
  readonly authors: ReadonlyArray<string>
  readonly title: string | null
  /** The journal, newspaper or book it stands in. */
  readonly container: string | null
  readonly year: number | null
  /** Spaces that line breaks put in are taken out. */
  readonly url: string | null
  /** EDTF. */
  readonly accessed: string | null
}

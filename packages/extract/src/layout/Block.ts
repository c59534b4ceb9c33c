import type { Span } from '../Span.ts'

/**
 * What a stretch of text is. Events are read from `paragraph`, `bullet`, `row` and `abstract` (an abstract in the
 * text's main language; one in another language is `other-language`); the other roles only explain why a temporal
 * expression was left out.
 */
export type Role =
  | 'title'
  | 'byline'
  | 'updated'
  | 'dateline'
  | 'caption'
  | 'heading'
  | 'bullet'
  | 'paragraph'
  | 'row'
  | 'abstract'
  | 'keywords'
  | 'reference'
  | 'footnote'
  | 'licence'
  | 'navigation'
  | 'other-language'

/** A run of one role. Spans are in the clean text, without bullet signs, indentation and trailing space. */
export interface Block extends Span {
  readonly role: Role
  /** The headings above, outermost first; the last is the section. */
  readonly headings: ReadonlyArray<Span>
  /**
   * For a row of a chronology: the date at its head ("1992", "June 27, 1997", "The following year"), inside
   * start..end. `null` where the row has none of its own or the block is no row.
   */
  readonly label: Span | null
  /** For a row without a label of its own: the label of the last row above that has one. */
  readonly inherited: Span | null
}

import type { Block } from '../layout/Block.ts'
import type { Anchor } from './Anchor.ts'

/** What a chronology remembers: its labels and its headings. */
export interface Rows {
  /** The label of the present row, its own or the one above that it takes. */
  readonly row: Anchor | null
  /** The label said last, and where its span starts. */
  readonly lastLabel: Anchor | null
  readonly lastLabelStart: number
  /** The dates of the headings above. */
  readonly headings: ReadonlyArray<{ readonly start: number; readonly anchor: Anchor }>
  /** The date of the last heading that had one, above or beside. */
  readonly lastHeading: Anchor | null
}

export const emptyRows: Rows = { row: null, lastLabel: null, lastLabelStart: -1, headings: [], lastHeading: null }

export const enteredRow = (rows: Rows, block: Block | null): Rows => ({
  ...rows,
  row: block?.inherited != null && block.inherited.start === rows.lastLabelStart ? rows.lastLabel : null,
})

export const withLabel = (rows: Rows, labelStart: number, anchor: Anchor): Rows => ({
  ...rows,
  row: anchor,
  lastLabel: anchor,
  lastLabelStart: labelStart,
})

/** The innermost heading above the block that has a date. */
export const headingAbove = (rows: Rows, block: Block | null): Anchor | null => {
  for (const span of [...(block?.headings ?? [])].reverse()) {
    const heading = rows.headings.find(({ start }) => start === span.start)
    if (heading !== undefined) return heading.anchor
  }
  return null
}

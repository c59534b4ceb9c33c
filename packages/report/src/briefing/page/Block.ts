import type { Chart } from '../../charts/Chart.ts'
import type { Inline } from './Inline.ts'
import type { StyleName } from './style.ts'

export interface Heading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  readonly text: string
  /** Its destination; headings of level 2 and 3 stand in the contents and the bookmarks under it. */
  readonly id: string
  readonly newPage?: boolean
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly inlines: ReadonlyArray<Inline>
  readonly style?: StyleName
  readonly id?: string
  /** Space above, in points. */
  readonly gap?: number
  /** Where it may not be the last thing on a page. */
  readonly keepWithNext?: boolean
  /** From the left edge, in points. */
  readonly indent?: number
  /** Across the whole width, not only the measure of running text. */
  readonly wide?: boolean
}

export interface List {
  readonly kind: 'list'
  readonly items: ReadonlyArray<ReadonlyArray<Inline>>
  readonly style?: StyleName
}

export interface TableColumn {
  readonly title: string
  /** Share of the width, relative to the other columns. */
  readonly share: number
  readonly align?: 'left' | 'right'
}

export interface TableRow {
  /** Destinations at its top. */
  readonly ids?: ReadonlyArray<string>
  readonly cells: ReadonlyArray<ReadonlyArray<Inline>>
  /** A stronger line above: a new group begins. */
  readonly group?: boolean
}

/** A table whose first column names its rows. Rows never split; the head is repeated on each page. */
export interface Table {
  readonly kind: 'table'
  readonly caption: ReadonlyArray<Inline>
  /** Without a number of its own in the document. */
  readonly unnumbered?: boolean
  readonly columns: ReadonlyArray<TableColumn>
  readonly rows: ReadonlyArray<TableRow>
  readonly id?: string
}

export interface Figure {
  readonly kind: 'figure'
  readonly chart: Chart
  readonly number: number
  readonly links?: ReadonlyArray<Inline>
}

/** Blocks side by side, which stay together on a page where they fit one. */
export interface Columns {
  readonly kind: 'columns'
  /** Widths in grid columns of twelve. */
  readonly spans: ReadonlyArray<number>
  readonly columns: ReadonlyArray<ReadonlyArray<Block>>
  /** Space above, in points. */
  readonly gap?: number
  readonly keepWithNext?: boolean
}

/** Large numbers, each with what it counts. */
export interface KeyFigures {
  readonly kind: 'keyFigures'
  readonly items: ReadonlyArray<{ readonly value: Inline; readonly label: string }>
}

/** The contents list. */
export interface Contents {
  readonly kind: 'contents'
  readonly entries: ReadonlyArray<{ readonly text: string; readonly id: string }>
}

export type Block = Heading | Paragraph | List | Table | Figure | Columns | KeyFigures | Contents

export const heading = (level: Heading['level'], id: string, text: string, newPage = false): Heading => ({
  kind: 'heading',
  level,
  id,
  text,
  newPage,
})

export const paragraph = (
  inlines: ReadonlyArray<Inline> | string,
  options: Omit<Paragraph, 'kind' | 'inlines'> = {},
): Paragraph => ({
  kind: 'paragraph',
  inlines: typeof inlines === 'string' ? [{ text: inlines }] : inlines,
  ...options,
})

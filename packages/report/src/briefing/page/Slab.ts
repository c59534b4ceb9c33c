import type { Face } from './faces.ts'
import type { Link } from './Inline.ts'

/** The tags of PDF 1.7, section 14.8.4, that are used here. */
export type Tag =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Note'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Span'
  | 'Div'

/** An element of the logical structure; its children follow the order in which they are first drawn. */
export interface Node {
  readonly tag: Tag
  readonly parent: Node | null
  readonly alt?: string
  readonly lang?: string
  readonly actual?: string
  readonly scope?: 'Row' | 'Column'
  /** For a Note, unique in the document. */
  readonly id?: string
}

export const node = (tag: Tag, parent: Node | null, rest: Omit<Node, 'tag' | 'parent'> = {}): Node => ({
  ...rest,
  tag,
  parent,
})

/**
 * Something drawn, x from the page's left edge and y down from the slab's top, in points. What has no node is an
 * artifact: it is seen, not read.
 */
export type Op =
  | {
      readonly kind: 'text'
      readonly node: Node | null
      readonly x: number
      /** The baseline. */
      readonly y: number
      /** The words, or the number of the page on which a destination stands, which is set to end at `x`. */
      readonly text: string | { readonly pageOf: string }
      readonly face: Face
      readonly size: number
      readonly color: string
    }
  | {
      readonly kind: 'link'
      readonly node: Node
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly link: Link
    }
  | {
      readonly kind: 'rule'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly weight: number
      readonly color: string
    }
  | {
      readonly kind: 'ground'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly color: string
    }
  | {
      readonly kind: 'drawing'
      readonly node: Node
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly svg: string
    }
  /** An element that stands in the structure though it draws nothing, such as an empty cell. */
  | { readonly kind: 'element'; readonly node: Node }
  | { readonly kind: 'destination'; readonly y: number; readonly name: string }
  | { readonly kind: 'bookmark'; readonly y: number; readonly level: number; readonly title: string }

/** A strip across the page that never splits. */
export interface Slab {
  readonly height: number
  /** Space above, dropped at the top of a page. */
  readonly gap: number
  readonly keepWithNext: boolean
  readonly newPage?: boolean
  readonly ops: ReadonlyArray<Op>
  /** Drawn above, where the slab comes first on a page: the head of a table that goes on. */
  readonly head?: Slab
}

export const moved = (ops: ReadonlyArray<Op>, dy: number): ReadonlyArray<Op> =>
  ops.map((op) => ('y' in op ? { ...op, y: op.y + dy } : op))

/** Slabs as one that never splits. */
export const stacked = (slabs: ReadonlyArray<Slab>): Pick<Slab, 'height' | 'ops'> => {
  let height = 0
  const ops = slabs.flatMap((slab, i) => {
    if (i > 0) height += slab.gap
    const placed = moved(slab.ops, height)
    height += slab.height
    return placed
  })
  return { height, ops }
}

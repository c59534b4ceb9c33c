import type { Op, Slab } from './Slab.ts'
import { moved } from './Slab.ts'
import { page, textHeight } from './style.ts'

/** The ops of a page, y from the page's top. */
export type Page = ReadonlyArray<Op>

const runsOf = (slabs: ReadonlyArray<Slab>): ReadonlyArray<ReadonlyArray<Slab>> => {
  const runs: Array<Array<Slab>> = []
  let open = false
  for (const slab of slabs) {
    if (open && slab.newPage !== true) runs.at(-1)!.push(slab)
    else runs.push([slab])
    open = slab.keepWithNext
  }
  return runs
}

/**
 * Distributes slabs over pages: a slab never splits, and a run of slabs that belong together moves to the next page
 * as a whole, unless it is longer than a page.
 */
export const paginate = (slabs: ReadonlyArray<Slab>): ReadonlyArray<Page> => {
  const pages: Array<Array<Op>> = [[]]
  let y = 0
  const breakPage = () => {
    pages.push([])
    y = 0
  }
  for (const run of runsOf(slabs)) {
    const height = run.reduce((sum, slab, i) => sum + slab.height + (i > 0 ? slab.gap : 0), 0)
    const repeated = run[0]!.head?.height ?? 0
    const fits = y + run[0]!.gap + height <= textHeight
    if (y > 0 && (run[0]!.newPage === true || (!fits && repeated + height <= textHeight))) breakPage()
    for (const slab of run) {
      if (y > 0 && y + slab.gap + slab.height > textHeight) breakPage()
      if (y > 0) y += slab.gap
      else if (slab.head !== undefined) {
        pages.at(-1)!.push(...moved(slab.head.ops, page.top))
        y = slab.head.height
      }
      pages.at(-1)!.push(...moved(slab.ops, page.top + y))
      y += slab.height
    }
  }
  return pages
}

/** On which page, counted from 1, each named destination stands. */
export const pageNumbers = (pages: ReadonlyArray<Page>): ReadonlyMap<string, number> =>
  new Map(
    pages.flatMap((ops, i) => ops.flatMap((op) => (op.kind === 'destination' ? [[op.name, i + 1] as const] : []))),
  )

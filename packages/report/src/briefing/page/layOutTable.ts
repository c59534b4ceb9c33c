import type { Table } from './Block.ts'
import type { Frame } from './layOut.ts'
import { type Node, node, type Op, type Slab } from './Slab.ts'
import { grounds, styles } from './style.ts'
import { textBox } from './textOps.ts'

const padding = { x: 5, top: 3, bottom: 3.4 } as const
// A row never splits, so that a cell may not grow past a page; what is cut stands in the CSV table.
const maxLines = 40

const shifted = (ops: ReadonlyArray<Op>, dy: number): ReadonlyArray<Op> =>
  ops.map((op) => ('y' in op ? { ...op, y: op.y + dy } : op))
const asArtifact = (ops: ReadonlyArray<Op>): ReadonlyArray<Op> =>
  ops.flatMap(
    (op): ReadonlyArray<Op> => (op.kind === 'text' ? [{ ...op, node: null }] : op.kind === 'rule' ? [op] : []),
  )

/** Caption, head and one slab a row. */
export const layOutTable = (table: Table, { x, width, parent, metrics }: Frame): ReadonlyArray<Slab> => {
  const own = node('Table', parent)
  const shares = table.columns.reduce((sum, { share }) => sum + share, 0)
  let edge = x
  const places = table.columns.map(({ share, align = 'left' }, i) => {
    const outer = (width * share) / shares
    // The first column begins and the last one ends flush with the text.
    const left = i === 0 ? 0 : padding.x
    const right = i === table.columns.length - 1 ? 0 : padding.x
    const place = { x: edge + left, width: outer - left - right, align }
    edge += outer
    return place
  })
  const caption = textBox({
    inlines: table.caption,
    style: styles.caption,
    x,
    width,
    parent: node('Caption', own),
    metrics,
  })
  const headRow = node('TR', node('THead', own))
  const heads = table.columns.map(({ title }, i) =>
    textBox({
      inlines: [{ text: title }],
      style: styles.head,
      ...places[i]!,
      parent: node('TH', headRow, { scope: 'Column' }),
      metrics,
    }),
  )
  const headHeight = Math.max(...heads.map(({ height }) => height)) + padding.top + padding.bottom
  const headOps: ReadonlyArray<Op> = [
    ...heads.flatMap(({ height, ops }) => shifted(ops, headHeight - padding.bottom - height)),
    { kind: 'rule', x, y: headHeight, width, weight: 0.8, color: grounds.strong },
  ]
  const repeated: Slab = { height: headHeight, gap: 0, keepWithNext: true, ops: asArtifact(headOps) }
  const body = node('TBody', own)
  const rows = table.rows.map((row, index): Slab => {
    const tr = node('TR', body)
    const cells = row.cells.map((inlines, i) => {
      const cell: Node = i === 0 ? node('TH', tr, { scope: 'Row' }) : node('TD', tr)
      return textBox({ inlines, style: styles.cell, ...places[i]!, parent: cell, metrics, maxLines })
    })
    const height = Math.max(styles.cell.leading, ...cells.map((cell) => cell.height)) + padding.top + padding.bottom
    return {
      height,
      gap: 0,
      // The first two rows stay with the head, the last one is never alone.
      keepWithNext: index === 0 || index === table.rows.length - 2 ? index < table.rows.length - 1 : false,
      ops: [
        ...(row.ids ?? []).map((name) => ({ kind: 'destination', y: 0, name }) as const),
        ...cells.flatMap(({ ops }) => shifted(ops, padding.top)),
        {
          kind: 'rule',
          x,
          y: height,
          width,
          weight: table.rows[index + 1]?.group === true || index === table.rows.length - 1 ? 0.8 : 0.35,
          color: table.rows[index + 1]?.group === true ? '#8b9299' : grounds.rule,
        },
      ],
      head: repeated,
    }
  })
  const captionSlab: Slab = {
    height: caption.height + 3,
    gap: 16,
    keepWithNext: true,
    ops: [...(table.id === undefined ? [] : [{ kind: 'destination', y: 0, name: table.id } as const]), ...caption.ops],
  }
  return [captionSlab, { height: headHeight, gap: 0, keepWithNext: true, ops: headOps }, ...rows]
}

import type { Table } from './Block.ts'
import type { Frame } from './layOut.ts'
import type { Metrics } from './Metrics.ts'
import { type Node, node, type Op, type Slab } from './Slab.ts'
import { grounds, styles } from './style.ts'
import { textBox } from './textOps.ts'

const padding = { x: 5, top: 2.5, bottom: 2.9 } as const
// A row never splits, so that a cell may not grow past a page; what is cut stands in the CSV table.
const maxLines = 40

const shifted = (ops: ReadonlyArray<Op>, dy: number): ReadonlyArray<Op> =>
  ops.map((op) => ('y' in op ? { ...op, y: op.y + dy } : op))
const asArtifact = (ops: ReadonlyArray<Op>): ReadonlyArray<Op> =>
  ops.flatMap(
    (op): ReadonlyArray<Op> => (op.kind === 'text' ? [{ ...op, node: null }] : op.kind === 'rule' ? [op] : []),
  )

// Shares of the width, but never less than the longest word of a column's title takes.
const columnWidths = (columns: Table['columns'], width: number, metrics: Metrics): ReadonlyArray<number> => {
  const least = columns.map(
    ({ title }) =>
      // Half a point more, since sums of fractions are not exact.
      2 * padding.x +
      0.5 +
      Math.max(...title.split(' ').map((word) => metrics.widthOf(word, styles.head.face, styles.head.size))),
  )
  const fair = (free: ReadonlySet<number>): ReadonlyArray<number> => {
    const taken = least.reduce((sum, w, i) => (free.has(i) ? sum : sum + w), 0)
    const shares = columns.reduce((sum, { share }, i) => (free.has(i) ? sum + share : sum), 0)
    const widths = columns.map(({ share }, i) => (free.has(i) ? ((width - taken) * share) / shares : least[i]!))
    const narrow = widths.findIndex((w, i) => free.has(i) && w < least[i]!)
    return narrow === -1 ? widths : fair(new Set([...free].filter((i) => i !== narrow)))
  }
  return fair(new Set(columns.keys()))
}

/** Caption, head and one slab a row. */
export const layOutTable = (table: Table, { x, width, parent, metrics }: Frame): ReadonlyArray<Slab> => {
  const own = node('Table', parent)
  let edge = x
  const widths = columnWidths(table.columns, width, metrics)
  const places = table.columns.map(({ align = 'left' }, i) => {
    const outer = widths[i]!
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

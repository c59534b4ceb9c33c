import type { Chart } from '../../charts/Chart.ts'
import type { Block, Columns, Heading, KeyFigures, List, Paragraph } from './Block.ts'
import { layOutContents } from './layOutContents.ts'
import { layOutFigure } from './layOutFigure.ts'
import { layOutTable } from './layOutTable.ts'
import type { Metrics } from './Metrics.ts'
import { type Node, node, type Slab, stacked } from './Slab.ts'
import { setLines } from './setLines.ts'
import { span, styles, textHeight } from './style.ts'
import { lineOps, textBox } from './textOps.ts'

/** Where blocks are set: the left edge, the width, and the element they belong to. */
export interface Frame {
  readonly x: number
  readonly width: number
  readonly parent: Node
  readonly metrics: Metrics
  /** Draws a chart as SVG. */
  readonly draw: (chart: Chart) => string
}

// Running text is no wider than about 80 characters.
const measure = span(9)

const headingStyle = { 1: styles.title, 2: styles.h2, 3: styles.h3 } as const
const headingGap = { 1: 0, 2: 30, 3: 18 } as const

const layOutHeading = (block: Heading, { x, width, parent, metrics }: Frame): ReadonlyArray<Slab> => {
  // A title of many words is set smaller, so that page 1 keeps its place for the answer.
  const style = block.level === 1 && block.text.length > 70 ? styles.longTitle : headingStyle[block.level]
  const own = node(`H${block.level}`, parent)
  const box = textBox({ inlines: [{ text: block.text }], style, x, width, parent: own, metrics })
  const ruled = block.level === 2 ? 8 : 0
  return [
    {
      height: box.height + ruled + (block.level === 1 ? 4 : 2),
      gap: headingGap[block.level],
      keepWithNext: true,
      newPage: block.newPage === true,
      ops: [
        ...(block.level === 2 ? [{ kind: 'rule', x, y: 0, width, weight: 1.4, color: '#1b1b1b' } as const] : []),
        { kind: 'destination', y: 0, name: block.id },
        ...(block.level === 1 ? [] : [{ kind: 'bookmark', y: 0, level: block.level, title: block.text } as const]),
        ...box.ops.map((op) => ('y' in op ? { ...op, y: op.y + ruled } : op)),
      ],
    },
  ]
}

const layOutParagraph = (block: Paragraph, { x, width, parent, metrics }: Frame): ReadonlyArray<Slab> => {
  const style = styles[block.style ?? 'body']
  const indent = block.indent ?? 0
  const own = node('P', parent)
  const lines = setLines({
    inlines: block.inlines,
    style,
    width: Math.min(width, block.wide === true ? width : measure) - indent,
    metrics,
  })
  const slabs = lines.map(
    (line, i): Slab => ({
      height: style.leading,
      gap: i > 0 ? 0 : (block.gap ?? style.leading * 0.5),
      // No line stands alone at the foot or the head of a page.
      keepWithNext: i === 0 || i === lines.length - 2 ? i < lines.length - 1 : false,
      ops: lineOps(line, { x: x + indent, y: 0, style, parent: own }),
    }),
  )
  return slabs.map((slab, i) => ({
    ...slab,
    keepWithNext: i === slabs.length - 1 ? block.keepWithNext === true : slab.keepWithNext,
    ops: i === 0 && block.id !== undefined ? [{ kind: 'destination', y: 0, name: block.id }, ...slab.ops] : slab.ops,
  }))
}

const layOutList = (block: List, { x, width, parent, metrics }: Frame): ReadonlyArray<Slab> => {
  const style = styles[block.style ?? 'body']
  const list = node('L', parent)
  return block.items.map((inlines, i) => {
    const item = node('LI', list)
    const label = node('Lbl', item)
    const box = textBox({
      inlines,
      style,
      x: x + 12,
      width: Math.min(width, measure) - 12,
      parent: node('LBody', item),
      metrics,
    })
    const sign = textBox({ inlines: [{ text: '•' }], style, x: x + 2, width: 10, parent: label, metrics })
    return {
      height: box.height,
      gap: i === 0 ? style.leading * 0.4 : style.leading * 0.22,
      keepWithNext: false,
      ops: [...sign.ops, ...box.ops],
    }
  })
}

const layOutKeyFigures = (block: KeyFigures, { x, width, parent, metrics }: Frame): ReadonlyArray<Slab> => {
  const list = node('L', parent)
  return block.items.map(({ value, label }, i) => {
    const body = node('LBody', node('LI', list))
    const figure = textBox({ inlines: [value], style: styles.figure, x, width, parent: body, metrics })
    const words = textBox({ inlines: [{ text: label }], style: styles.small, x, width, parent: body, metrics })
    return {
      height: figure.height + words.height + 9,
      gap: 0,
      keepWithNext: i < block.items.length - 1,
      ops: [
        { kind: 'rule', x, y: 0, width, weight: i === 0 ? 1.4 : 0.5, color: i === 0 ? '#1b1b1b' : '#c8cdd2' },
        ...figure.ops.map((op) => ('y' in op ? { ...op, y: op.y + 4 } : op)),
        ...words.ops.map((op) => ('y' in op ? { ...op, y: op.y + figure.height + 3 } : op)),
      ],
    }
  })
}

const layOutColumns = (block: Columns, frame: Frame): ReadonlyArray<Slab> => {
  const gutter = span(2) - 2 * span(1)
  let x = frame.x
  const laid = block.columns.map((blocks, i) => {
    const width = span(block.spans[i]!)
    const slabs = layOut(blocks, { ...frame, x, width })
    x += width + gutter
    return slabs
  })
  const columns = laid.map(stacked)
  const height = Math.max(...columns.map((column) => column.height))
  // Quotations too long to stand side by side follow each other.
  if (height > textHeight - 60) return block.columns.flatMap((blocks) => layOut(blocks, frame))
  return [
    {
      height,
      gap: block.gap ?? Math.max(...laid.map((slabs) => slabs[0]?.gap ?? 0)),
      keepWithNext: block.keepWithNext === true,
      ops: columns.flatMap(({ ops }) => ops),
    },
  ]
}

const layOutBlock = (block: Block, frame: Frame): ReadonlyArray<Slab> => {
  switch (block.kind) {
    case 'heading':
      return layOutHeading(block, frame)
    case 'paragraph':
      return layOutParagraph(block, frame)
    case 'list':
      return layOutList(block, frame)
    case 'table':
      return layOutTable(block, frame)
    case 'figure':
      return layOutFigure(block, frame)
    case 'keyFigures':
      return layOutKeyFigures(block, frame)
    case 'columns':
      return layOutColumns(block, frame)
    case 'contents':
      return layOutContents(block, frame)
  }
}

/** Sets blocks in strips of the page, in reading order. */
export const layOut = (blocks: ReadonlyArray<Block>, frame: Frame): ReadonlyArray<Slab> =>
  blocks.flatMap((block) => layOutBlock(block, frame))

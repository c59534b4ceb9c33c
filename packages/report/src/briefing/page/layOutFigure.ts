import type { Figure } from './Block.ts'
import type { Frame } from './layOut.ts'
import { node, type Op, type Slab, stacked } from './Slab.ts'
import { styles } from './style.ts'
import { textBox } from './textOps.ts'

/** Title, subtitle, drawing and note of a chart, on one page. */
export const layOutFigure = ({ chart, number, links = [] }: Figure, frame: Frame): ReadonlyArray<Slab> => {
  const { x, width, parent, metrics } = frame
  const height = (chart.height * width) / chart.width
  const text = (inlines: Parameters<typeof textBox>[0]['inlines'], style: keyof typeof styles, gap: number): Slab => ({
    ...textBox({ inlines, style: styles[style], x, width, parent: node('P', parent), metrics }),
    gap,
    keepWithNext: true,
  })
  const drawing: Op = {
    kind: 'drawing',
    node: node('Figure', parent, { alt: chart.alt }),
    x,
    y: 0,
    width,
    height,
    svg: frame.draw(chart),
  }
  const slab = stacked([
    text([{ text: `Figure ${number}. ${chart.title}` }], 'caption', 0),
    text([{ text: chart.subtitle }, ...links], 'small', 1),
    { height, gap: 6, keepWithNext: true, ops: [drawing] },
    ...(chart.note === null
      ? []
      : [
          {
            ...textBox({
              inlines: [{ text: chart.note }],
              style: styles.note,
              x,
              width,
              parent: node('Note', parent, { id: `note-${chart.id}` }),
              metrics,
            }),
            gap: 5,
            keepWithNext: false,
          },
        ]),
  ])
  return [
    {
      ...slab,
      gap: 18,
      keepWithNext: false,
      ops: [{ kind: 'destination', y: 0, name: `figure-${chart.id}` }, ...slab.ops],
    },
  ]
}

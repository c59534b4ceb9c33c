import type { Plugin } from 'chart.js'

export interface OpenEnd {
  /** Row of the names' axis. */
  readonly row: number
  /** Where the known part ends. */
  readonly at: number
  readonly side: 'before' | 'after'
  readonly color: string
}

/** Arrowheads on bars whose beginning or end no text tells. */
export const openEnds: Plugin = {
  id: 'openEnds',
  afterDatasetsDraw: (chart, _, options) => {
    const { items } = options as unknown as { readonly items?: ReadonlyArray<OpenEnd> }
    const { ctx } = chart
    ctx.save()
    for (const { row, at, side, color } of items ?? []) {
      const x = chart.scales.x!.getPixelForValue(at)
      const y = chart.scales.y!.getPixelForValue(row)
      const tip = side === 'after' ? 7 : -7
      ctx.fillStyle = color
      ctx.beginPath()
      ctx.moveTo(x, y - 4.5)
      ctx.lineTo(x + tip, y)
      ctx.lineTo(x, y + 4.5)
      ctx.closePath()
      ctx.fill()
    }
    ctx.restore()
  },
}

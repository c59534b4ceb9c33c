import type { Plugin } from 'chart.js'
import { family } from '../axes.ts'
import { ink } from '../palette.ts'

export interface Label {
  readonly text: string
  /** A value of the axis: a year, a count, the index of a name. */
  readonly x: number
  readonly y: number
  readonly yAxis?: string
  readonly align?: 'left' | 'center' | 'right'
  readonly baseline?: 'top' | 'middle' | 'bottom'
  /** Shift in points. */
  readonly dx?: number
  readonly dy?: number
  readonly color?: string
  readonly bold?: boolean
}

/** Words and numbers set directly beside what they are about. */
export const labels: Plugin = {
  id: 'labels',
  afterDatasetsDraw: (chart, _, options) => {
    const { items } = options as unknown as { readonly items?: ReadonlyArray<Label> }
    const { ctx } = chart
    ctx.save()
    for (const label of items ?? []) {
      const at = (axis: string, value: number) => chart.scales[axis]!.getPixelForValue(value)
      ctx.font = `${label.bold === true ? '600 ' : ''}8px ${family}`
      ctx.fillStyle = label.color ?? ink.text
      ctx.textAlign = label.align ?? 'center'
      ctx.textBaseline = label.baseline ?? 'middle'
      ctx.fillText(label.text, at('x', label.x) + (label.dx ?? 0), at(label.yAxis ?? 'y', label.y) + (label.dy ?? 0))
    }
    ctx.restore()
  },
}

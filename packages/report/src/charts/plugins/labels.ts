import type { Plugin } from 'chart.js'
import { family } from '../axes.ts'
import { ink } from '../palette.ts'

export interface Label {
  /** Lines are parted by line breaks. */
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
  /** On white, where a line of the grid would cross it. */
  readonly ground?: boolean
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
      ctx.textAlign = label.align ?? 'center'
      ctx.textBaseline = label.baseline ?? 'middle'
      const x = at('x', label.x) + (label.dx ?? 0)
      const y = at(label.yAxis ?? 'y', label.y) + (label.dy ?? 0)
      if (label.ground === true) {
        const { width } = ctx.measureText(label.text)
        const left = label.align === 'left' ? x : label.align === 'right' ? x - width : x - width / 2
        ctx.fillStyle = '#ffffff'
        ctx.fillRect(left - 1, y - 5, width + 2, 10)
      }
      ctx.fillStyle = label.color ?? ink.text
      for (const [i, line] of label.text.split('\n').entries()) ctx.fillText(line, x, y + i * 9.5)
    }
    ctx.restore()
  },
}

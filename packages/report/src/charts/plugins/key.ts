import type { Plugin } from 'chart.js'
import { family } from '../axes.ts'
import { type Ink, ink } from '../palette.ts'
import { hatch } from './patterns.ts'

export type KeyMark = 'box' | 'dot' | 'ring' | 'bar' | 'arrow'

export interface KeyItem {
  readonly label: string
  readonly ink: Ink
  readonly mark?: KeyMark
}

export interface KeyOptions {
  readonly items: ReadonlyArray<KeyItem>
  readonly columns: number
}

const row = 13

/** The height that a key takes at the top of a chart: what the layout has to leave free. */
export const keyHeight = ({ items, columns }: KeyOptions): number => Math.ceil(items.length / columns) * row + 6

/** The key to the colours, patterns and marks, in columns at the top. */
export const key: Plugin = {
  id: 'key',
  afterDraw: (chart, _, options) => {
    const { items, columns } = options as unknown as Partial<KeyOptions>
    if (items === undefined || columns === undefined) return
    const { ctx } = chart
    ctx.save()
    ctx.font = `8px ${family}`
    ctx.textBaseline = 'middle'
    for (const [i, { label, ink: own, mark = 'box' }] of items.entries()) {
      const x = (i % columns) * (chart.width / columns)
      const y = Math.floor(i / columns) * row + 5
      ctx.fillStyle = own.color
      ctx.strokeStyle = own.color
      ctx.beginPath()
      if (mark === 'box') {
        ctx.fillRect(x, y - 4, 14, 8)
        hatch(ctx, own.pattern, { x, y: y - 4, width: 14, height: 8 })
      } else if (mark === 'dot' || mark === 'ring') {
        ctx.arc(x + 7, y, 3, 0, 2 * Math.PI)
        ctx.lineWidth = 1.3
        if (mark === 'dot') ctx.fill()
        else ctx.stroke()
      } else {
        ctx.fillRect(x, y - 2, mark === 'arrow' ? 9 : 14, 4)
        if (mark === 'arrow') {
          ctx.moveTo(x + 9, y - 4)
          ctx.lineTo(x + 15, y)
          ctx.lineTo(x + 9, y + 4)
          ctx.fill()
        }
      }
      ctx.fillStyle = ink.text
      ctx.fillText(label, x + 19, y)
    }
    ctx.restore()
  },
}

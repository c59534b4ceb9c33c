import type { BarElement, Chart as ChartJs, Plugin } from 'chart.js'
import type { Pattern } from '../palette.ts'

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

type Line = readonly [number, number, number, number]
const gap = 4

// The part of a slanted line y = c - s·x that lies in the box, worked out here because a clipped drawing would have
// to be clipped again in the PDF.
const slanted = ({ x, y, width, height }: Box, rising: boolean): ReadonlyArray<Line> => {
  const lines: Array<Line> = []
  for (let d = gap; d < width + height; d += gap) {
    const from = [Math.min(d, width), Math.max(0, d - width)] as const
    const to = [Math.max(0, d - height), Math.min(d, height)] as const
    lines.push(
      rising
        ? [x + from[0], y + from[1], x + to[0], y + to[1]]
        : [x + width - from[0], y + from[1], x + width - to[0], y + to[1]],
    )
  }
  return lines
}
const level = ({ x, y, width, height }: Box): ReadonlyArray<Line> =>
  Array.from({ length: Math.max(0, Math.ceil(height / gap) - 1) }, (_, i) => [
    x,
    y + (i + 1) * gap,
    x + width,
    y + (i + 1) * gap,
  ])
const upright = ({ x, y, width, height }: Box): ReadonlyArray<Line> =>
  Array.from({ length: Math.max(0, Math.ceil(width / gap) - 1) }, (_, i) => [
    x + (i + 1) * gap,
    y,
    x + (i + 1) * gap,
    y + height,
  ])

const linesOf: Readonly<Record<Pattern, (box: Box) => ReadonlyArray<Line>>> = {
  solid: () => [],
  rising: (box) => slanted(box, true),
  falling: (box) => slanted(box, false),
  horizontal: level,
  vertical: upright,
  grid: (box) => [...level(box), ...upright(box)],
}

/** Draws a pattern in white over a filled box. */
export const hatch = (ctx: ChartJs['ctx'], pattern: Pattern, box: Box): void => {
  ctx.save()
  ctx.strokeStyle = '#ffffff'
  ctx.lineWidth = 0.9
  for (const [x1, y1, x2, y2] of linesOf[pattern](box)) {
    ctx.beginPath()
    ctx.moveTo(x1, y1)
    ctx.lineTo(x2, y2)
    ctx.stroke()
  }
  ctx.restore()
}

/** Bars of a dataset that names a `pattern` carry it. */
export const patterns: Plugin = {
  id: 'patterns',
  afterDatasetsDraw: (chart) => {
    for (const [i, dataset] of chart.data.datasets.entries()) {
      const { pattern } = dataset as { readonly pattern?: Pattern }
      if (pattern === undefined || pattern === 'solid') continue
      for (const element of chart.getDatasetMeta(i).data) {
        const { x, y, base, width, height, horizontal } = (element as BarElement).getProps(
          ['x', 'y', 'base', 'width', 'height', 'horizontal'],
          true,
        ) as { x: number; y: number; base: number; width: number; height: number; horizontal: boolean }
        const box = horizontal
          ? { x: Math.min(x, base), y: y - height / 2, width: Math.abs(base - x), height }
          : { x: x - width / 2, y: Math.min(y, base), width, height: Math.abs(base - y) }
        if (box.width > 0 && box.height > 0) hatch(chart.ctx, pattern, box)
      }
    }
  },
}

import type { Chart } from '../../charts/Chart.ts'
import type { Figure } from '../page/Block.ts'

/** Numbers the figures of the briefing in the order in which they are asked for. */
export interface Figures {
  readonly next: (chart: Chart) => Figure
}

export const numberedFigures = (): Figures => {
  let number = 0
  return {
    next: (chart) => {
      number += 1
      return { kind: 'figure', chart, number }
    },
  }
}

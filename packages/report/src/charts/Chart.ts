import type { ChartConfiguration } from 'chart.js'

/** A chart: what it says in words, and how it is drawn. Made from the data by a pure function. */
export interface Chart {
  readonly id: string
  /** The finding, from the data. */
  readonly title: string
  /** What is measured, over which period. */
  readonly subtitle: string
  readonly note: string | null
  /** For readers who do not see it: what it shows, in numbers. */
  readonly alt: string
  /** In points; a chart is drawn at this size. */
  readonly width: number
  readonly height: number
  /** Plain data, so that it can be compared: the drawing of patterns and labels is asked for by options of the plugins. */
  readonly config: ChartConfiguration
}

/** About that of the type area: charts are drawn at the size at which they are printed, so that their text keeps its own. */
export const chartWidth = 487

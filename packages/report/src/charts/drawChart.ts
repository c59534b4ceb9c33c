import type { ChartConfiguration } from 'chart.js'
import { ChartJSNodeCanvas } from 'chartjs-node-canvas'
import { faceFiles } from '../briefing/page/faces.ts'
import { family } from './axes.ts'
import type { Chart } from './Chart.ts'
import { key } from './plugins/key.ts'
import { labels } from './plugins/labels.ts'
import { openEnds } from './plugins/openEnds.ts'
import { patterns } from './plugins/patterns.ts'

let fontsReady = false

const rendererFor = (width: number, height: number): ChartJSNodeCanvas => {
  const renderer = new ChartJSNodeCanvas({
    type: 'svg',
    width,
    height,
    chartCallback: (ChartJs) => {
      ChartJs.register(patterns, key, labels, openEnds)
      ChartJs.defaults.font.family = family
    },
  })
  if (!fontsReady) {
    // Text is measured with the faces that the PDF embeds, else labels would be placed for another width.
    renderer.registerFont(faceFiles.regular, { family })
    renderer.registerFont(faceFiles.semibold, { family, weight: '600' })
    fontsReady = true
  }
  return renderer
}

/** Draws a chart as SVG: paths, and text as text. */
export const drawChart = ({ config, width, height }: Chart): string => {
  // The library writes into what it is given.
  const own = structuredClone(config) as ChartConfiguration
  return rendererFor(width, height).renderToBufferSync(own, 'image/svg+xml').toString('utf8')
}

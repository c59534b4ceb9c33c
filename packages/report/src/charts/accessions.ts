import { activityPeriod, isCounted } from '@annals/model/derived/activityByYear'
import type { Dataset } from '@annals/model/tables'
import { countAxis, counted, quiet, quietPlugins, shortened, yearAxis } from './axes.ts'
import { type Chart, chartWidth } from './Chart.ts'
import { ink } from './palette.ts'

const maxSteps = 30

/** How many frameworks have been joined by each year: a step for each accession, named beside it. */
export const accessions = (dataset: Dataset): Chart | null => {
  const period = activityPeriod(dataset)
  const joined = dataset.events.filter(
    (event) => isCounted(event) && event.type === 'accession' && event.scope === 'bilateral',
  )
  if (period === null || joined.length < 2) return null
  const several = new Set(joined.map(({ partner }) => partner)).size > 1
  const byYear = [...Map.groupBy(joined, ({ year }) => year)].toSorted(([a], [b]) => a - b)
  const names = (events: typeof joined) =>
    events
      .map(
        (event) => `${several ? `${event.partner} ` : ''}${event.instruments.join(', ') || shortened(event.title, 34)}`,
      )
      .sort()
  let total = 0
  const steps = byYear.map(([year, events]) => {
    total += events.length
    return { year, total, names: names(events) }
  })
  const { last } = period
  const firstYear = steps[0]!.year
  const range = last - firstYear + 1
  // The names stand left of their steps, where a rising line leaves room, and before the first year some is made for
  // them; what does not fit is cut. A letter is about 4 points wide.
  const room = Math.max(1, Math.ceil(range * 0.25))
  const lettersAt = (year: number): number =>
    Math.floor((((year - firstYear + room) / (range + room)) * (chartWidth - 44) - 10) / 4.2)
  const rowHeight = Math.max(9.5, Math.min(16, 130 / total))
  const labelled = steps.length <= maxSteps && total * rowHeight <= 420
  const config = {
    type: 'line',
    data: {
      datasets: [
        {
          label: 'Frameworks joined',
          data: [...steps.map(({ year, total: y }) => ({ x: year, y })), { x: last, y: total }],
          stepped: 'before',
          borderColor: ink.mark,
          borderWidth: 1.8,
          pointRadius: [...steps.map(() => 2.6), 0],
          pointBackgroundColor: ink.mark,
          pointBorderWidth: 0,
          clip: false,
        },
      ],
    },
    options: {
      ...quiet,
      layout: { padding: { top: 6, right: 8 } },
      scales: {
        x: yearAxis({
          first: firstYear - (labelled ? room : 0),
          last,
          width: chartWidth - 40,
          before: 0.5,
          after: 0.3,
        }),
        y: { ...countAxis(total), grid: { display: false } },
      },
      plugins: {
        ...quietPlugins,
        labels: {
          items: labelled
            ? steps.map(({ year, total: y, names: own }) => ({
                text: shortened(own.join(', '), Math.min(64, lettersAt(year))),
                x: year,
                y,
                align: 'right',
                dx: -5,
              }))
            : [],
        },
      },
    },
  }
  return {
    id: 'accessions',
    title: `${counted(total, 'accession')} to frameworks and programmes, the first in ${firstYear} and the latest in ${steps.at(-1)!.year}`,
    subtitle: `Cumulative count of bilateral accession events, ${firstYear} to ${last}.`,
    note: 'Joining is counted when it is told; leaving, where a text tells of it, is not subtracted.',
    alt: `Rising steps: ${steps.map((step) => `${step.year}: ${step.names.join(', ')}, ${step.total} in all`).join('; ')}.`,
    width: chartWidth,
    height: 46 + (labelled ? Math.max(90, total * rowHeight) : 150),
    config: config as unknown as Chart['config'],
  }
}

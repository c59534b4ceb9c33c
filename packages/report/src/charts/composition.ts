import { isCounted } from '@annals/model/derived/activityByYear'
import type { Dataset } from '@annals/model/tables'
import { area as areas, eventType } from '@annals/model/vocabularies'
import { counted, enumerated, font, nameAxis, quiet, quietPlugins } from './axes.ts'
import { type Chart, chartWidth } from './Chart.ts'
import { ink } from './palette.ts'

/** Types of events against areas: a dot for each pair, as large as its count, which stands beside it. */
export const composition = (dataset: Dataset): Chart | null => {
  const events = dataset.events.filter(isCounted)
  if (events.length === 0) return null
  const count = (type: string, area: string) => events.filter((e) => e.type === type && e.area === area).length
  const ofType = (type: string) => events.filter((event) => event.type === type).length
  const ofArea = (area: string) => events.filter((event) => event.area === area).length
  const types = eventType.values.filter((type) => ofType(type) > 0).toSorted((a, b) => ofType(b) - ofType(a))
  const columns = areas.values.filter((area) => ofArea(area) > 0).toSorted((a, b) => ofArea(b) - ofArea(a))
  const pairs = types.flatMap((type, row) =>
    columns.flatMap((area, column) => {
      const n = count(type, area)
      return n === 0 ? [] : [{ type, area, row, column, n }]
    }),
  )
  const largest = Math.max(...pairs.map(({ n }) => n))
  const radius = (n: number) => Math.max(1.5, 8.5 * Math.sqrt(n / largest))
  const rowHeight = 21
  const lead = types[0]!
  const leading = columns[0]!
  const share = (n: number) => `${n} of ${events.length}`
  const config = {
    type: 'bubble',
    data: {
      datasets: [
        {
          label: 'Events',
          backgroundColor: ink.mark,
          borderWidth: 0,
          clip: false,
          data: pairs.map(({ row, column, n }) => ({ x: column, y: row, r: radius(n) })),
        },
      ],
    },
    options: {
      ...quiet,
      layout: { padding: { right: 4 } },
      scales: {
        x: {
          type: 'category',
          labels: [
            ...columns.map((area) => [
              ...areas.terms[area].label.split(' and ').map((word, i) => (i > 0 ? `and ${word}` : word)),
              `${ofArea(area)}`,
            ]),
            ['All', `${events.length}`],
          ],
          position: 'top',
          offset: true,
          grid: { display: false },
          border: { display: false },
          ticks: { autoSkip: false, maxRotation: 0, color: ink.text, font },
        },
        y: nameAxis(types.map((type) => eventType.terms[type].label)),
      },
      plugins: {
        ...quietPlugins,
        labels: {
          items: [
            ...pairs.map(({ row, column, n }) => ({
              text: `${n}`,
              x: column,
              y: row,
              align: 'left',
              dx: radius(n) + 3,
            })),
            ...types.map((type, row) => ({ text: `${ofType(type)}`, x: columns.length, y: row, bold: true })),
          ],
        },
      },
    },
  }
  return {
    id: 'composition',
    title: `${areas.terms[leading].label} is the largest area (${share(ofArea(leading))}); the commonest kind of event is ${eventType.terms[lead].label.toLowerCase()} (${share(ofType(lead))})`,
    subtitle: 'Counted events by type and area; the area of a dot is the number beside it.',
    note: null,
    alt:
      `Matrix of ${counted(events.length, 'event')}. ` +
      types
        .map(
          (type) =>
            `${eventType.terms[type].label} ${ofType(type)}: ${enumerated(
              columns.flatMap((area) => {
                const n = count(type, area)
                return n === 0 ? [] : [`${areas.terms[area].label.toLowerCase()} ${n}`]
              }),
            )}`,
        )
        .join('; ') +
      '.',
    width: chartWidth,
    height: types.length * rowHeight + 44,
    config: config as unknown as Chart['config'],
  }
}

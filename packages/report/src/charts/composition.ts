import { isCounted } from '@annals/model/derived/activityByYear'
import type { Dataset } from '@annals/model/tables'
import { area as areas, eventType } from '@annals/model/vocabularies'
import { counted, enumerated, nameAxis, quiet, quietPlugins } from './axes.ts'
import { type Chart, chartWidth } from './Chart.ts'
import { ink } from './palette.ts'

// Two lines at most: the words of an area are few.
const headOf = (label: string): string => {
  const words = label.split(' ')
  return words.length === 1 ? `\n${label}` : `${words[0]}\n${words.slice(1).join(' ')}`
}

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
  const names = types.map((type) => eventType.terms[type].label)
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
          data: pairs.map(({ row, column, n }) => ({ x: column, y: names[row]!, r: radius(n) })),
        },
      ],
    },
    options: {
      ...quiet,
      layout: { padding: { right: 4, top: 42 } },
      scales: {
        x: { type: 'linear', display: false, min: -0.5, max: columns.length + 0.5 },
        y: nameAxis(names),
      },
      plugins: {
        ...quietPlugins,
        labels: {
          items: [
            ...columns.map((area, column) => ({
              text: headOf(areas.terms[area].label),
              x: column,
              y: 0,
              dy: -46,
              color: ink.muted,
            })),
            ...columns.map((area, x) => ({ text: `${ofArea(area)}`, x, y: 0, dy: -25, bold: true })),
            { text: `${events.length}`, x: columns.length, y: 0, dy: -25, bold: true },
            { text: 'All', x: columns.length, y: 0, dy: -36.5, color: ink.muted },
            ...pairs.map(({ row, column, n }) => ({
              text: `${n}`,
              x: column,
              y: row,
              align: 'left',
              dx: radius(n) + 3,
              ground: true,
            })),
            ...types.map((type, y) => ({ text: `${ofType(type)}`, x: columns.length, y, bold: true, ground: true })),
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
    height: types.length * rowHeight + 54,
    config: config as unknown as Chart['config'],
  }
}

import { activityPeriod, isCounted } from '@annals/model/derived/activityByYear'
import type { Dataset } from '@annals/model/tables'
import { countryName } from '../countryName.ts'
import { counted, nameAxis, quiet, quietPlugins, rowNames, yearAxis } from './axes.ts'
import { type Chart, chartWidth } from './Chart.ts'
import { ink } from './palette.ts'

const maxRows = 30

/** Several partners compared: a row for each, a dot for each year as large as the count of events. */
export const partners = (dataset: Dataset): Chart | null => {
  const period = activityPeriod(dataset)
  const events = dataset.events.filter(isCounted)
  const sides = new Set(dataset.sources.map(({ partner, organisation }) => JSON.stringify([partner, organisation])))
  if (period === null || sides.size < 2) return null
  const { first, last } = period
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const organisations = new Set(dataset.sources.map(({ organisation }) => organisation))
  const all = [...sides]
    .map((side) => {
      const [partner, organisation] = JSON.parse(side) as [string, string]
      const own = events.filter((event) => event.partner === partner && event.organisation === organisation)
      const name = organisations.size > 1 ? `${countryName(partner)} and ${organisation}` : countryName(partner)
      const texts = dataset.sources.filter((s) => s.partner === partner && s.organisation === organisation).length
      return { name, own, texts }
    })
    .toSorted((a, b) => b.own.length - a.own.length || (a.name < b.name ? -1 : 1))
  const rows = all.slice(0, maxRows)
  const names = rowNames(
    rows.map(({ name }) => name),
    32,
  )
  const cells = rows.flatMap(({ own }, row) =>
    years.flatMap((year) => {
      const n = own.filter((event) => event.year === year).length
      return n === 0 ? [] : [{ row, year, n }]
    }),
  )
  const largest = Math.max(1, ...cells.map(({ n }) => n))
  const widest = Math.min(7, Math.max(1.8, ((chartWidth - 150) / years.length) * 0.48))
  const config = {
    type: 'bubble',
    data: {
      datasets: [
        {
          label: 'Events',
          backgroundColor: ink.mark,
          borderWidth: 0,
          clip: false,
          data: cells.map(({ row, year, n }) => ({
            x: year,
            y: names[row]!,
            r: Math.max(1, widest * Math.sqrt(n / largest)),
          })),
        },
      ],
    },
    options: {
      ...quiet,
      layout: { padding: { top: 4, right: 92 } },
      scales: {
        x: yearAxis({ first, last, width: chartWidth - 200 }),
        y: nameAxis(names),
      },
      plugins: {
        ...quietPlugins,
        labels: {
          items: rows.map(({ own, texts }, row) => ({
            text: `${counted(own.length, 'event')}, ${counted(texts, 'text')}`,
            x: last + 0.5,
            y: row,
            align: 'left',
            dx: 8,
          })),
        },
      },
    },
  }
  const [lead] = rows
  return {
    id: 'partners',
    title: `${lead!.name} ${organisations.size > 1 ? 'have' : 'has'} the most dated events (${lead!.own.length} of ${events.length}), told by ${counted(lead!.texts, 'text')}`,
    subtitle: `Counted events that began in each year, ${first} to ${last}, by partner. The more texts, the more events: compare with care.`,
    note:
      `The largest dot stands for ${counted(largest, 'event')} in one year.` +
      (all.length > rows.length ? ` The ${rows.length} with most events are shown, of ${all.length}.` : ''),
    alt: `Events by partner: ${rows.map(({ name, own, texts }) => `${name} ${counted(own.length, 'event')} in ${counted(texts, 'text')}`).join('; ')}.`,
    width: chartWidth,
    height: rows.length * 17 + 36,
    config: config as unknown as Chart['config'],
  }
}

import { activityPeriod, isCounted } from '@annals/model/derived/activityByYear'
import type { Dataset } from '@annals/model/tables'
import { countAxis, counted, enumerated, nameAxis, quiet, quietPlugins, rowNames, yearAxis } from './axes.ts'
import { type Chart, chartWidth } from './Chart.ts'
import { ink } from './palette.ts'
import { keyHeight } from './plugins/key.ts'

const maxRows = 24

/** Visits and meetings by year, and below in which years each person is named. */
export const people = (dataset: Dataset): Chart | null => {
  const period = activityPeriod(dataset)
  const events = dataset.events.filter(isCounted)
  const visits = events.filter(({ type }) => type === 'visit')
  const meetings = events.filter(({ type }) => type === 'meeting')
  const named = dataset.persons
    .map(({ name }) => ({ name, own: events.filter(({ persons }) => persons.includes(name)) }))
    .filter(({ own }) => own.length > 0)
  if (period === null || visits.length + meetings.length + named.length === 0) return null
  const { first, last } = period
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const in_ = (year: number, list: typeof events) => list.filter((event) => event.year === year).length
  const kept = new Set(named.toSorted((a, b) => b.own.length - a.own.length).slice(0, maxRows))
  const rows = named
    .filter((row) => kept.has(row))
    .toSorted(
      (a, b) =>
        Math.min(...a.own.map(({ year }) => year)) - Math.min(...b.own.map(({ year }) => year)) ||
        (a.name < b.name ? -1 : 1),
    )
  const names = rowNames(
    rows.map(({ name }) => name),
    32,
  )
  const most = Math.max(1, ...years.map((year) => in_(year, visits) + in_(year, meetings)))
  const bar = (label: string, list: typeof events, color: string, pattern: string) => ({
    type: 'bar',
    label,
    yAxisID: 'y',
    stack: 'visits',
    backgroundColor: color,
    pattern,
    borderColor: '#ffffff',
    borderWidth: 0.6,
    borderSkipped: false,
    barPercentage: 0.86,
    categoryPercentage: 1,
    data: years.flatMap((year) => (in_(year, list) === 0 ? [] : [{ x: year, y: in_(year, list) }])),
  })
  const keyOptions = {
    columns: 3,
    items: [
      { label: 'Visits', ink: { color: ink.mark, pattern: 'solid' } },
      { label: 'Meetings', ink: { color: ink.other, pattern: 'rising' } },
      { label: 'Year in which an event names the person', ink: { color: ink.text, pattern: 'solid' }, mark: 'dot' },
    ],
  } as const
  const panel = 62
  const config = {
    type: 'bar',
    data: {
      datasets: [
        bar('Visits', visits, ink.mark, 'solid'),
        bar('Meetings', meetings, ink.other, 'rising'),
        {
          type: 'scatter',
          label: 'Persons',
          yAxisID: 'persons',
          backgroundColor: ink.text,
          borderWidth: 0,
          radius: 2.8,
          clip: false,
          data: rows.flatMap(({ own }, row) =>
            [...new Set(own.map(({ year }) => year))].map((x) => ({ x, y: names[row]! })),
          ),
        },
      ],
    },
    options: {
      ...quiet,
      layout: { padding: { top: keyHeight(keyOptions) + 2, right: 4 } },
      scales: {
        x: { ...yearAxis({ first, last, width: chartWidth - 120 }), stacked: true },
        ...(rows.length === 0
          ? {}
          : {
              persons: {
                ...nameAxis(names),
                stack: 'panels',
                stackWeight: rows.length * 13.5,
                position: 'left',
              },
            }),
        y: { ...countAxis(most), stacked: true, stack: 'panels', stackWeight: panel },
      },
      plugins: { ...quietPlugins, key: keyOptions },
    },
  }
  if (rows.length === 0) config.data.datasets.splice(2, 1)
  const visitYears = new Set(visits.map(({ year }) => year))
  return {
    id: 'people',
    title:
      visits.length === 0
        ? `No dated visit is told; ${counted(meetings.length, 'meeting is', 'meetings are')}, and ${counted(named.length, 'person is', 'persons are')} named`
        : `${counted(visits.length, 'visit')} in ${counted(visitYears.size, 'year')}${meetings.length === 0 ? '' : ` and ${counted(meetings.length, 'meeting')}`}; ${counted(named.length, 'person is', 'persons are')} named`,
    subtitle: `Counted visits and meetings that began in each year, ${first} to ${last}, and the persons whom counted events name.`,
    note:
      named.length > rows.length
        ? `The ${rows.length} persons named in most events are shown; the table lists all.`
        : null,
    alt:
      `Visits by year: ${years.flatMap((year) => (in_(year, visits) === 0 ? [] : [`${year} ${in_(year, visits)}`])).join(', ') || 'none'}. ` +
      `Meetings by year: ${years.flatMap((year) => (in_(year, meetings) === 0 ? [] : [`${year} ${in_(year, meetings)}`])).join(', ') || 'none'}. ` +
      `Persons: ${rows.map(({ name, own }) => `${name} ${enumerated([...new Set(own.map(({ year }) => String(year)))].sort())}`).join('; ') || 'none'}.`,
    width: chartWidth,
    height: keyHeight(keyOptions) + panel + rows.length * 13.5 + 34,
    config: config as unknown as Chart['config'],
  }
}

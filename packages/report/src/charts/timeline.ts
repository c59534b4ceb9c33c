import { activityPeriod, isCounted } from '@annals/model/derived/activityByYear'
import { daysOf } from '@annals/model/Edtf'
import type { Dataset } from '@annals/model/tables'
import type { Event } from '@annals/model/tables/Event'
import { counted, enumerated, nameAxis, quiet, quietPlugins, rowNames, yearAxis } from './axes.ts'
import { type Chart, chartWidth } from './Chart.ts'
import { ink } from './palette.ts'
import { keyHeight } from './plugins/key.ts'
import type { OpenEnd } from './plugins/openEnds.ts'

const maxRows = 34

/** A day as a year with a fraction, which is where it stands on the axis of years. */
const onAxis = (day: string): number => {
  const [, year, month, date] = /^(-?\d+)-(\d\d)-(\d\d)$/u.exec(day)!
  return Number(year) + (Number(month) - 1) / 12 + (Number(date) - 1) / 372
}

interface Span {
  readonly from: number | null
  readonly to: number | null
}

// A year stands for the middle of it: its mark is neither at its first nor at its last day.
const markOf = ({ date }: Event): number => {
  const { earliest, latest } = daysOf(date)
  return (onAxis(earliest!) + onAxis(latest!)) / 2
}

const spanOf = ({ date }: Event): Span => {
  const { earliest, latest } = daysOf(date)
  return { from: earliest === null ? null : onAxis(earliest), to: latest === null ? null : onAxis(latest) }
}

// An interval of days or weeks would be a bar too narrow to see, so that it is a mark.
const lasts = (event: Event, shortest: number): boolean => {
  if (event.date_precision !== 'open' && event.date_precision !== 'interval') return false
  const { from, to } = spanOf(event)
  return from === null || to === null || to - from >= shortest
}

/** Every programme and instrument from when to when: bars for what lasts, marks for single events. */
export const timeline = (dataset: Dataset): Chart | null => {
  const period = activityPeriod(dataset)
  const events = dataset.events.filter(isCounted)
  const all = dataset.instruments.flatMap(({ acronym, name }) => {
    const label = acronym ?? name
    const own = events.filter(({ instruments }) => instruments.includes(label) || instruments.includes(name))
    return own.length === 0 ? [] : [{ label, own, first: Math.min(...own.map(({ year }) => year)) }]
  })
  if (period === null || all.length === 0) return null
  const kept = new Set(all.toSorted((a, b) => b.own.length - a.own.length || a.first - b.first).slice(0, maxRows))
  const rows = all
    .filter((row) => kept.has(row))
    .toSorted((a, b) => a.first - b.first || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0))
  const names = rowNames(
    rows.map(({ label }) => label),
    38,
  )
  const { first, last } = period
  const end = last + 1
  const shortest = (end - first) / 70
  const bars = rows.flatMap(({ own }, row) =>
    own
      .filter((event) => lasts(event, shortest))
      .map((event) => {
        const { from, to } = spanOf(event)
        const known = to ?? end
        return {
          row,
          event,
          from: from ?? Math.max(first, known - 1),
          to: known,
          before: from === null,
          after: to === null,
        }
      }),
  )
  const marks = (scope: string) =>
    rows.flatMap(({ own }, row) =>
      own
        .filter((event) => !lasts(event, shortest) && event.scope === scope)
        .map((event) => ({ x: markOf(event), y: names[row]! })),
    )
  const ends = bars.flatMap(
    ({ row, from, to, before, after }): ReadonlyArray<OpenEnd> => [
      ...(before ? [{ row, at: from, side: 'before', color: ink.mark } as const] : []),
      ...(after ? [{ row, at: to, side: 'after', color: ink.mark } as const] : []),
    ],
  )
  const regional = marks('regional')
  const keyOptions = {
    columns: 4,
    items: [
      { label: 'From when to when', ink: { color: ink.mark, pattern: 'solid' }, mark: 'bar' },
      { label: 'No end told', ink: { color: ink.mark, pattern: 'solid' }, mark: 'arrow' },
      { label: 'Single event', ink: { color: ink.text, pattern: 'solid' }, mark: 'dot' },
      { label: 'Single event, regional', ink: { color: ink.text, pattern: 'solid' }, mark: 'ring' },
    ],
  } as const
  const point = (label: string, data: ReadonlyArray<{ x: number; y: string }>, filled: boolean) => ({
    type: 'scatter',
    label,
    data,
    clip: false,
    radius: filled ? 3.2 : 3,
    backgroundColor: filled ? ink.text : '#ffffff',
    borderColor: filled ? '#ffffff' : ink.text,
    borderWidth: filled ? 0.8 : 1.4,
    order: 0,
  })
  const config = {
    type: 'bar',
    data: {
      labels: names,
      datasets: [
        point('Single events', marks('bilateral'), true),
        point('Single events, regional', regional, false),
        ...overlapFree(bars).map((lane, i) => ({
          type: 'bar',
          label: `Spans ${i + 1}`,
          data: lane.map(({ row, from, to }) => ({ y: names[row]!, x: [from, to] })),
          backgroundColor: ink.mark,
          borderColor: '#ffffff',
          borderWidth: 0.6,
          borderSkipped: false,
          barThickness: 6,
          grouped: false,
          order: 1,
          clip: false,
        })),
      ],
    },
    options: {
      ...quiet,
      indexAxis: 'y',
      layout: { padding: { top: keyHeight(keyOptions), right: 9 } },
      scales: {
        x: {
          ...yearAxis({ first, last, width: chartWidth - 130, before: 0.2, after: 1.1 }),
          position: 'bottom',
          grid: { color: '#eceff1', drawTicks: false },
        },
        y: nameAxis(names),
      },
      plugins: { ...quietPlugins, key: keyOptions, openEnds: { items: ends } },
    },
  }
  const open = new Set(bars.filter(({ after }) => after).map(({ row }) => row))
  const described = rows.map(({ label, own }) => {
    const parts = own.map((event) => event.date)
    return `${label}: ${[...new Set(parts)].sort().join(', ')}`
  })
  return {
    id: 'timeline',
    title:
      open.size === 0
        ? `${counted(all.length, 'programme or instrument', 'programmes and instruments')} named in dated events, from ${Math.min(...all.map((row) => row.first))}`
        : `Of ${counted(all.length, 'programme or instrument', 'programmes and instruments')}, ${open.size} ${open.size === 1 ? 'has' : 'have'} an activity that no text says has ended`,
    subtitle: `Counted events that name each programme or instrument, ${first} to ${last}, in order of the first.`,
    note:
      `A mark stands in the middle of the time its text gives: an event dated to a year stands in mid-year.` +
      (all.length > rows.length
        ? ` The ${rows.length} named in most events are shown; ${all.length - rows.length} more are in instruments.csv.`
        : ''),
    alt: `Timeline of ${enumerated([counted(rows.length, 'programme or instrument', 'programmes and instruments')])}. ${described.join('; ')}.`,
    width: chartWidth,
    height: keyHeight(keyOptions) + rows.length * 14.5 + 30,
    config: config as unknown as Chart['config'],
  }
}

// A dataset of the library holds one bar a row: bars of the same row go to different ones.
const overlapFree = <A extends { readonly row: number }>(bars: ReadonlyArray<A>): ReadonlyArray<ReadonlyArray<A>> => {
  const lanes: Array<Array<A>> = []
  for (const bar of bars) {
    const lane = lanes.find((taken) => taken.every(({ row }) => row !== bar.row))
    if (lane === undefined) lanes.push([bar])
    else lane.push(bar)
  }
  return lanes
}

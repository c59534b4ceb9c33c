import { activityPeriod, isCounted } from '@annals/model/derived/activityByYear'
import type { Dataset } from '@annals/model/tables'
import { area as areas } from '@annals/model/vocabularies'
import { countAxis, counted, enumerated, nameAxis, quiet, quietPlugins, rowNames, yearAxis } from './axes.ts'
import { type Chart, chartWidth } from './Chart.ts'
import { areaInk, ink } from './palette.ts'
import { keyHeight } from './plugins/key.ts'
import type { Label } from './plugins/labels.ts'

// Of more texts than this the ones that speak most are shown, the others in one row.
const maxRows = 10

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0)

interface CoverageRow {
  readonly name: string
  readonly years: ReadonlyMap<number, number>
}

const coverageRows = ({ sources, coverage_by_year }: Dataset): ReadonlyArray<CoverageRow> => {
  const bySource = Map.groupBy(coverage_by_year, ({ source_id }) => source_id)
  const rows = sources.map(({ source_id }) => {
    const own = bySource.get(source_id) ?? []
    return {
      name: source_id as string,
      years: new Map(own.map(({ year, temporal_expressions }) => [year, temporal_expressions] as const)),
    }
  })
  if (rows.length <= maxRows) return rows
  const ranked = rows.toSorted((a, b) => sum(b.years.values()) - sum(a.years.values()))
  const shown = new Set(ranked.slice(0, maxRows - 1))
  const others = rows.filter((row) => !shown.has(row))
  const merged = new Map<number, number>()
  for (const { years } of others) for (const [year, n] of years) merged.set(year, (merged.get(year) ?? 0) + n)
  return [...rows.filter((row) => shown.has(row)), { name: `${others.length} other texts`, years: merged }]
}

/** Events that began in each year, by area, bilateral above the line and regional below it; and who speaks of when. */
export const activity = (dataset: Dataset): Chart | null => {
  const period = activityPeriod(dataset)
  if (period === null) return null
  const { first, last } = period
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const events = dataset.events.filter(isCounted)
  const count = (year: number, scope: string, area?: string) =>
    events.filter((e) => e.year === year && e.scope === scope && (area === undefined || e.area === area)).length
  const up = Math.max(...years.map((year) => count(year, 'bilateral')))
  const down = Math.max(...years.map((year) => count(year, 'regional')))
  const totals = new Map(years.map((year) => [year, count(year, 'bilateral') + count(year, 'regional')] as const))
  const most = Math.max(...totals.values())
  const peaks = years.filter((year) => totals.get(year) === most)
  const quietYears = years.filter((year) => totals.get(year) === 0)

  const used = areas.values.filter((area) => events.some((event) => event.area === area))
  const keyOptions = { items: used.map((area) => ({ label: areas.terms[area].label, ink: areaInk[area] })), columns: 3 }
  const bars = (['bilateral', 'regional'] as const).flatMap((scope) =>
    used
      .filter((area) => events.some((event) => event.area === area && event.scope === scope))
      .map((area) => ({
        type: 'bar' as const,
        label: `${areas.terms[area].label}, ${scope}`,
        yAxisID: 'y',
        stack: 'events',
        backgroundColor: areaInk[area].color,
        pattern: areaInk[area].pattern,
        borderColor: '#ffffff',
        borderWidth: 0.6,
        borderSkipped: false,
        barPercentage: 0.86,
        categoryPercentage: 1,
        data: years.flatMap((year) => {
          const n = count(year, scope, area)
          return n === 0 ? [] : [{ x: year, y: scope === 'bilateral' ? n : -n }]
        }),
      })),
  )

  const rows = coverageRows(dataset)
  const names = rowNames(
    rows.map(({ name }) => name),
    24,
  )
  const loudest = Math.max(1, ...rows.flatMap((row) => years.map((year) => row.years.get(year) ?? 0)))
  const rowHeight = 13
  const column = (chartWidth - 90) / years.length
  const largest = Math.min(6, Math.max(1.6, column * 0.48))
  const dots = {
    type: 'bubble' as const,
    label: 'Coverage',
    yAxisID: 'texts',
    backgroundColor: ink.muted,
    borderWidth: 0,
    clip: false as const,
    data: rows.flatMap(({ years: said }, row) =>
      years.flatMap((year) => {
        const n = said.get(year) ?? 0
        return n === 0 ? [] : [{ x: year, y: names[row]!, r: Math.max(0.9, largest * Math.sqrt(n / loudest)) }]
      }),
    ),
  }
  const strip = rows.length * rowHeight
  // For the names of the scopes, above the highest bar and below the lowest.
  const room = 0.4 + Math.max(0.5, (up + down) * 0.09)
  const panel = 168
  const scopeLabels: ReadonlyArray<Label> = [
    {
      text: 'Bilateral',
      x: first - 0.5,
      y: up,
      align: 'left',
      baseline: 'bottom',
      dx: 3,
      dy: -3,
      color: ink.muted,
      bold: true,
    },
    ...(down === 0
      ? []
      : [
          {
            text: 'Regional',
            x: first - 0.5,
            y: -down,
            align: 'left',
            baseline: 'top',
            dx: 3,
            dy: 3,
            color: ink.muted,
            bold: true,
          } as const,
        ]),
  ]
  const beyond = sum(
    rows.flatMap(({ years: said }) => [...said].map(([year, n]) => (year < first || year > last ? n : 0))),
  )
  const decades = events.filter(({ date_precision }) => date_precision === 'decade').length
  const config = {
    type: 'bar',
    data: { datasets: [...bars, dots] },
    options: {
      ...quiet,
      layout: { padding: { top: keyHeight(keyOptions) + 4, right: 2 } },
      scales: {
        x: { ...yearAxis({ first, last, width: chartWidth - 90 }), stacked: true },
        // The library stacks axes from the bottom up.
        texts: { ...nameAxis(names), stack: 'panels', stackWeight: strip, position: 'left' },
        y: {
          ...countAxis(up + down),
          stacked: true,
          stack: 'panels',
          stackWeight: panel,
          min: down === 0 ? 0 : -(down + room),
          max: up + room,
          ticks: { ...countAxis(up + down).ticks, format: { signDisplay: 'never' } },
        },
      },
      plugins: { ...quietPlugins, key: keyOptions, labels: { items: scopeLabels } },
    },
  }
  const peakText = `${enumerated(peaks.slice(0, 3).map(String))}${peaks.length > 3 ? ` and ${peaks.length - 3} other years` : ''}`
  return {
    id: 'activity',
    title:
      most === 1 && events.length > 1
        ? `No year has more than one event; ${counted(years.length - quietYears.length, 'year has', 'years have')} one`
        : `Activity was highest in ${peakText}, with ${counted(most, 'event')}${peaks.length > 1 ? ' each' : ''}`,
    subtitle: `Events that began in each year, ${first} to ${last}, by area; regional events below the line. Dots: how often each text speaks of each year.`,
    note:
      `${counted(events.length, 'event')} counted; planned and context events are not. ` +
      (quietYears.length === 0
        ? 'Every year has an event. '
        : `No event is dated to ${counted(quietYears.length, 'of these years', 'of these years')}: a gap may lie in the texts and not in the cooperation. `) +
      (decades === 0
        ? ''
        : `${counted(decades, 'event')} dated to a decade ${decades === 1 ? 'stands' : 'stand'} in its first year. `) +
      `The largest dot stands for ${counted(loudest, 'expression')} of time in one year${beyond === 0 ? '' : `; ${beyond} speak of years outside the period`}.`,
    alt:
      `Stacked bars of ${counted(events.length, 'event')} by year of beginning. ` +
      years
        .filter((year) => totals.get(year)! > 0)
        .map((year) => `${year}: ${count(year, 'bilateral')} bilateral, ${count(year, 'regional')} regional`)
        .join('; ') +
      `. All other years from ${first} to ${last}: none. ` +
      `Below, dots show how often each of ${counted(dataset.sources.length, 'text')} speaks of each year: ` +
      rows.map(({ name, years: said }) => `${name} ${sum(said.values())}`).join(', ') +
      '.',
    width: chartWidth,
    height: keyHeight(keyOptions) + panel + strip + 34,
    config: config as unknown as Chart['config'],
  }
}

import { activity } from '../../charts/activity.ts'
import { counted as countedWords } from '../../charts/axes.ts'
import { partners } from '../../charts/partners.ts'
import type { Brief } from '../Brief.ts'
import { yearText } from '../dateText.ts'
import { cite, eventFact, type Section } from '../Fact.ts'
import { type Block, heading, paragraph, type TableRow } from '../page/Block.ts'
import { linkTo } from '../page/Inline.ts'
import type { Figures } from './figures.ts'

interface YearCount {
  readonly first: number
  readonly last: number
  readonly bilateral: number
  readonly regional: number
  readonly ongoing: number
  readonly mentions: number
  readonly texts: number
}

/** A row for each year; years in a row without a beginning and with the same number under way share one. */
export const yearCounts = ({ dataset, counted, mentionsOf, period }: Brief): ReadonlyArray<YearCount> => {
  if (period === null) return []
  const ongoing = new Map<number, number>()
  for (const row of dataset.activity_by_year) ongoing.set(row.year, (ongoing.get(row.year) ?? 0) + row.ongoing)
  const rows: Array<YearCount> = []
  for (let year = period.first; year <= period.last; year++) {
    const begun = counted.filter((event) => event.year === year)
    const mentions = begun.flatMap(({ event_id }) => mentionsOf.get(event_id) ?? [])
    const row = {
      first: year,
      last: year,
      bilateral: begun.filter(({ scope }) => scope === 'bilateral').length,
      regional: begun.filter(({ scope }) => scope === 'regional').length,
      ongoing: ongoing.get(year) ?? 0,
      mentions: mentions.length,
      texts: new Set(mentions.map(({ source_id }) => source_id)).size,
    }
    const last = rows.at(-1)
    const same =
      last !== undefined && begun.length === 0 && last.bilateral + last.regional === 0 && last.ongoing === row.ongoing
    if (same) rows[rows.length - 1] = { ...last, last: year }
    else rows.push(row)
  }
  return rows
}

const rowOf = (row: YearCount): TableRow => {
  const total = row.bilateral + row.regional
  const label = row.first === row.last ? yearText(row.first) : `${yearText(row.first)}–${yearText(row.last)}`
  return {
    cells: [
      [{ text: label }],
      [{ text: String(row.bilateral) }],
      [{ text: String(row.regional) }],
      [total === 0 ? { text: '0' } : linkTo(String(total), `year-${row.first}`, `Events of ${row.first}: ${total}`)],
      [{ text: String(row.ongoing) }],
      [{ text: String(row.mentions) }],
      [{ text: String(row.texts) }],
    ],
  }
}

/** Section 2: activity by year, how much the texts speak of each year, and the table behind both. */
export const activityByYear = (brief: Brief, figures: Figures): Section => {
  const { counted, period, dataset } = brief
  const start = heading(2, 'activity', 'Activity by year', true)
  const chart = activity(dataset)
  if (period === null || chart === null)
    return { facts: [], blocks: [start, paragraph('No event is counted, so that there is no activity to show.')] }
  const half = period.first + Math.floor((period.last - period.first + 1) / 2)
  const [early, late] = [
    eventFact(
      brief,
      'first-half',
      `counted events that began from ${period.first} to ${half - 1}`,
      counted.filter(({ year }) => year < half),
    ),
    eventFact(
      brief,
      'second-half',
      `counted events that began from ${half} to ${period.last}`,
      counted.filter(({ year }) => year >= half),
    ),
  ]
  const rows = yearCounts(brief)
  const underWay = Math.max(...rows.map(({ ongoing }) => ongoing))
  const most = rows.find(({ ongoing }) => ongoing === underWay)!
  const comparison = partners(dataset)
  const blocks: ReadonlyArray<Block> = [
    start,
    paragraph([
      cite(early, early.value === 1 ? 'event' : 'events'),
      { text: ` began before ${yearText(half)} and ` },
      cite(late),
      { text: ' since. Most was under way in ' },
      linkTo(
        `${yearText(most.first)}, with ${countedWords(underWay, 'lasting or recurring undertaking')}`,
        'table-activity',
        'Events by year',
      ),
      { text: '.' },
    ]),
    figures.next(chart),
    ...(comparison === null ? [] : [heading(3, 'partners', 'Partners compared'), figures.next(comparison)]),
    {
      kind: 'table',
      id: 'table-activity',
      caption: [{ text: `Events by year, ${yearText(period.first)} to ${yearText(period.last)}` }],
      columns: [
        { title: 'Year', share: 2 },
        { title: 'Bilateral', share: 1.4, align: 'right' },
        { title: 'Regional', share: 1.4, align: 'right' },
        { title: 'All that began', share: 1.6, align: 'right' },
        { title: 'Under way', share: 1.4, align: 'right' },
        { title: 'Mentions', share: 1.4, align: 'right' },
        { title: 'Texts', share: 1.2, align: 'right' },
      ],
      rows: rows.map(rowOf),
    },
    paragraph(
      'Under way: events that last or recur, in each year that they cover; what has no told end is counted to the end of the period. Mentions and texts belong to the events that began in the year.',
      { style: 'note', wide: true },
    ),
  ]
  return { facts: [early, late], blocks }
}

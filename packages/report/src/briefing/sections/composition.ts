import type { Instrument } from '@annals/model/tables/Instrument'
import { instrumentKind } from '@annals/model/vocabularies'
import { accessions } from '../../charts/accessions.ts'
import { composition as compositionChart } from '../../charts/composition.ts'
import { timeline } from '../../charts/timeline.ts'
import type { Brief } from '../Brief.ts'
import { yearText } from '../dateText.ts'
import { cite, eventFact, type Fact, type Section } from '../Fact.ts'
import { type Block, heading, paragraph, type TableRow } from '../page/Block.ts'
import { linkTo } from '../page/Inline.ts'
import { spoken } from '../spoken.ts'
import type { Figures } from './figures.ts'

const year = (value: number | null): string => (value === null ? '' : yearText(value))

const nameOf = ({ acronym, name }: Instrument): string =>
  acronym === null || acronym === name ? name : `${acronym}, ${name}`

const rowOf = (instrument: Instrument, fact: Fact): TableRow => ({
  cells: [
    spoken(nameOf(instrument)),
    [{ text: instrumentKind.terms[instrument.kind].label }],
    [{ text: year(instrument.first_year) }],
    [{ text: year(instrument.last_year) }],
    [linkTo(String(fact.value), `fact-${fact.id}`, `The events that name it: ${fact.value}`)],
    [{ text: String(instrument.sources) }],
  ],
})

/** Section 3: types and areas, the timeline of programmes and instruments, accessions, and the table of instruments. */
export const composition = (brief: Brief, figures: Figures): Section => {
  const { dataset, events } = brief
  const start = heading(2, 'composition', 'What the cooperation is made of')
  const chart = compositionChart(dataset)
  if (chart === null) return { facts: [], blocks: [start, paragraph('No event is counted.')] }
  const spans = timeline(dataset)
  const joined = accessions(dataset)
  const instruments = dataset.instruments
    .map((instrument) => {
      const own = events.filter(
        (event) =>
          event.instruments.includes(instrument.acronym ?? instrument.name) ||
          event.instruments.includes(instrument.name),
      )
      return {
        instrument,
        fact: eventFact(
          brief,
          `instrument-${instrument.instrument_id}`,
          `events that name ${instrument.acronym ?? instrument.name}`,
          own,
        ),
      }
    })
    .toSorted(
      (a, b) =>
        (a.instrument.first_year ?? 9999) - (b.instrument.first_year ?? 9999) ||
        (a.instrument.instrument_id < b.instrument.instrument_id ? -1 : 1),
    )
  const dated = instruments.filter(({ fact }) => fact.value > 0)
  const undated = instruments.filter(({ fact }) => fact.value === 0)
  const nameless = brief.counted.filter((event) => event.instruments.length === 0)
  const unnamed = eventFact(brief, 'no-instrument', 'counted events that name no instrument', nameless)
  const blocks: ReadonlyArray<Block> = [
    start,
    figures.next(chart),
    heading(3, 'instruments', 'Programmes and instruments'),
    paragraph([
      { text: 'The texts name ' },
      dated.length === 0
        ? { text: '0' }
        : linkTo(String(dated.length), 'table-instruments', 'The table of programmes and instruments'),
      { text: ' programmes, frameworks, units, exercises and agreements in dated events; ' },
      cite(unnamed, unnamed.value === 1 ? 'counted event names none.' : 'counted events name none.'),
    ]),
    ...(spans === null ? [] : [figures.next(spans)]),
    ...(joined === null ? [] : [figures.next(joined)]),
    ...(dated.length === 0
      ? []
      : [
          {
            kind: 'table',
            id: 'table-instruments',
            caption: [{ text: 'Programmes and instruments, by the first counted event' }],
            columns: [
              { title: 'Name', share: 6.2 },
              { title: 'Kind', share: 1.5 },
              { title: 'First', share: 0.9, align: 'right' },
              { title: 'Last', share: 0.9, align: 'right' },
              { title: 'Events', share: 1, align: 'right' },
              { title: 'Texts', share: 0.8, align: 'right' },
            ],
            rows: dated.map(({ instrument, fact }) => rowOf(instrument, fact)),
          } as const,
        ]),
    ...(undated.length === 0
      ? []
      : [
          paragraph(
            [
              { text: 'Named without a dated event: ' },
              ...spoken(`${undated.map(({ instrument }) => nameOf(instrument)).join('; ')}.`),
            ],
            { style: 'note', wide: true },
          ),
        ]),
  ]
  return { facts: [unnamed, ...dated.map(({ fact }) => fact)], blocks }
}

import type { Instrument } from '@annals/model/tables/Instrument'
import { instrumentKind } from '@annals/model/vocabularies'
import { accessions } from '../../charts/accessions.ts'
import { composition as compositionChart } from '../../charts/composition.ts'
import { timeline } from '../../charts/timeline.ts'
import type { Brief } from '../Brief.ts'
import { yearText } from '../dateText.ts'
import { cite, eventFact, type Section } from '../Fact.ts'
import { type Block, heading, paragraph, type TableRow } from '../page/Block.ts'
import { linkTo } from '../page/Inline.ts'
import { spoken } from '../spoken.ts'
import type { Figures } from './figures.ts'

const year = (value: number | null): string => (value === null ? '' : yearText(value))

const rowOf = (instrument: Instrument, fact: ReturnType<typeof eventFact>): TableRow => ({
  cells: [
    spoken(instrument.acronym ?? instrument.name),
    instrument.acronym === null ? [] : spoken(instrument.name),
    [{ text: instrumentKind.terms[instrument.kind].label }],
    [{ text: year(instrument.first_year) }],
    [{ text: year(instrument.last_year) }],
    [
      fact.value === 0
        ? { text: '0' }
        : linkTo(String(fact.value), `fact-${fact.id}`, `The events that name it: ${fact.value}`),
    ],
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
  const nameless = brief.counted.filter((event) => event.instruments.length === 0)
  const unnamed = eventFact(brief, 'no-instrument', 'counted events that name no instrument', nameless)
  const blocks: ReadonlyArray<Block> = [
    start,
    figures.next(chart),
    heading(3, 'instruments', 'Programmes and instruments'),
    paragraph([
      { text: 'The texts name ' },
      linkTo(String(instruments.length), 'table-instruments', 'The table of programmes and instruments'),
      { text: ' programmes, frameworks, units, exercises and agreements; ' },
      cite(unnamed, unnamed.value === 1 ? 'counted event names none.' : 'counted events name none.'),
    ]),
    ...(spans === null ? [] : [figures.next(spans)]),
    ...(joined === null ? [] : [figures.next(joined)]),
    ...(instruments.length === 0
      ? []
      : [
          {
            kind: 'table',
            id: 'table-instruments',
            caption: [{ text: 'Table 2. Programmes and instruments, by the first counted event' }],
            columns: [
              { title: 'Short name', share: 2.4 },
              { title: 'Full name', share: 4 },
              { title: 'Kind', share: 1.5 },
              { title: 'First', share: 0.9, align: 'right' },
              { title: 'Last', share: 0.9, align: 'right' },
              { title: 'Events', share: 1, align: 'right' },
              { title: 'Texts', share: 0.8, align: 'right' },
            ],
            rows: instruments.map(({ instrument, fact }) => rowOf(instrument, fact)),
          } as const,
        ]),
  ]
  return { facts: [unnamed, ...instruments.flatMap(({ fact }) => (fact.value === 0 ? [] : [fact]))], blocks }
}

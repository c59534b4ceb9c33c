import { counted as countedWords, shortened } from '../../charts/axes.ts'
import type { Brief } from '../Brief.ts'
import { dateText, yearText } from '../dateText.ts'
import { cite, citeCount, type Fact, type Section } from '../Fact.ts'
import { type Block, heading, paragraph, type Table } from '../page/Block.ts'
import { type Inline, linkTo } from '../page/Inline.ts'
import { spoken } from '../spoken.ts'
import { answer } from './answer.ts'
import { type Headline, headline } from './headline.ts'

const told = 5

const coverLine = ({ dataset, works, period }: Brief): string => {
  const texts = countedWords(dataset.sources.length, 'text')
  const read = dataset.sources.length === works ? texts : `${texts} (${countedWords(works, 'work')})`
  const dated = dataset.sources
    .flatMap(({ published }) => (published === null ? [] : [published]))
    .toSorted((a, b) => (a < b ? -1 : 1))
  const upTo =
    dated.length === 0 ? 'no text says when it was written' : `the newest text is of ${dateText(dated.at(-1)!)}`
  const years = period === null ? '' : `, ${yearText(period.first)} to ${yearText(period.last)}`
  return `What ${read} tell${dataset.sources.length === 1 ? 's' : ''}${years}; ${upTo}`
}

const nothing = (brief: Brief, texts: Fact): ReadonlyArray<Block> => [
  paragraph(
    [
      { text: 'No event of cooperation is counted: ' },
      citeCount(texts, 'text was read', 'texts were read'),
      {
        text:
          brief.events.length === 0
            ? ', and none dates an activity of the codebook.'
            : `, and what ${brief.events.length === 1 ? 'it dates' : 'they date'} is only planned or background.`,
      },
    ],
    { style: 'lead', gap: 22 },
  ),
  paragraph([
    { text: `${countedWords(brief.dataset.temporal_expressions.length, 'expression')} of time were found; ` },
    linkTo('the method', 'method', 'Method, limits and what was left out'),
    { text: ' says what became of each.' },
  ]),
]

const keyFigures = (brief: Brief, facts: Headline): Block => {
  const { events, busiest, accessions, corroborated, disagreements, texts } = facts
  const year = busiest.years[0]!
  const items: ReadonlyArray<{ readonly value: Inline; readonly label: string }> = [
    { value: cite(events), label: `${events.value === 1 ? 'event' : 'events'} counted` },
    {
      value: linkTo(yearText(year), `year-${year}`, `Events of ${yearText(year)}`),
      label:
        busiest.years.length === 1
          ? `busiest year, with ${countedWords(busiest.each, 'event')}`
          : `first of ${busiest.years.length} busiest years, with ${countedWords(busiest.each, 'event')} each`,
    },
    { value: cite(accessions), label: 'accessions to frameworks and programmes' },
    { value: cite(corroborated), label: 'events told alike by independent works' },
    { value: cite(disagreements), label: 'disagreements between or within texts' },
    {
      value: cite(texts),
      label: `${texts.value === 1 ? 'text' : 'texts'} read, of ${countedWords(brief.works, 'work')}`,
    },
  ]
  return { kind: 'keyFigures', items }
}

// What most texts found worth telling says more at a glance than what came first.
const mostTold = (brief: Brief): ReadonlyArray<Table> => {
  const works = (id: Brief['counted'][number]['event_id']) =>
    new Set((brief.mentionsOf.get(id) ?? []).map(({ source_id }) => brief.sourceOf.get(source_id)!.work_id)).size
  const events = brief.counted
    .map((event) => ({ event, works: works(event.event_id) }))
    .toSorted((a, b) => b.works - a.works || b.event.mentions - a.event.mentions)
    .slice(0, told)
    .toSorted((a, b) => brief.numberOf.get(a.event.event_id)! - brief.numberOf.get(b.event.event_id)!)
  return [
    {
      kind: 'table',
      id: 'table-most-told',
      unnumbered: true,
      caption: [{ text: events.length < told ? 'The events' : 'The events told most often' }],
      columns: [
        { title: 'No.', share: 0.6 },
        { title: 'Date', share: 1.6 },
        { title: 'Event', share: 6 },
        { title: 'Mentions', share: 1, align: 'right' },
        { title: 'Works', share: 0.9, align: 'right' },
      ],
      rows: events.map(({ event, works: voices }) => ({
        cells: [
          [
            linkTo(
              String(brief.numberOf.get(event.event_id)),
              `evidence-${event.event_id}`,
              `The evidence of event ${brief.numberOf.get(event.event_id)}`,
            ),
          ],
          [{ text: dateText(event.date) }],
          spoken(shortened(event.title, 120)),
          [{ text: String(event.mentions) }],
          [{ text: String(voices) }],
        ],
      })),
    },
  ]
}

const contentsBlocks = (contents: Block): ReadonlyArray<Block> => [
  paragraph([{ text: 'Contents', face: 'semibold' }], { style: 'body', gap: 18, keepWithNext: true }),
  contents,
]

/** Page 1: what it covers, the answer in short, how sure it is, the key figures, and the events told most often. */
export const summary = (brief: Brief, contents: Block): Section => {
  const facts = headline(brief)
  const head = [
    heading(1, 'title', brief.identity.title),
    paragraph(coverLine(brief), { style: 'subtitle', wide: true, gap: 0 }),
  ]
  if (brief.period === null) {
    return { facts: [facts.texts], blocks: [...head, ...nothing(brief, facts.texts), ...contentsBlocks(contents)] }
  }
  return {
    facts: facts.all,
    blocks: [
      ...head,
      { kind: 'columns', spans: [8, 4], gap: 20, columns: [answer(brief, facts), [keyFigures(brief, facts)]] },
      ...mostTold(brief),
      ...contentsBlocks(contents),
    ],
  }
}

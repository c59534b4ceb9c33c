import { area, eventType } from '@annals/model/vocabularies'
import { counted as countedWords, enumerated } from '../../charts/axes.ts'
import { countryName } from '../../countryName.ts'
import type { Brief } from '../Brief.ts'
import { dateText, yearText } from '../dateText.ts'
import { cite, citeCount, eventFact, type Fact, type Section } from '../Fact.ts'
import { type Block, heading, paragraph } from '../page/Block.ts'
import { type Inline, linkTo } from '../page/Inline.ts'
import { spoken } from '../spoken.ts'
import { sourceRows } from './sources.ts'

const largest = <K extends string>(keys: ReadonlyArray<K>): ReadonlyArray<readonly [K, number]> =>
  [...Map.groupBy(keys, (key) => key)]
    .map(([key, all]) => [key, all.length] as const)
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))

const joined = (parts: ReadonlyArray<ReadonlyArray<Inline>>): ReadonlyArray<Inline> =>
  parts.flatMap((part, i) => [...(i === 0 ? [] : [{ text: i === parts.length - 1 ? ' and ' : ', ' }]), ...part])

/** The years with most events, and how many each has. */
export const busiestYears = (brief: Brief): { readonly years: ReadonlyArray<number>; readonly events: number } => {
  const counts = [...Map.groupBy(brief.counted, ({ year }) => year)].map(([year, all]) => [year, all.length] as const)
  const most = Math.max(0, ...counts.map(([, n]) => n))
  return { years: counts.flatMap(([year, n]) => (n === most ? [year] : [])).toSorted((a, b) => a - b), events: most }
}

const coverLine = ({ dataset, works, period }: Brief): string => {
  const texts = countedWords(dataset.sources.length, 'text')
  const told = dataset.sources.length === works ? texts : `${texts} (${countedWords(works, 'work')})`
  const dated = dataset.sources
    .flatMap(({ published }) => (published === null ? [] : [published]))
    .toSorted((a, b) => (a < b ? -1 : 1))
  const upTo =
    dated.length === 0 ? 'no text says when it was written' : `the newest text is of ${dateText(dated.at(-1)!)}`
  const years = period === null ? '' : `, ${yearText(period.first)} to ${yearText(period.last)}`
  return `What ${told} tell${dataset.sources.length === 1 ? 's' : ''}${years}; ${upTo}.`
}

const nothing = (brief: Brief, texts: Fact): Section => ({
  facts: [texts],
  blocks: [
    paragraph(
      [
        { text: 'No event of cooperation is counted: ' },
        citeCount(texts, 'text was read', 'texts were read'),
        {
          text:
            brief.events.length === 0
              ? ', and none dates an activity of the codebook.'
              : `, and what ${brief.events.length === 1 ? 'it dates' : 'they date'} is only planned or background (section 4).`,
        },
      ],
      { style: 'lead' },
    ),
    paragraph(
      `${countedWords(brief.dataset.temporal_expressions.length, 'expression')} of time were found; section 7 says what became of each.`,
    ),
  ],
})

/** Page 1: what it covers, the answer in short, how sure it is, and the key figures. */
export const summary = (brief: Brief, contents: Block): Section => {
  const { dataset, counted, identity, period } = brief
  const fact = (id: string, counts: string, events: typeof counted) => eventFact(brief, id, counts, events)
  const texts: Fact = {
    id: 'texts',
    value: dataset.sources.length,
    counts: 'texts read',
    table: 'sources.csv',
    rows: sourceRows(dataset.sources),
  }
  const head = [
    heading(1, 'title', identity.title),
    paragraph(coverLine(brief), { style: 'subtitle', wide: true, gap: 0 }),
  ]
  if (period === null) {
    const { blocks, facts } = nothing(brief, texts)
    return { facts, blocks: [...head, ...blocks, ...contentsBlocks(contents)] }
  }
  const all = fact('events', 'counted events', counted)
  const bilateral = fact(
    'bilateral',
    'counted events with scope bilateral',
    counted.filter((e) => e.scope === 'bilateral'),
  )
  const regional = fact(
    'regional',
    'counted events with scope regional',
    counted.filter((e) => e.scope === 'regional'),
  )
  const busiest = busiestYears(brief)
  const peak = fact(
    'busiest',
    `counted events that began in ${enumerated(busiest.years.map(yearText))}`,
    counted.filter(({ year }) => busiest.years.includes(year)),
  )
  const areas = largest(counted.map((event) => event.area)).slice(0, 2)
  const areaFacts = areas.map(([key]) =>
    fact(
      `area-${key}`,
      `counted events in the area ${key}`,
      counted.filter((event) => event.area === key),
    ),
  )
  const [[type]] = largest(counted.map((event) => event.type)) as [readonly [keyof typeof eventType.terms, number]]
  const typeFact = fact(
    `type-${type}`,
    `counted events of type ${type}`,
    counted.filter((event) => event.type === type),
  )
  const accessions = fact(
    'accessions',
    'counted events of type accession',
    counted.filter((e) => e.type === 'accession'),
  )
  const visits = fact(
    'visits',
    'counted events of type visit',
    counted.filter((e) => e.type === 'visit'),
  )
  const open = fact(
    'open',
    'counted events whose date has no end',
    counted.filter((e) => e.date.endsWith('/..')),
  )
  const corroborated = fact(
    'corroborated',
    'counted events told alike by two or more works',
    counted.filter((e) => e.corroboration === 'corroborated'),
  )
  const single = fact(
    'single-source',
    'counted events told by one work',
    counted.filter((e) => e.corroboration === 'single-source'),
  )
  const disputed = fact(
    'disputed',
    'counted events whose date the sources dispute',
    counted.filter((e) => e.corroboration === 'disputed'),
  )
  const disagreements: Fact = {
    id: 'discrepancies',
    value: dataset.discrepancies.length,
    counts: 'disagreements of every kind',
    table: 'discrepancies.csv',
    rows: dataset.discrepancies.map(({ discrepancy_id }, i) => ({
      label: `D${i + 1}`,
      destination: `discrepancy-${discrepancy_id}`,
    })),
  }
  const years = period.last - period.first + 1
  const empty = years - new Set(counted.map(({ year }) => year)).size
  const first = counted[0]!
  const byPartner = [...Map.groupBy(counted, ({ partner }) => partner)]
    .toSorted((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    .map(([partner, own]) => ({
      partner,
      own: fact(`partner-${partner}`, `counted events with partner ${partner}`, own),
    }))
  const shown = byPartner.slice(0, 6)
  const answer = [
    paragraph(
      [
        { text: dataset.sources.length === 1 ? 'The text dates ' : 'The texts date ' },
        citeCount(all, 'event of cooperation', 'events of cooperation'),
        { text: ` between ${yearText(period.first)} and ${yearText(period.last)}: ` },
        cite(bilateral, 'bilateral'),
        { text: ' and ' },
        cite(regional, 'regional'),
        { text: '. The first is ' },
        linkTo('', `event-${first.event_id}`, 'The first event'),
        ...spoken(`“${first.title}”`),
        { text: ` (${dateText(first.date)}).` },
      ],
      { style: 'lead', gap: 0 },
    ),
    paragraph([
      { text: 'When. ', face: 'semibold' },
      {
        text: `Activity was highest in ${enumerated(busiest.years.slice(0, 4).map(yearText))}${busiest.years.length > 4 ? ` and ${busiest.years.length - 4} other years` : ''}, with `,
      },
      citeCount(peak, 'event'),
      { text: busiest.years.length > 1 ? ` in all, ${busiest.events} in each. ` : '. ' },
      {
        text:
          empty === 0
            ? 'Every year of the period has an event. '
            : `${empty} of the ${years} years of the period ${empty === 1 ? 'has' : 'have'} none. `,
      },
      cite(open, open.value === 1 ? 'undertaking is' : 'undertakings are'),
      { text: ' told without an end.' },
    ]),
    paragraph([
      { text: 'What. ', face: 'semibold' },
      ...joined(
        areas.map(([key], i) => [
          { text: `${i === 0 ? area.terms[key].label : area.terms[key].label.toLowerCase()} (` },
          cite(areaFacts[i]!),
          { text: ')' },
        ]),
      ),
      {
        text: `${areas.length > 1 ? ' are the largest areas' : ' is the only area'}; the commonest kind of event is ${eventType.terms[type].label.toLowerCase()} (`,
      },
      cite(typeFact),
      { text: '). There are ' },
      citeCount(accessions, 'accession'),
      { text: ' to frameworks and programmes and ' },
      citeCount(visits, 'visit'),
      { text: '.' },
    ]),
    ...(byPartner.length < 2
      ? []
      : [
          paragraph([
            { text: 'Who. ', face: 'semibold' },
            ...joined(
              shown.map(({ partner, own }) => [{ text: `${countryName(partner)} (` }, cite(own), { text: ')' }]),
            ),
            { text: byPartner.length > shown.length ? ` lead ${byPartner.length} partners.` : '.' },
          ]),
        ]),
    paragraph([
      { text: 'How sure. ', face: 'semibold' },
      citeCount(corroborated, 'event is', 'events are'),
      { text: ' told alike by two or more independent works, ' },
      cite(single),
      { text: ' by one only, and for ' },
      cite(disputed),
      { text: ' the sources disagree on the date. ' },
      citeCount(disagreements, 'disagreement'),
      {
        text:
          ' of every kind ' +
          (disagreements.value === 1 ? 'is' : 'are') +
          ' quoted in section 5. Counts measure what the texts tell: a quiet year may be a quiet text.',
      },
    ]),
  ]
  const figures: ReadonlyArray<{ readonly value: Inline; readonly label: string }> = [
    { value: cite(all), label: `${all.value === 1 ? 'event' : 'events'} counted` },
    {
      value: linkTo(yearText(busiest.years[0]!), `year-${busiest.years[0]}`, `Events of ${busiest.years[0]}`),
      label:
        busiest.years.length === 1
          ? `busiest year, with ${countedWords(busiest.events, 'event')}`
          : `first of ${busiest.years.length} busiest years, with ${countedWords(busiest.events, 'event')} each`,
    },
    { value: cite(accessions), label: 'accessions to frameworks and programmes' },
    { value: cite(corroborated), label: 'events told alike by independent works' },
    { value: cite(disagreements), label: 'disagreements between or within texts' },
    {
      value: cite(texts),
      label: `${texts.value === 1 ? 'text' : 'texts'} read, of ${countedWords(brief.works, 'work')}`,
    },
  ]
  return {
    blocks: [
      ...head,
      { kind: 'columns', spans: [8, 4], columns: [answer, [{ kind: 'keyFigures', items: figures }]] },
      ...contentsBlocks(contents),
    ],
    facts: [
      all,
      bilateral,
      regional,
      peak,
      ...areaFacts,
      typeFact,
      accessions,
      visits,
      open,
      corroborated,
      single,
      disputed,
      disagreements,
      texts,
      ...(byPartner.length < 2 ? [] : shown.map(({ own }) => own)),
    ],
  }
}

const contentsBlocks = (contents: Block): ReadonlyArray<Block> => [
  paragraph([{ text: 'Contents', face: 'semibold' }], { style: 'body', gap: 22, keepWithNext: true }),
  contents,
]

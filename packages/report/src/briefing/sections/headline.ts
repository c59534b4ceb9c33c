import type { Event } from '@annals/model/tables/Event'
import type { Source } from '@annals/model/tables/Source'
import type { Brief } from '../Brief.ts'
import { yearText } from '../dateText.ts'
import { eventFact, type Fact } from '../Fact.ts'
import { sourceRows } from './sources.ts'

/** The figures of page 1. */
export interface Headline {
  readonly events: Fact
  readonly bilateral: Fact
  readonly regional: Fact
  readonly busiest: { readonly years: ReadonlyArray<number>; readonly each: number; readonly fact: Fact }
  /** The two largest areas. */
  readonly areas: ReadonlyArray<{ readonly area: Event['area']; readonly fact: Fact }>
  /** The commonest type; `null` where nothing is counted. */
  readonly type: { readonly type: Event['type']; readonly fact: Fact } | null
  readonly accessions: Fact
  readonly visits: Fact
  readonly open: Fact
  readonly corroborated: Fact
  readonly single: Fact
  readonly disputed: Fact
  readonly disagreements: Fact
  readonly texts: Fact
  /** The texts that tell most counted events, at most three; and how many more tell any. */
  readonly tellers: ReadonlyArray<{ readonly source: Source; readonly fact: Fact }>
  readonly otherTellers: number
  /** By partner, most events first; empty where there is only one. */
  readonly partners: ReadonlyArray<{ readonly partner: string; readonly fact: Fact }>
  readonly all: ReadonlyArray<Fact>
}

const maxTellers = 3

/** How often each key occurs, most often first; keys of equal count by code unit. */
const ranked = <K extends string>(keys: ReadonlyArray<K>): ReadonlyArray<K> =>
  [...Map.groupBy(keys, (key) => key)]
    .toSorted((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    .map(([key]) => key)

const busiestYears = (events: ReadonlyArray<Event>): { years: ReadonlyArray<number>; each: number } => {
  const byYear = [...Map.groupBy(events, ({ year }) => year)]
  const each = Math.max(0, ...byYear.map(([, own]) => own.length))
  return { each, years: byYear.flatMap(([year, own]) => (own.length === each ? [year] : [])).toSorted((a, b) => a - b) }
}

export const headline = (brief: Brief): Headline => {
  const { counted, dataset } = brief
  const fact = (id: string, counts: string, keep: (event: Event) => boolean) =>
    eventFact(brief, id, counts, counted.filter(keep))
  const events = fact('events', 'counted events', () => true)
  const bilateral = fact('bilateral', 'counted events with scope bilateral', (e) => e.scope === 'bilateral')
  const regional = fact('regional', 'counted events with scope regional', (e) => e.scope === 'regional')
  const { years, each } = busiestYears(counted)
  const busiest = fact('busiest', `counted events that began in ${years.map(yearText).join(', ')}`, (e) =>
    years.includes(e.year),
  )
  const areas = ranked(counted.map(({ area }) => area))
    .slice(0, 2)
    .map((area) => ({ area, fact: fact(`area-${area}`, `counted events with area ${area}`, (e) => e.area === area) }))
  const ofType = (type: Event['type']) =>
    fact(`type-${type}`, `counted events with type ${type}`, (e) => e.type === type)
  const [commonest] = ranked(counted.map(({ type }) => type))
  const type = commonest === undefined ? null : { type: commonest, fact: ofType(commonest) }
  const accessions = ofType('accession')
  const visits = ofType('visit')
  const open = fact('open', 'counted events whose date has no end', ({ date }) => date.endsWith('/..'))
  const sure = (value: Event['corroboration'], counts: string) =>
    fact(value, `counted events ${counts}`, ({ corroboration }) => corroboration === value)
  const corroborated = sure('corroborated', 'told alike by two or more works')
  const single = sure('single-source', 'told by one work')
  const disputed = sure('disputed', 'whose date the sources dispute')
  const disagreements: Fact = {
    id: 'discrepancies',
    value: brief.discrepancies.length,
    counts: 'disagreements of every kind',
    table: 'discrepancies.csv',
    rows: brief.discrepancies.map(({ discrepancy_id }, i) => ({
      label: `D${i + 1}`,
      destination: `discrepancy-${discrepancy_id}`,
    })),
  }
  const texts: Fact = {
    id: 'texts',
    value: dataset.sources.length,
    counts: 'texts read',
    table: 'sources.csv',
    rows: sourceRows(dataset.sources),
  }
  const names = ranked(counted.map(({ partner }) => partner))
  const partners = (names.length < 2 ? [] : names).map((partner) => ({
    partner,
    fact: fact(`partner-${partner}`, `counted events with partner ${partner}`, (e) => e.partner === partner),
  }))
  const telling = dataset.sources
    .map((source) => {
      const told = new Set(
        dataset.mentions.flatMap((mention) => (mention.source_id === source.source_id ? [mention.event_id] : [])),
      )
      const own = fact(`text-${source.source_id}`, `counted events told by ${source.source_id}`, (e) =>
        told.has(e.event_id),
      )
      return { source, fact: own }
    })
    .filter((teller) => teller.fact.value > 0)
    .toSorted((a, b) => b.fact.value - a.fact.value || (a.source.source_id < b.source.source_id ? -1 : 1))
  const tellers = telling.slice(0, maxTellers)
  const sole = [
    events,
    bilateral,
    regional,
    busiest,
    accessions,
    visits,
    open,
    corroborated,
    single,
    disputed,
    disagreements,
    texts,
  ]
  return {
    events,
    bilateral,
    regional,
    busiest: { years, each, fact: busiest },
    areas,
    type,
    accessions,
    visits,
    open,
    corroborated,
    single,
    disputed,
    disagreements,
    texts,
    tellers,
    otherTellers: telling.length - tellers.length,
    partners,
    all: [
      ...sole,
      ...tellers.map((t) => t.fact),
      ...areas.map((a) => a.fact),
      ...(type === null ? [] : [type.fact]),
      ...partners.map((p) => p.fact),
    ],
  }
}

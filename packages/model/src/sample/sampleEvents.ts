import { corroborationOf } from '../derived/corroborationOf.ts'
import { dateColumns } from '../derived/dateColumns.ts'
import { ploverOf } from '../derived/ploverOf.ts'
import { DiscrepancyId, EventId, MentionId } from '../Ids.ts'
import type { Discrepancy } from '../tables/Discrepancy.ts'
import type { Event } from '../tables/Event.ts'
import type { Mention } from '../tables/Mention.ts'
import { area, eventType, recurrence } from '../vocabularies.ts'
import type { Random } from './Random.ts'
import type { SampleSource } from './sampleSources.ts'
import { spanning } from './TextBuilder.ts'
import { instruments, openings, persons, sections, titleOf } from './words.ts'

const hex = (n: number): string => n.toString(16).padStart(6, '0')

const sampleDate = (random: Random): string => {
  const year = 1991 + random.integer(26)
  return random.pick([
    `${year}`,
    `${year}`,
    `${year}-0${1 + random.integer(9)}`,
    `${year}-1${random.integer(3)}-${10 + random.integer(20)}`,
    `${year}/${year + 1 + random.integer(4)}`,
    `${year}/..`,
    `../${year}`,
    `${year}-21`,
    '199X',
  ])
}

const labels = <A>(random: Random, pool: ReadonlyArray<A>, label: (a: A) => string): ReadonlyArray<string> =>
  pool.filter(() => random.chance(0.15)).map(label)

type Told = Pick<Event, 'event_id' | 'status' | 'scope' | 'type' | 'area' | 'recurrence'>

/** Writes one sentence into a source's text and returns the mention that it is. */
const tell = ({
  random,
  source,
  event,
  date,
  number,
}: {
  readonly random: Random
  readonly source: SampleSource
  readonly event: Told
  readonly date: string
  readonly number: number
}): Mention => {
  const { builder, expressions, row } = source
  const inherited = random.chance(0.3)
  const section = random.pick(sections)
  if (section !== null) builder.append(`${section}\n`)
  const mention_id = MentionId.make(`m-${hex(number)}`)
  const named = labels(random, instruments, ({ acronym, name }) => acronym ?? name)
  const people = labels(random, persons, ({ name }) => name)
  const expression = (at: { start: number; end: number; quote: string }, fate: 'mention' | 'anchor', value: string) =>
    expressions.push({
      source_id: row.source_id,
      start: at.start,
      end: at.end,
      text: at.quote,
      value,
      anchor_start: null,
      anchor_end: null,
      fate,
      mention_id: fate === 'mention' ? mention_id : null,
    })
  const anchor = inherited ? builder.append(`in or about ${date}`) : null
  if (anchor !== null) {
    expression(anchor, 'anchor', date)
    builder.append(':\n')
  }
  const opening = builder.append(`${random.pick(openings)}the two sides `)
  const when = builder.append(inherited ? 'later that time' : `in ${date}`)
  const rest = builder.append(` (no. ${number}) met on ${[...named, ...people].join(', ') || 'nothing in particular'}`)
  expression(when, 'mention', date)
  builder.append('.\n')
  const { start, end, quote } = spanning([opening, when, rest])
  return {
    mention_id,
    event_id: event.event_id,
    source_id: row.source_id,
    section,
    start,
    end,
    quote,
    date,
    date_text: when.quote,
    date_basis: inherited ? 'row' : 'stated',
    anchor_start: anchor?.start ?? null,
    anchor_end: anchor?.end ?? null,
    recurrence: event.recurrence,
    status: event.status,
    scope: event.scope,
    type: event.type,
    area: event.area,
    instruments: named,
    persons: people,
    rule: `sample.${event.type}`,
  }
}

const coarser = (date: string): string => (/^\d{4}-\d\d/u.test(date) ? date.slice(0, 4) : date)
const laterYear = (date: string): string => String(Number(date.slice(0, 4)) + 1)

export interface SampleEvents {
  readonly events: ReadonlyArray<Event>
  readonly mentions: ReadonlyArray<Mention>
  readonly discrepancies: ReadonlyArray<Discrepancy>
}

/** Events told by one to three mentions each, in the sources of one partner; some with two dates that cannot both hold. */
export const sampleEvents = ({
  random,
  count,
  sources,
  titleLength,
}: {
  readonly random: Random
  readonly count: number
  readonly sources: ReadonlyArray<SampleSource>
  readonly titleLength: number
}): SampleEvents => {
  const byPartner = [...Map.groupBy(sources, ({ row }) => row.partner).values()]
  const works = new Map(sources.map(({ row }) => [row.source_id, row.work_id]))
  const all: Array<Mention> = []
  const discrepancies: Array<Discrepancy> = []
  const events = Array.from({ length: byPartner.length === 0 ? 0 : count }, (_, i): Event => {
    const pool = byPartner[i % byPartner.length]!
    const { partner, organisation } = pool[0]!.row
    const date = sampleDate(random)
    const told: Told = {
      event_id: EventId.make(`e-${hex(i + 1)}`),
      status: random.chance(0.1) ? 'planned' : 'reported',
      scope: random.pick(['bilateral', 'bilateral', 'bilateral', 'regional', 'context']),
      type: random.pick(eventType.values),
      area: random.pick(area.values),
      recurrence: random.chance(0.1) ? random.pick(recurrence.values) : null,
    }
    const mentions = Array.from({ length: 1 + random.integer(3) }, (_, j) => {
      const source = pool[(i + j) % pool.length]!
      const said =
        j === 0 ? date : random.pick([date, coarser(date), /^\d{4}(-|$)/u.test(date) ? laterYear(date) : date])
      return tell({ random, source, event: told, date: said, number: all.length + j + 1 })
    })
    all.push(...mentions)
    const other = mentions.find((mention) => mention.date === laterYear(date))
    if (other !== undefined) discrepancies.push(disagreement(told, mentions[0]!, other, discrepancies.length))
    return {
      event_id: told.event_id,
      partner,
      organisation,
      ...dateColumns(date),
      recurrence: told.recurrence,
      status: told.status,
      scope: told.scope,
      type: told.type,
      plover: ploverOf(told),
      area: told.area,
      title: titleOf(`Event ${i + 1}`, titleLength, i),
      instruments: [...new Set(mentions.flatMap((mention) => mention.instruments))],
      persons: [...new Set(mentions.flatMap((mention) => mention.persons))],
      mentions: mentions.length,
      sources: new Set(mentions.map(({ source_id }) => source_id)).size,
      corroboration: corroborationOf({ status: told.status, mentions, works, disputed: other !== undefined }),
    }
  })
  return { events, mentions: all, discrepancies }
}

const disagreement = ({ event_id }: Told, a: Mention, b: Mention, number: number): Discrepancy => ({
  discrepancy_id: DiscrepancyId.make(`d-${hex(number + 1)}`),
  kind: 'date',
  subject: 'When the two sides met',
  event_id,
  value_a: a.date,
  source_a: a.source_id,
  start_a: a.start,
  end_a: a.end,
  quote_a: a.quote,
  value_b: b.date,
  source_b: b.source_id,
  start_b: b.start,
  end_b: b.end,
  quote_b: b.quote,
  note: number % 2 === 0 ? null : 'Neither text says where its date comes from.',
})

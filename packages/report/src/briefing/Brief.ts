import { activityPeriod, isCounted, type Period } from '@annals/model/derived/activityByYear'
import type { Dataset } from '@annals/model/tables'
import type { Change } from '@annals/model/tables/Change'
import type { Discrepancy } from '@annals/model/tables/Discrepancy'
import type { Event } from '@annals/model/tables/Event'
import type { Mention } from '@annals/model/tables/Mention'
import type { Source } from '@annals/model/tables/Source'
import { discrepancyKind } from '@annals/model/vocabularies'
import type { Identity } from '../Identity.ts'

/** What the sections of the briefing are made from: the dataset, in the order in which it is shown. */
export interface Brief {
  readonly dataset: Dataset
  readonly identity: Identity
  /** All events by time: counted, then planned, then background. */
  readonly events: ReadonlyArray<Event>
  readonly counted: ReadonlyArray<Event>
  readonly planned: ReadonlyArray<Event>
  readonly context: ReadonlyArray<Event>
  /** The number under which an event is shown, from 1. */
  readonly numberOf: ReadonlyMap<Event['event_id'], number>
  readonly mentionsOf: ReadonlyMap<Event['event_id'], ReadonlyArray<Mention>>
  readonly sourceOf: ReadonlyMap<Source['source_id'], Source>
  readonly period: Period | null
  /** By kind in the order of the codebook, dates first; shown as D1, D2 ... */
  readonly discrepancies: ReadonlyArray<Discrepancy>
  /** Those that touch the words of a mention first, then the others, each in the order of the editions; C1, C2 ... */
  readonly changes: ReadonlyArray<Change>
  /** How many of `changes` touch the words of a mention. */
  readonly telling: number
  /** How many works stand behind the texts: editions and duplicates of one work count once. */
  readonly works: number
}

const dayOrder = (event: Event): string => {
  const day = event.date_earliest ?? event.date_latest!
  // Years before year 0 do not sort by themselves.
  return day.startsWith('-') ? `-${String(9999 - Number(day.slice(1, 5))).padStart(4, '0')}${day.slice(5)}` : `0${day}`
}

const byTime = (a: Event, b: Event): number => {
  const keys = [
    [dayOrder(a), dayOrder(b)],
    [a.date_latest ?? '~', b.date_latest ?? '~'],
    [a.partner, b.partner],
    [a.event_id, b.event_id],
  ] as const
  const differing = keys.find(([left, right]) => left !== right)
  return differing === undefined ? 0 : differing[0] < differing[1] ? -1 : 1
}

const overlaps = (
  mentions: ReadonlyArray<Mention>,
  source: Source['source_id'],
  start: number | null,
  end: number | null,
): boolean =>
  start !== null &&
  end !== null &&
  mentions.some((mention) => mention.source_id === source && mention.start < end && start < mention.end)

const sortedChanges = ({ changes, mentions }: Dataset) => {
  const placed = changes.toSorted((a, b) => {
    if (a.to_source !== b.to_source) return a.to_source < b.to_source ? -1 : 1
    return (a.from_start ?? a.to_start!) - (b.from_start ?? b.to_start!) || (a.change_id < b.change_id ? -1 : 1)
  })
  const touches = (c: Change): boolean =>
    overlaps(mentions, c.from_source, c.from_start, c.from_end) || overlaps(mentions, c.to_source, c.to_start, c.to_end)
  const telling = placed.filter(touches)
  const others = placed.filter((change) => !touches(change))
  return { changes: [...telling, ...others], telling: telling.length }
}

export const briefOf = (dataset: Dataset, identity: Identity): Brief => {
  const sorted = dataset.events.toSorted(byTime)
  const counted = sorted.filter(isCounted)
  const planned = sorted.filter(({ status, scope }) => status === 'planned' && scope !== 'context')
  const context = sorted.filter(({ scope }) => scope === 'context')
  const events = [...counted, ...planned, ...context]
  return {
    dataset,
    identity,
    events,
    counted,
    planned,
    context,
    numberOf: new Map(events.map(({ event_id }, i) => [event_id, i + 1])),
    mentionsOf: Map.groupBy(
      dataset.mentions.toSorted((a, b) =>
        a.source_id === b.source_id ? a.start - b.start : a.source_id < b.source_id ? -1 : 1,
      ),
      ({ event_id }) => event_id,
    ),
    sourceOf: new Map(dataset.sources.map((source) => [source.source_id, source])),
    discrepancies: discrepancyKind.values.flatMap((kind) => dataset.discrepancies.filter((row) => row.kind === kind)),
    ...sortedChanges(dataset),
    period: activityPeriod(dataset),
    works: new Set(dataset.sources.map(({ work_id }) => work_id)).size,
  }
}

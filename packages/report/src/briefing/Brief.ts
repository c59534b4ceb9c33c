import { activityPeriod, isCounted, type Period } from '@annals/model/derived/activityByYear'
import type { Dataset } from '@annals/model/tables'
import type { Event } from '@annals/model/tables/Event'
import type { Mention } from '@annals/model/tables/Mention'
import type { Source } from '@annals/model/tables/Source'
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
    period: activityPeriod(dataset),
    works: new Set(dataset.sources.map(({ work_id }) => work_id)).size,
  }
}

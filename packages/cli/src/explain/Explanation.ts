import { explainEvent, type Merge } from '@annals/extract/link/explainEvent'
import { type CodePoints, codePointsOf } from '@annals/model/CodePoints'
import { compareValues } from '@annals/model/order'
import type { Dataset } from '@annals/model/tables'
import type { Change } from '@annals/model/tables/Change'
import type { Discrepancy } from '@annals/model/tables/Discrepancy'
import type { Event } from '@annals/model/tables/Event'
import type { Mention } from '@annals/model/tables/Mention'
import type { Source } from '@annals/model/tables/Source'
import { type Passage, passageAt } from './Passage.ts'

/** A mention with the text it stands in. */
export interface Witness {
  readonly mention: Mention
  readonly source: Source
  /** `null` where the raw text is not at hand. */
  readonly passage: Passage | null
  /** The words an inherited date comes from, and their place; `null` where the sentence itself gives the date. */
  readonly anchor: { readonly text: string | null; readonly start: number; readonly end: number } | null
}

/** All that the dataset says about one event. */
export interface Explanation {
  readonly event: Event
  readonly witnesses: ReadonlyArray<Witness>
  readonly merges: ReadonlyArray<Merge>
  readonly discrepancies: ReadonlyArray<Discrepancy>
  readonly changes: ReadonlyArray<Change>
}

type Span = readonly [source: string, start: number, end: number]

const touches = (mentions: ReadonlyArray<Mention>, [source, start, end]: Span): boolean =>
  mentions.some((mention) => mention.source_id === source && mention.start < end && start < mention.end)

const anchorOf = (
  { source_id, anchor_start: start, anchor_end: end }: Mention,
  { temporal_expressions }: Dataset,
  text: CodePoints | undefined,
): Witness['anchor'] => {
  if (start === null || end === null) return null
  const found = temporal_expressions.find(
    (expression) => expression.source_id === source_id && expression.start === start && expression.end === end,
  )
  return { text: text?.slice(start, end) ?? found?.text ?? null, start, end }
}

/**
 * Gathers what the dataset says about an event, by the event's id or that of one of its mentions; `null` where there is
 * neither. `texts` are the raw texts at hand, by source id.
 */
export const explainId = (id: string, dataset: Dataset, texts: ReadonlyMap<string, string>): Explanation | null => {
  const eventId = dataset.mentions.find(({ mention_id }) => mention_id === id)?.event_id ?? id
  const event = dataset.events.find(({ event_id }) => event_id === eventId)
  if (event === undefined) return null
  const mentions = dataset.mentions
    .filter(({ event_id }) => event_id === eventId)
    .sort((a, b) => compareValues(a.source_id, b.source_id) || compareValues(a.start, b.start))
  const points = new Map([...texts].map(([source, text]) => [source, codePointsOf(text)]))
  return {
    event,
    witnesses: mentions.map((mention) => {
      const text = points.get(mention.source_id)
      return {
        mention,
        source: dataset.sources.find(({ source_id }) => source_id === mention.source_id)!,
        passage: text === undefined ? null : passageAt(text, mention.start, mention.end),
        anchor: anchorOf(mention, dataset, text),
      }
    }),
    merges: explainEvent({ event, mentions, sources: dataset.sources }),
    discrepancies: dataset.discrepancies.filter(
      (found) =>
        found.event_id === eventId ||
        touches(mentions, [found.source_a, found.start_a, found.end_a]) ||
        touches(mentions, [found.source_b, found.start_b, found.end_b]),
    ),
    changes: dataset.changes.filter(
      ({ from_source, from_start, from_end, to_source, to_start, to_end }) =>
        (from_start !== null && from_end !== null && touches(mentions, [from_source, from_start, from_end])) ||
        (to_start !== null && to_end !== null && touches(mentions, [to_source, to_start, to_end])),
    ),
  }
}

import type { Event } from '@annals/model/tables/Event'
import type { Mention } from '@annals/model/tables/Mention'
import type { Document } from '../Document.ts'
import type { LinkedCollection } from '../link/linkCollection.ts'
import type { Aligned } from './alignSentences.ts'
import type { Sentence } from './Sentence.ts'

/** The mentions and events of two editions, for telling what a change does to them. */
export interface Told {
  readonly in: (sentence: Sentence | null) => ReadonlyArray<Mention>
  readonly eventsOf: (document: Document) => ReadonlySet<string>
  readonly event: (id: string) => Event
}

export const toldIn = (linked: LinkedCollection): Told => {
  const rows = new Map<string, Mention>(linked.mentions.map((row) => [row.mention_id, row]))
  const byDocument = Map.groupBy(linked.located.entries(), ([, { document }]) => document)
  const events = new Map<string, Event>(linked.events.map((row) => [row.event_id, row]))
  const inDocument = (document: Document) => byDocument.get(document) ?? []
  return {
    in: (sentence) =>
      sentence === null
        ? []
        : inDocument(sentence.document)
            .filter(([, { draft }]) => sentence.start < draft.end && draft.start < sentence.end)
            .map(([id]) => rows.get(id)!)
            .toSorted((a, b) => a.start - b.start || (a.mention_id < b.mention_id ? -1 : 1)),
    eventsOf: (document) => new Set(inDocument(document).map(([id]) => rows.get(id)!.event_id)),
    event: (id) => events.get(id)!,
  }
}

const show = (mention: Mention, told: Told): string => `${told.event(mention.event_id).title} (${mention.date})`

const notIn = (mentions: ReadonlyArray<Mention>, events: ReadonlySet<string>): ReadonlyArray<Mention> => {
  const seen = new Set<string>()
  return mentions.filter(({ event_id }) => {
    if (events.has(event_id) || seen.has(event_id)) return false
    seen.add(event_id)
    return true
  })
}

/**
 * What a change does to the events: `event added`, `event removed`, `event changed` (another one stands in its place),
 * `date changed`, `planned` or `reported` where the status changed, `events unchanged`, `no event`.
 */
export const changeEffect = (
  { from, to }: Aligned,
  editions: { readonly from: Document; readonly to: Document },
  told: Told,
): string => {
  const [before, after] = [told.in(from), told.in(to)]
  if (before.length === 0 && after.length === 0) return 'no event'
  const gone = notIn(before, told.eventsOf(editions.to))
  const come = notIn(after, told.eventsOf(editions.from))
  const effects: Array<string> = []
  if (from !== null && to !== null) {
    for (const old of before) {
      const now = after.find(({ event_id }) => event_id === old.event_id)
      if (now === undefined) continue
      const title = told.event(old.event_id).title
      if (now.date !== old.date) effects.push(`date changed: ${title}, ${old.date} to ${now.date}`)
      if (now.status !== old.status) effects.push(`${old.status} to ${now.status}: ${title}`)
    }
    if (gone.length === 1 && come.length === 1) {
      return [...effects, `event changed: ${show(gone[0]!, told)} to ${show(come[0]!, told)}`].join('; ')
    }
  }
  effects.push(...gone.map((mention) => `event removed: ${show(mention, told)}`))
  effects.push(...come.map((mention) => `event added: ${show(mention, told)}`))
  return effects.length === 0 ? 'events unchanged' : effects.join('; ')
}

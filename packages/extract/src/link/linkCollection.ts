import { daysOf } from '@annals/model/Edtf'
import { sortRecords } from '@annals/model/order'
import type { Dataset } from '@annals/model/tables'
import { commonWords } from './commonWords.ts'
import { eventIds } from './eventId.ts'
import { eventRow } from './eventRow.ts'
import { instrumentRows } from './instrumentRows.ts'
import type { CollectionInput, Linked } from './Linked.ts'
import { linkDocuments } from './linkDocuments.ts'
import { linkEvents } from './linkEvents.ts'
import { type Located, locateMentions, mentionRow } from './mentionRows.ts'
import { participationRows } from './participationRows.ts'
import { personRows } from './personRows.ts'
import { sourceRows } from './sourceRows.ts'
import { tell } from './Told.ts'
import { weights as standard, type Weights } from './Weights.ts'
import type { Works } from './Works.ts'

/** The tables that linking makes, each in its canonical order, and what the stages after it need besides. */
export interface LinkedCollection
  extends Pick<Dataset, 'sources' | 'events' | 'mentions' | 'participations' | 'instruments' | 'persons'> {
  readonly works: Works
  /** The `mention_id` of every draft, by the document's place in the input and the draft's place in `coded`. */
  readonly mentionIds: ReadonlyArray<ReadonlyArray<string>>
  /** The mentions with their documents and drafts, by `mention_id`. */
  readonly located: ReadonlyMap<string, Located>
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** How much say a text has among those of its work: the newest edition most, an original before its other forms. */
const sayOf = (published: string | null, duplicate: boolean, id: string): string =>
  [published === null ? '' : (daysOf(published).earliest ?? ''), duplicate ? '0' : '1', id].join(' ')

/**
 * Links a collection: near-duplicate documents and editions, then mentions to events, partner by partner and
 * organisation by organisation. Pure, and the same for any order of the documents. `weights` are given only to measure
 * what a rule is worth.
 */
export const linkCollection = (
  { documents, coded }: CollectionInput,
  weights: Weights = standard,
): LinkedCollection => {
  const works = linkDocuments(documents)
  const located = documents.map((document, i) => locateMentions(document, coded[i]!))
  const linked = located.flat().map((mention): Linked => {
    const { partner, organisation, published, id } = mention.document.facts
    const place = works.get(id)!
    return {
      ...mention,
      told: tell(mention.row, commonWords(partner, organisation)),
      work: place.workId,
      say: sayOf(published, place.duplicateOf !== null, id),
      repeats: place.duplicateOf,
    }
  })
  // Everything from here on sees the mentions in the order of their content.
  linked.sort(
    (a, b) =>
      byText(a.row.source_id, b.row.source_id) ||
      a.row.start - b.row.start ||
      byText(a.row.mention_id, b.row.mention_id),
  )
  const sides = Map.groupBy(linked, ({ document: { facts } }) => `${facts.partner} ${facts.organisation}`)
  const groups = [...sides.entries()]
    .toSorted(([a], [b]) => byText(a, b))
    .flatMap(([, mentions]) =>
      linkEvents(
        mentions.map(({ told, work, draft, document }) => ({
          told,
          work,
          once: draft.once,
          countries: new Set(
            draft.scope === 'bilateral' ? [...draft.countries, document.facts.partner] : draft.countries,
          ),
        })),
        weights,
      ).map((group) => group.map((i) => mentions[i]!)),
    )
  const ids = eventIds(groups)
  const events = groups.map((group, i) => eventRow(ids[i]!, group))
  const mentions = groups.flatMap((group, i) => group.map((mention) => mentionRow(mention, ids[i]!)))
  const ordered = documents.toSorted((a, b) => byText(age(a.facts), age(b.facts)))
  return {
    sources: sortRecords('sources', sourceRows(documents, works, mentions)),
    events: sortRecords('events', events),
    mentions: sortRecords('mentions', mentions),
    participations: sortRecords(
      'participations',
      groups.flatMap((group, i) => participationRows(events[i]!, group)),
    ),
    instruments: sortRecords('instruments', instrumentRows(ordered, events, mentions)),
    persons: sortRecords('persons', personRows(ordered, events, mentions)),
    works,
    mentionIds: located.map((list) => list.map(({ row }) => row.mention_id)),
    located: new Map(linked.map((mention) => [mention.row.mention_id, mention])),
  }
}

/** Oldest texts first, undated ones last. */
const age = ({ published, id }: { readonly published: string | null; readonly id: string }): string =>
  `${published === null ? '~' : (daysOf(published).earliest ?? '')} ${id}`

import { EventId, MentionId, SourceId } from '@annals/model/Ids'
import type { Mention } from '@annals/model/tables/Mention'
import type { Coded, Draft } from '../code/Draft.ts'
import type { Document } from '../Document.ts'
import { codePoints } from '../read/CodePoints.ts'
import { contentHash } from './contentHash.ts'
import { placeOf } from './Place.ts'

/** A mention with the draft and the document it comes from; its event is not known yet. */
export interface Located {
  readonly document: Document
  readonly draft: Draft
  readonly row: Omit<Mention, 'event_id'>
}

/**
 * The mentions of a document, in the order of its drafts, with raw places in code points. The id is made from source,
 * quotation and date; where these repeat, from the number of the occurrence.
 */
export const locateMentions = (document: Document, { drafts }: Coded): ReadonlyArray<Located> => {
  const points = codePoints(document.clean.raw)
  const seen = new Map<string, number>()
  return drafts.map((draft) => {
    const place = placeOf(document.clean, points, draft)
    const anchor = draft.anchor === null ? null : placeOf(document.clean, points, draft.anchor)
    const time = document.times[draft.time]!
    const key = contentHash([document.facts.id, place.quote, draft.date, draft.type], 10)
    const occurrence = (seen.get(key) ?? 0) + 1
    seen.set(key, occurrence)
    const id = occurrence === 1 ? key : contentHash([key, String(occurrence)], 10)
    return {
      document,
      draft,
      row: {
        mention_id: MentionId.make(`m-${id}`),
        source_id: SourceId.make(document.facts.id),
        section: draft.section,
        ...place,
        date: draft.date as Mention['date'],
        date_text: document.clean.text.slice(time.start, time.end).replace(/\s+/gu, ' '),
        date_basis: draft.basis,
        anchor_start: anchor?.start ?? null,
        anchor_end: anchor?.end ?? null,
        // The coder writes values of these vocabularies; decoding the dataset checks that it did.
        recurrence: draft.recurrence as Mention['recurrence'],
        status: draft.status,
        scope: draft.scope,
        type: draft.type as Mention['type'],
        area: draft.area as Mention['area'],
        instruments: draft.instruments,
        persons: draft.persons,
        rule: draft.rule,
      },
    }
  })
}

/** The mention as it is published, once its event is known. */
export const mentionRow = ({ row }: Located, eventId: string): Mention => {
  const { mention_id, ...rest } = row
  return { mention_id, event_id: EventId.make(eventId), ...rest }
}

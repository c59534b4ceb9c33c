import type { SourceId, WorkId } from '../Ids.ts'
import type { Event } from '../tables/Event.ts'
import type { Mention } from '../tables/Mention.ts'

/**
 * How well an event is attested. Duplicates and editions of one work are one voice, and an announcement is no voice
 * for what happened: only mentions of the event’s own status count.
 */
export const corroborationOf = ({
  status,
  mentions,
  works,
  disputed,
}: {
  readonly status: Event['status']
  readonly mentions: ReadonlyArray<Pick<Mention, 'source_id' | 'status'>>
  readonly works: ReadonlyMap<SourceId, WorkId>
  readonly disputed: boolean
}): Event['corroboration'] => {
  if (disputed) return 'disputed'
  const voices = new Set(mentions.filter((mention) => mention.status === status).map((m) => works.get(m.source_id)))
  return voices.size > 1 ? 'corroborated' : 'single-source'
}

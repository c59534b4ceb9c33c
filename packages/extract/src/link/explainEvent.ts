import type { Event } from '@annals/model/tables/Event'
import type { Mention } from '@annals/model/tables/Mention'
import type { Source } from '@annals/model/tables/Source'
import { commonWords } from './commonWords.ts'
import { dateRelation, isSameTime } from './dateRelation.ts'
import { explainMerge } from './explainMerge.ts'
import type { Reason } from './weigh.ts'

/** Why a mention belongs to its event: the mention it resembles most, and what speaks for and against the two. */
export interface Merge {
  readonly mention_id: string
  readonly with: string
  readonly reasons: ReadonlyArray<Reason>
  readonly score: number
}

/** What of a dataset tells about an event: its row, its mentions and the sources they stand in. */
export interface EventRows {
  readonly event: Pick<Event, 'partner' | 'organisation'>
  readonly mentions: ReadonlyArray<Mention>
  readonly sources: ReadonlyArray<Pick<Source, 'source_id' | 'work_id'>>
}

/**
 * Why the mentions of an event are one, from rows of the dataset alone: beginning with the first by id, each mention
 * is joined to the one already there that it resembles most. One merge fewer than mentions; none for a single one.
 */
export const explainEvent = ({ event, mentions, sources }: EventRows): ReadonlyArray<Merge> => {
  const common = commonWords(event.partner, event.organisation)
  const workOf = new Map<string, string>(sources.map(({ source_id, work_id }) => [source_id, work_id]))
  const merge = (a: Mention, b: Mention): Merge => {
    const apart = !isSameTime(a.date, b.date)
    const intervals = a.date.includes('/') && b.date.includes('/') && dateRelation(a.date, b.date) === 'overlap'
    const setting = {
      sameWork: workOf.get(a.source_id) === workOf.get(b.source_id),
      // Mentions of one event have dates that cannot both hold only where the lexicon says that it occurs once.
      once: apart && (!intervals || a.type === 'accession'),
    }
    const { reasons, score } = explainMerge(a, b, setting, common)
    return { mention_id: b.mention_id, with: a.mention_id, reasons, score }
  }
  const left = mentions.toSorted((a, b) => (a.mention_id < b.mention_id ? -1 : 1))
  const [first] = left
  if (first === undefined) return []
  const joined = [first]
  const merges: Array<Merge> = []
  const waiting = new Set(left.slice(1))
  while (waiting.size > 0) {
    const best = [...waiting]
      .flatMap((mention) => joined.map((other) => ({ mention, merge: merge(other, mention) })))
      .reduce((a, b) => (b.merge.score > a.merge.score ? b : a))
    merges.push(best.merge)
    joined.push(best.mention)
    waiting.delete(best.mention)
  }
  return merges
}

import { yearOf } from '@annals/model/Edtf'
import { contentHash } from './contentHash.ts'
import type { Linked } from './Linked.ts'
import { mostSaid } from './mostSaid.ts'
import { wordWeight } from './wordWeight.ts'

/** What an event's id is made from: coarse, so that another text that tells the event tells it under the same id. */
interface Signature {
  readonly readable: string
  readonly hash: string
}

const yearText = (date: string): string => String(yearOf(date)).replace('-', 'bc')

/** Its principal name: the visitor, the instrument, else the two longest telling words. */
const principalOf = ({ draft, told }: Linked): string => {
  const names = draft.type === 'visit' ? [draft.persons, draft.instruments] : [draft.instruments, draft.persons]
  for (const list of names) if (list.length > 0) return list.map((name) => name.toLowerCase()).toSorted()[0]!
  const telling = [...told.words.keys()].filter((word) => wordWeight(word) === 1)
  return telling
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, 2)
    .toSorted()
    .join(' ')
}

const signatureOf = (mention: Linked): Signature => {
  const { draft, document } = mention
  // A happening that occurs once keeps its id whichever year a text gives it.
  const when = draft.once ? [] : [yearText(draft.date)]
  const { partner, organisation } = document.facts
  return {
    readable: ['e', ...when, draft.type].join('-'),
    hash: contentHash([partner, organisation, ...when, draft.type, principalOf(mention)], 6),
  }
}

const plainId = (event: ReadonlyArray<Linked>): string =>
  mostSaid(
    event.map((mention): readonly [string, string] => {
      const { readable, hash } = signatureOf(mention)
      return [`${readable}-${hash}`, mention.row.mention_id]
    }),
    (id) => id,
  )

/** Tells apart events that share partner, year, type and principal name: by the words of a mention. */
const exactHash = (event: ReadonlyArray<Linked>): string =>
  contentHash([event.map(({ told, draft }) => [draft.date, told.sentence].join(' ')).toSorted()[0]!], 6)

/**
 * An id for each event, from what happened and when: the signature that most of its mentions give. It depends on the
 * event's own mentions alone, unless two events come to the same; then both get a hash of their words behind.
 */
export const eventIds = (events: ReadonlyArray<ReadonlyArray<Linked>>): ReadonlyArray<string> => {
  const plain = events.map(plainId)
  const uses = Map.groupBy(plain, (id) => id)
  const told = plain.map((id, i) => (uses.get(id)!.length === 1 ? id : `${id}-${exactHash(events[i]!)}`))
  // The same words twice, at the same date, and still two events (two rows of one table): numbered in their order.
  const seen = new Map<string, number>()
  return told.map((id) => {
    const n = (seen.get(id) ?? 0) + 1
    seen.set(id, n)
    return n === 1 ? id : `${id}-${n}`
  })
}

import type { Event } from '@annals/model/tables/Event'
import type { Mention } from '@annals/model/tables/Mention'
import { agreeingDates } from '../link/eventDate.ts'
import type { Comparison } from './Comparison.ts'
import type { Claim, Finding } from './Finding.ts'
import { pairClaims } from './pairClaims.ts'
import { rankOf } from './rankOf.ts'

type Dated = Pick<Mention, 'mention_id' | 'date' | 'status'>

/** The mentions of an event in groups that agree on the time. */
const groupsByTime = (mentions: ReadonlyArray<Dated>): ReadonlyArray<ReadonlyArray<Dated>> => {
  const leaders = agreeingDates(mentions.map(({ date }) => date))
  return [...Map.groupBy(mentions, ({ date }) => leaders.get(date)!).values()]
}

const findOfEvent = (event: Event, mentions: ReadonlyArray<Dated>, { linked }: Comparison): ReadonlyArray<Finding> => {
  const claimOf = ({ mention_id, date }: Dated): Claim => {
    const { document, draft } = linked.located.get(mention_id)!
    return { document, span: draft, value: date }
  }
  const groups = groupsByTime(mentions.filter(({ status }) => status === event.status))
    .map((group) => group.map(claimOf))
    .toSorted((a, b) => (headOf(a, linked) < headOf(b, linked) ? -1 : 1))
  return groups.flatMap((left, i) =>
    groups.slice(i + 1).flatMap((right) => {
      const open = [...left, ...right].some(({ value }) => value.includes('..'))
      return pairClaims(left, right, linked.works).map(
        ([a, b]): Finding => ({
          kind: open ? 'start' : 'date',
          subject: event.title,
          eventId: event.event_id,
          a,
          b,
          note: null,
        }),
      )
    }),
  )
}

const headOf = (claims: ReadonlyArray<Claim>, linked: Comparison['linked']): string =>
  claims.map(({ document, value }) => `${rankOf(document, linked.works)} ${value}`).toSorted()[0]!

/** One event, two dates that cannot both hold: also where the one is another form of the other's text. */
export const findDates = (comparison: Comparison): ReadonlyArray<Finding> => {
  const mentionsOf = Map.groupBy(comparison.linked.mentions, ({ event_id }) => event_id)
  return comparison.linked.events.flatMap((event) => findOfEvent(event, mentionsOf.get(event.event_id)!, comparison))
}

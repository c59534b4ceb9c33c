import { areNamesAlike } from '../link/alikeNames.ts'
import { areKin } from '../link/kinNames.ts'
import type { Comparison } from './Comparison.ts'
import type { Claim, Finding } from './Finding.ts'
import { isOnlyRepeated, pairClaims } from './pairClaims.ts'

const isFullName = (name: string): boolean => /\s/u.test(name.trim())

/** One event, one body or thing in it, under two names: full names that share their telling words and are not spellings. */
export const findNames = ({ linked }: Comparison): ReadonlyArray<Finding> => {
  const mentionsOf = Map.groupBy(linked.mentions, ({ event_id }) => event_id)
  return linked.events.flatMap((event) => {
    const mentions = mentionsOf.get(event.event_id)!
    const names = event.instruments.filter(isFullName)
    return names.flatMap((x, i) =>
      names.slice(i + 1).flatMap((y) => {
        if (!areKin(x, y) || areNamesAlike(x, y) || x.toLowerCase() === y.toLowerCase()) return []
        // A clause that names both speaks of two things.
        if (mentions.some(({ instruments }) => instruments.includes(x) && instruments.includes(y))) return []
        const claims = (name: string): ReadonlyArray<Claim> =>
          mentions
            .filter(({ instruments }) => instruments.includes(name))
            .map(({ mention_id }) => {
              const { document, draft } = linked.located.get(mention_id)!
              return { document, span: draft, value: name }
            })
        const [left, right] = [claims(x), claims(y)]
        if (isOnlyRepeated(left, right, linked.works)) return []
        return pairClaims(left, right, linked.works).map(
          ([a, b]): Finding => ({ kind: 'name', subject: event.title, eventId: event.event_id, a, b, note: null }),
        )
      }),
    )
  })
}

import type { Mention } from '@annals/model/tables/Mention'
import { isSameTime } from '../link/dateRelation.ts'
import type { Comparison } from './Comparison.ts'
import type { Finding } from './Finding.ts'
import { numberOf } from './numberOf.ts'
import { isOnlyRepeated } from './pairClaims.ts'
import { rankOf } from './rankOf.ts'
import { type Token, tokensOf } from './Token.ts'

interface Counted {
  readonly value: number
  readonly text: string
  /** The stems of the words around it that can be what is counted. */
  readonly of: ReadonlySet<string>
}

/** The numbers of a mention that count something: not those of its dates. */
const countsIn = (mention: Mention, { linked }: Comparison): ReadonlyArray<Counted> => {
  const { document, draft } = linked.located.get(mention.mention_id)!
  const tokens = tokensOf(document.tokens)(draft)
  const inTime = ({ start, end }: Token) => document.times.some((time) => time.start <= start && end <= time.end)
  return tokens.flatMap((token, i): ReadonlyArray<Counted> => {
    const value = numberOf(token.key)
    if (value === null || inTime(token) || (value >= 1900 && value < 2100)) return []
    const after = document.clean.text.slice(token.end, token.end + 1)
    if (/[%.,]/u.test(after) && /\d/u.test(document.clean.text.slice(token.end + 1, token.end + 2))) return []
    // "11 missions", "missions hosted: 11": behind it, or before it where nothing follows.
    const behind = tokens.slice(i + 1, i + 4)
    const around = behind.some(({ weight }) => weight > 0) ? behind : tokens.slice(Math.max(0, i - 6), i)
    return [{ value, text: token.text, of: new Set(around.filter(({ weight }) => weight > 0).map((one) => one.stem)) }]
  })
}

/** Two mentions of one event, told for the same time, that count the same thing and come to two numbers. */
export const findCounts = (comparison: Comparison): ReadonlyArray<Finding> => {
  const { linked } = comparison
  const titles = new Map(linked.events.map(({ event_id, title }) => [event_id, title]))
  return [...Map.groupBy(linked.mentions, ({ event_id }) => event_id)].flatMap(([eventId, mentions]) => {
    const title = titles.get(eventId)!
    const counted = mentions
      .flatMap((mention) => {
        const counts = countsIn(mention, comparison)
        return counts.length === 1 ? [{ mention, count: counts[0]! }] : []
      })
      .toSorted((x, y) => (key(x.mention, comparison) < key(y.mention, comparison) ? -1 : 1))
    return counted.flatMap((x, i) =>
      counted.slice(i + 1).flatMap((y): ReadonlyArray<Finding> => {
        if (x.count.value === y.count.value || !isSameTime(x.mention.date, y.mention.date)) return []
        if (![...x.count.of].some((stem) => y.count.of.has(stem))) return []
        const claim = ({ mention, count }: typeof x) => {
          const { document, draft } = linked.located.get(mention.mention_id)!
          return { document, span: draft, value: count.text }
        }
        const [a, b] = [claim(x), claim(y)]
        if (isOnlyRepeated([a], [b], linked.works)) return []
        return [{ kind: 'count', subject: title, eventId, a, b, note: null }]
      }),
    )
  })
}

const key = ({ mention_id, start }: Mention, { linked }: Comparison): string =>
  `${rankOf(linked.located.get(mention_id)!.document, linked.works)} ${String(start).padStart(9, '0')}`

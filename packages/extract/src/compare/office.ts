import { wordsOf } from '../text/normalise.ts'
import { stem } from '../text/stem.ts'

// Words that say whose office it is, or nothing; "affairs" and "minister" stand in both orders.
const empty: ReadonlySet<string> = new Set(
  `the of for and to in at his her its their a an with on affairs republic excellency mr mrs ms dr sir`.split(/\s+/u),
)
// A word that another office would not have: without it a shorter form is only a shorter form.
const decisive: ReadonlySet<string> = new Set(
  ['former', 'acting', 'deputy', 'vice', 'assistant', 'first', 'outgoing', 'designate', 'elect', 'ex'].map(stem),
)

// A rank or a title of learning goes with any office, and is none.
const ranks: ReadonlySet<string> = new Set(
  `general colonel lieutenant major brigadier captain admiral rear marshal field air commodore sergeant officer army
  navy professor doctor academician king queen prince princess`
    .split(/\s+/u)
    .map(stem),
)

/** Whether office words are no more than a rank. */
export const isRank = (words: ReadonlySet<string>): boolean => [...words].every((word) => ranks.has(word))

/**
 * The words that make an office, whatever their order and whosever it is: "Minister of Foreign Affairs of Kazakhstan"
 * and "Kazakhstan's Foreign Minister" are one. `owners` are words that name countries and organisations.
 */
export const officeWords = (office: string, owners: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    wordsOf(office.replace(/\([^)]{0,20}\)/gu, ' '))
      .filter((word) => !empty.has(word) && !owners.has(word))
      .map(stem),
  )

/** Whether two sets of office words are two offices, not one told more or less fully. */
export const areTwoOffices = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const onlyA = [...a].filter((word) => !b.has(word))
  const onlyB = [...b].filter((word) => !a.has(word))
  if (onlyA.length > 0 && onlyB.length > 0) return true
  return [...onlyA, ...onlyB].some((word) => decisive.has(word))
}

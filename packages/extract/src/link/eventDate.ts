import { daysOf } from '@annals/model/Edtf'
import { isSameTime, spanInDays } from './dateRelation.ts'
import { mostSaid } from './mostSaid.ts'

/** A date and who says it. */
export interface DateSaid {
  readonly date: string
  readonly work: string
  readonly say: string
}

export interface EventDate {
  readonly date: string
  /** Two dates that cannot both hold. */
  readonly disputed: boolean
}

const mostExact = (dates: ReadonlyArray<string>): string =>
  dates.toSorted((a, b) => spanInDays(a) - spanInDays(b) || (a < b ? -1 : a > b ? 1 : 0))[0]!

/** The dates in groups that agree among themselves, each under its most exact date. */
const groupsOf = (dates: ReadonlyArray<string>): ReadonlyMap<string, string> => {
  const leaders: Array<string> = []
  const groups = new Map<string, string>()
  const byExactness = [...new Set(dates)].toSorted(
    (a, b) => spanInDays(a) - spanInDays(b) || (a < b ? -1 : a > b ? 1 : 0),
  )
  for (const date of byExactness) {
    const leader = leaders.find((other) => isSameTime(date, other))
    if (leader === undefined) leaders.push(date)
    groups.set(date, leader ?? date)
  }
  return groups
}

/**
 * An event's date: the most exact that its mentions agree on. Where they disagree, the one that most independent works
 * say, a work speaking through its newest edition; as many voices for each, the earliest.
 */
export const eventDate = (said: ReadonlyArray<DateSaid>): EventDate => {
  const groups = groupsOf(said.map(({ date }) => date))
  if (new Set(groups.values()).size === 1) return { date: mostExact([...groups.keys()]), disputed: false }
  const last = [...Map.groupBy(said, ({ work }) => work)].map(([work, dates]) => {
    const newest = dates.reduce((best, one) => (one.say > best.say ? one : best)).say
    return dates.filter(({ say }) => say === newest).map(({ date }) => [groups.get(date)!, work] as const)
  })
  const date = mostSaid(last.flat(), (value) => daysOf(value).earliest ?? '')
  return { date, disputed: true }
}

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

const byExactness = (a: string, b: string): number => spanInDays(a) - spanInDays(b) || (a < b ? -1 : a > b ? 1 : 0)

/**
 * The dates in groups that agree among themselves: each date with the most exact of its group. Whether an event is
 * disputed and what its disagreements are follow from these groups alone, so that the one is never without the other.
 */
export const agreeingDates = (dates: ReadonlyArray<string>): ReadonlyMap<string, string> => {
  const leaders: Array<string> = []
  const groups = new Map<string, string>()
  for (const date of [...new Set(dates)].toSorted(byExactness)) {
    const leader = leaders.find((other) => isSameTime(date, other))
    if (leader === undefined) leaders.push(date)
    groups.set(date, leader ?? date)
  }
  return groups
}

/**
 * An event's date: the most exact that its mentions agree on. Where they disagree, the one that most independent works
 * say, a work speaking through its newest edition; as many voices for each, the earliest.
 *
 * `repeated` are the dates in other forms of the texts that speak. They are no voices, but a form in which a date was
 * corrected, or ruined, leaves two dates that cannot both hold all the same.
 */
export const eventDate = (said: ReadonlyArray<DateSaid>, repeated: ReadonlyArray<string> = []): EventDate => {
  const own = said.map(({ date }) => date)
  const disputed = new Set(agreeingDates([...own, ...repeated]).values()).size > 1
  const groups = agreeingDates(own)
  if (new Set(groups.values()).size === 1) return { date: own.toSorted(byExactness)[0]!, disputed }
  const last = [...Map.groupBy(said, ({ work }) => work)].map(([work, dates]) => {
    const newest = dates.reduce((best, one) => (one.say > best.say ? one : best)).say
    return dates.filter(({ say }) => say === newest).map(({ date }) => [groups.get(date)!, work] as const)
  })
  const date = mostSaid(last.flat(), (value) => daysOf(value).earliest ?? '')
  return { date, disputed }
}

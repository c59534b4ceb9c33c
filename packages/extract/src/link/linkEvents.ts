import { yearOf } from '@annals/model/Edtf'
import { candidatePairs } from './candidatePairs.ts'
import { isSameTime } from './dateRelation.ts'
import { joinsItself } from './joinsItself.ts'
import { sharedBy } from './sharedBy.ts'
import type { Told } from './Told.ts'
import { weights as standard, type Weights } from './Weights.ts'
import { type Setting, scoreOf, weigh } from './weigh.ts'

/** A mention ready to be linked: of one partner and one organisation, which are the same for all that are linked. */
export interface Candidate {
  readonly told: Told
  readonly work: string
  /** The lexicon says that it occurs once for a partner and an instrument. */
  readonly once: boolean
  /** ISO codes of the countries the clause names, the partner's own where it is bilateral. */
  readonly countries: ReadonlySet<string>
}

/** Words so common in a collection that they propose no pairs. */
const commonFrom = 200

const yearsOf = (date: string): ReadonlyArray<string> => {
  if (date.endsWith('X')) return Array.from({ length: 10 }, (_, i) => `${date.slice(0, -1)}${i}`)
  return [
    ...new Set(
      date
        .split('/')
        .filter((part) => part !== '..')
        .map((part) => String(yearOf(part))),
    ),
  ]
}

/** What two mentions of one event must share at the least: a year or an open side, and a name or a telling word. */
const featuresOf = ({ told, once }: Candidate): ReadonlyArray<string> => {
  const { evidence } = told
  const things = [
    ...evidence.instruments.map((name) => `i ${name.toLowerCase()}`),
    ...evidence.persons.map((name) => `p ${name.toLowerCase()}`),
    ...told.words.keys().map((word) => `w ${word}`),
    ...(joinsItself(evidence) ? ['joins'] : []),
  ]
  // Intervals that begin in different years may still be one ("since 2002", "since 2003").
  const times = evidence.date.includes('/') ? [...yearsOf(evidence.date), 'interval'] : yearsOf(evidence.date)
  return [
    ...times.flatMap((time) => things.map((thing) => `${time} ${thing}`)),
    ...(once ? evidence.instruments.map((name) => `once ${evidence.type} ${name.toLowerCase()}`) : []),
    ...(once && joinsItself(evidence) ? ['once joins'] : []),
  ]
}

// A country is first a partner, an observer or a guest of an organisation, and a member years later.
const standings = ['associate', 'candidate', 'dialogue', 'guest', 'observer', 'partner', 'applicant', 'contact']

const standingOf = ({ sentence }: Told): string =>
  standings.filter((standing) => sentence.split(' ').includes(standing)).join(' ')

/** Two dates of a happening that occurs once: the same type and instrument, and for the same countries. */
const areOnce = (a: Candidate, b: Candidate): boolean =>
  a.once &&
  b.once &&
  a.told.evidence.type === b.told.evidence.type &&
  a.told.evidence.scope === b.told.evidence.scope &&
  (a.told.evidence.rule === b.told.evidence.rule || a.told.evidence.type === 'accession') &&
  (a.told.evidence.instruments.some((name) => b.told.evidence.instruments.includes(name)) ||
    (joinsItself(a.told.evidence) && joinsItself(b.told.evidence) && standingOf(a.told) === standingOf(b.told))) &&
  (a.countries.size === 0 || b.countries.size === 0 || sharedBy(a.countries, b.countries).length > 0)

/** Two passages of one text that share characters are two predicates of one sentence: two happenings by the codebook. */
const overlapInText = (a: Told, b: Told): boolean =>
  a.evidence.source_id === b.evidence.source_id &&
  a.evidence.start < b.evidence.end &&
  b.evidence.start < a.evidence.end

interface Verdict {
  readonly allowed: boolean
  readonly score: number
}

// What a verdict depends on, but for the place in the text: a sentence that a text repeats is judged once.
const looksOf = ({ told: { evidence: told }, work, once, countries }: Candidate): string =>
  JSON.stringify([
    [told.source_id, told.section, told.quote, told.date, told.date_basis, told.recurrence, told.status, told.scope],
    [told.type, told.instruments, told.persons, told.rule, work, once, [...countries]],
  ])

const judge = (a: Candidate, b: Candidate, weights: Weights): Verdict => {
  const sameTime = isSameTime(a.told.evidence.date, b.told.evidence.date)
  const setting: Setting = { sameWork: a.work === b.work, once: !sameTime && areOnce(a, b) }
  const bothIntervals = a.told.evidence.date.includes('/') && b.told.evidence.date.includes('/')
  const reasons = weigh(a.told, b.told, setting, weights)
  const never = reasons.some(({ feature }) => feature === 'otherOrdinal' || feature === 'otherPerson')
  const dated = sameTime || setting.once || (bothIntervals && reasons[0]!.feature === 'intervalsDiffer')
  return { allowed: dated && !never, score: scoreOf(reasons) }
}

/**
 * Groups the mentions of one partner and one organisation into events. Pairs come from an index of what they share;
 * the strongest join first, and two groups join only where every pair of their members may be one event (complete link
 * on the dates: an exercise of 1997 and an annual one since 2006 never meet through a third) and the mean of the pairs
 * is good enough. `candidates` must come in an order of their content; the groups then depend on nothing else.
 */
export const linkEvents = (
  candidates: ReadonlyArray<Candidate>,
  weights: Weights = standard,
): ReadonlyArray<ReadonlyArray<number>> => {
  const looks = new Map<string, number>()
  const lookOf = candidates.map((candidate) => {
    const look = looksOf(candidate)
    const known = looks.get(look) ?? looks.size
    looks.set(look, known)
    return known
  })
  // By the look of the one and then of the other: one map for all pairs would be too large for the engine.
  const verdicts = lookOf.map(() => new Map<number, Verdict>())
  const verdictOf = (i: number, j: number): Verdict => {
    const [first, second] = i < j ? [i, j] : [j, i]
    const known = verdicts[lookOf[first]!]!
    let verdict = known.get(lookOf[second]!)
    if (verdict === undefined) {
      verdict = judge(candidates[first]!, candidates[second]!, weights)
      known.set(lookOf[second]!, verdict)
    }
    const overlap = verdict.allowed && overlapInText(candidates[first]!.told, candidates[second]!.told)
    return overlap ? { ...verdict, allowed: false } : verdict
  }
  // The mean of all pairs of two groups; `null` where some pair can be no one event.
  const meanOf = (x: ReadonlyArray<number>, y: ReadonlyArray<number>): number | null => {
    let sum = 0
    for (const i of x) {
      for (const j of y) {
        const { allowed, score } = verdictOf(i, j)
        if (!allowed) return null
        sum += score
      }
    }
    return sum / (x.length * y.length)
  }
  const links = candidatePairs(candidates.map(featuresOf), commonFrom)
    .map(([a, b]) => ({ a, b, ...verdictOf(a, b) }))
    .filter(({ allowed, score }) => allowed && score >= weights.threshold)
    .sort((p, q) => q.score - p.score || p.a - q.a || p.b - q.b)

  const groupOf = candidates.map((_, i) => [i])
  for (const { a, b } of links) {
    const [x, y] = [groupOf[a]!, groupOf[b]!]
    if (x === y) continue
    const mean = meanOf(x, y)
    if (mean === null || mean < weights.groupThreshold) continue
    const joined = [...x, ...y].sort((i, j) => i - j)
    for (const i of joined) groupOf[i] = joined
  }
  return groupOf.filter((group, i) => group[0] === i)
}

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

// No happening is told in more ways than this; without a bound a long list of the same kind of thing would be weighed
// each against each.
const mostTellings = 120

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

const judge = (a: Candidate, b: Candidate, weights: Weights): Verdict => {
  const sameTime = isSameTime(a.told.evidence.date, b.told.evidence.date)
  const setting: Setting = { sameWork: a.work === b.work, once: !sameTime && areOnce(a, b) }
  const bothIntervals = a.told.evidence.date.includes('/') && b.told.evidence.date.includes('/')
  const reasons = weigh(a.told, b.told, setting, weights)
  const never = reasons.some(({ feature }) => feature === 'otherOrdinal' || feature === 'otherPerson')
  const dated = sameTime || setting.once || (bothIntervals && reasons[0]!.feature === 'intervalsDiffer')
  return { allowed: dated && !never && !overlapInText(a.told, b.told), score: scoreOf(reasons) }
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
  const repeated = repetitions(candidates)
  const groups = linkDistinct(
    repeated.map(([first]) => candidates[first!]!),
    weights,
  )
  return groups.map((group) => group.flatMap((i) => repeated[i]!).sort((a, b) => a - b)).sort(([a], [b]) => a! - b!)
}

/**
 * Candidates that say the same words of the same time in one text, as indexes: they are one event, and a text that says
 * a thing a thousand times would otherwise be weighed a million times.
 */
const repetitions = (candidates: ReadonlyArray<Candidate>): ReadonlyArray<ReadonlyArray<number>> => {
  const groups = new Map<string, Array<number>>()
  const end = new Map<string, number>()
  for (const [i, { told, once }] of candidates.entries()) {
    const {
      source_id,
      start,
      end: stop,
      date,
      recurrence,
      status,
      scope,
      type,
      instruments,
      persons,
      rule,
    } = told.evidence
    const coded = [date, recurrence, status, scope, type, instruments, persons, rule, once]
    const key = JSON.stringify([source_id, told.sentence, ...coded])
    const known = groups.get(key)
    // Two predicates of one passage are two happenings.
    if (known !== undefined && start >= end.get(key)!) known.push(i)
    else groups.set(known === undefined ? key : `${key} ${i}`, [i])
    end.set(key, stop)
  }
  return [...groups.values()]
}

const linkDistinct = (candidates: ReadonlyArray<Candidate>, weights: Weights): ReadonlyArray<ReadonlyArray<number>> => {
  const verdicts = new Map<number, Verdict>()
  const verdictOf = (a: number, b: number): Verdict => {
    const key = Math.min(a, b) * candidates.length + Math.max(a, b)
    const known = verdicts.get(key)
    if (known !== undefined) return known
    const verdict = judge(candidates[Math.min(a, b)]!, candidates[Math.max(a, b)]!, weights)
    verdicts.set(key, verdict)
    return verdict
  }
  const links = candidatePairs(candidates.map(featuresOf), commonFrom)
    .map(([a, b]) => ({ a, b, ...verdictOf(a, b) }))
    .filter(({ allowed, score }) => allowed && score >= weights.threshold)
    .sort((p, q) => q.score - p.score || p.a - q.a || p.b - q.b)

  const groupOf = candidates.map((_, i) => [i])
  for (const { a, b } of links) {
    const [x, y] = [groupOf[a]!, groupOf[b]!]
    if (x === y || x.length + y.length > mostTellings) continue
    const pairs = x.flatMap((i) => y.map((j) => verdictOf(i, j)))
    const mean = pairs.reduce((sum, { score }) => sum + score, 0) / pairs.length
    if (pairs.some(({ allowed }) => !allowed) || mean < weights.groupThreshold) continue
    const joined = [...x, ...y].sort((i, j) => i - j)
    for (const i of joined) groupOf[i] = joined
  }
  return groupOf.filter((group, i) => group[0] === i)
}

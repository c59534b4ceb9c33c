import { areNamesAlike } from './alikeNames.ts'
import { dateRelation } from './dateRelation.ts'
import { joinsItself } from './joinsItself.ts'
import { areKin } from './kinNames.ts'
import { areNearTypes } from './nearTypes.ts'
import { sharedBy } from './sharedBy.ts'
import type { Evidence, Told } from './Told.ts'
import { type Feature, weights as standard, type Weights } from './Weights.ts'

/** One thing that speaks for (positive) or against two mentions telling one event. */
export interface Reason {
  readonly feature: Feature
  readonly weight: number
  readonly detail: string
}

/** What the two mentions' places say: known from the sources table. */
export interface Setting {
  /** The two texts are forms or editions of one work. */
  readonly sameWork: boolean
  /** Both mentions are of a happening that the lexicon says occurs once, for one partner and one instrument. */
  readonly once: boolean
}

interface Weighing extends Setting {
  readonly weights: Weights
}

const round = (weight: number): number => Math.round(weight * 100) / 100

const dateReason = (a: Evidence, b: Evidence, { once, weights }: Weighing): Reason => {
  const relation = dateRelation(a.date, b.date)
  const detail = relation === 'equal' ? a.date : `${a.date} and ${b.date}`
  const reason = (feature: Feature): Reason => ({ feature, weight: weights[feature], detail })
  switch (relation) {
    case 'equal':
      if (a.date.includes('/')) return reason('sameInterval')
      if (a.date.endsWith('X')) return reason('sameDecade')
      return reason(a.date.length > 7 ? 'sameDay' : a.date.length > 5 ? 'sameMonth' : 'sameYear')
    case 'within':
      return reason(a.date.endsWith('X') || b.date.endsWith('X') ? 'sameDecade' : 'dateWithin')
    case 'begins':
      return reason('dateWithin')
    default:
      if (once) return reason('happensOnce')
      return reason(a.date.includes('/') && b.date.includes('/') ? 'intervalsDiffer' : 'dateInsideInterval')
  }
}

const typeReason = (a: Evidence, b: Evidence, { weights }: Weighing): Reason => {
  if (a.type === b.type) return { feature: 'sameType', weight: weights.sameType, detail: a.type }
  const pair = [a.type, b.type].toSorted()
  const feature = areNearTypes(a.type, b.type) ? 'nearType' : 'otherType'
  return { feature, weight: weights[feature], detail: pair.join(' and ') }
}

const findPair = (
  a: ReadonlyArray<string>,
  b: ReadonlyArray<string>,
  test: (x: string, y: string) => boolean,
): string | null => {
  for (const x of a) for (const y of b) if (test(x, y)) return x === y ? x : `${x} and ${y}`
  return null
}

const instrumentReason = (a: Evidence, b: Evidence, { weights }: Weighing): Reason | null => {
  if (joinsItself(a) && joinsItself(b)) {
    return { feature: 'joinsItself', weight: weights.joinsItself, detail: 'no framework named by either' }
  }
  if (a.instruments.length === 0 || b.instruments.length === 0) return null
  const own = a.instruments.filter((name) => !b.instruments.includes(name))
  const others = b.instruments.filter((name) => !a.instruments.includes(name))
  const tests: ReadonlyArray<readonly [Feature, string | null]> = [
    ['sharedInstrument', findPair(a.instruments, b.instruments, (x, y) => x.toLowerCase() === y.toLowerCase())],
    ['alikeInstrument', findPair(own, others, areNamesAlike)],
    ['kinInstrument', findPair(own, others, areKin)],
  ]
  for (const [feature, detail] of tests) if (detail !== null) return { feature, weight: weights[feature], detail }
  const detail = `${a.instruments.join(', ')} and ${b.instruments.join(', ')}`
  return { feature: 'otherInstrument', weight: weights.otherInstrument, detail }
}

const personReason = (a: Evidence, b: Evidence, { weights }: Weighing): Reason | null => {
  if (a.persons.length === 0 || b.persons.length === 0) return null
  const same = findPair(a.persons, b.persons, (x, y) => x.toLowerCase() === y.toLowerCase() || areNamesAlike(x, y))
  if (same !== null) return { feature: 'sharedPerson', weight: weights.sharedPerson, detail: same }
  const detail = `${a.persons.join(', ')} and ${b.persons.join(', ')}`
  return { feature: 'otherPerson', weight: weights.otherPerson, detail }
}

const wordReason = (a: Told, b: Told, { weights }: Weighing): Reason => {
  let product = 0
  let shared = 0
  const common: Array<string> = []
  for (const [word, weight] of a.words) {
    const other = b.words.get(word)
    if (other === undefined) continue
    product += weight * other
    shared += Math.min(weight, other)
    common.push(word)
  }
  if (shared === 0) return { feature: 'noWords', weight: weights.noWords, detail: 'no telling word in both' }
  const cosine = product / (a.length * b.length)
  const weight = weights.noWords + weights.words * cosine * Math.min(1, shared / weights.fullWords)
  return { feature: 'words', weight: round(weight), detail: common.toSorted().slice(0, 8).join(', ') }
}

const nameReason = (a: Told, b: Told, { weights }: Weighing): Reason | null => {
  if (a.names.size === 0 || b.names.size === 0) return null
  const shared = sharedBy(a.names, b.names).toSorted()
  if (shared.length > 0) return { feature: 'sharedName', weight: weights.sharedName, detail: shared.join(', ') }
  return { feature: 'otherName', weight: weights.otherName, detail: 'names of which none is in both' }
}

const ordinalReason = (a: Told, b: Told, { weights }: Weighing): Reason | null => {
  if (a.ordinals.size === 0 || b.ordinals.size === 0) return null
  const shared = sharedBy(a.ordinals, b.ordinals)
  const feature = shared.length > 0 ? 'sameOrdinal' : 'otherOrdinal'
  const detail =
    shared.length > 0 ? shared.join(', ') : `${[...a.ordinals].join(', ')} and ${[...b.ordinals].join(', ')}`
  return { feature, weight: weights[feature], detail }
}

const settingReasons = (a: Told, b: Told, { sameWork, weights }: Weighing): ReadonlyArray<Reason> => {
  const [x, y] = [a.evidence, b.evidence]
  const reasons: Array<Reason> = []
  const add = (feature: Feature, detail: string) => reasons.push({ feature, weight: weights[feature], detail })
  if (x.recurrence !== y.recurrence) add('otherRecurrence', `${x.recurrence ?? 'once'} and ${y.recurrence ?? 'once'}`)
  else if (x.recurrence !== null) add('sameRecurrence', x.recurrence)
  if (x.scope !== y.scope) add('otherScope', `${x.scope} and ${y.scope}`)
  if (x.status !== y.status) add('otherStatus', `${x.status} and ${y.status}`)
  if (x.rule === y.rule) add('sameRule', x.rule)
  if (x.source_id === y.source_id) {
    if (x.section === y.section && x.date_basis === 'row' && y.date_basis === 'row') add('sameTable', x.section ?? '')
    else add('sameText', x.source_id)
  } else if (sameWork && a.sentence === b.sentence) add('sameSentenceOfWork', a.sentence.slice(0, 60))
  return reasons
}

/** The reasons for and against, from mentions already told (see `tell`). */
export const weigh = (a: Told, b: Told, setting: Setting, weights: Weights = standard): ReadonlyArray<Reason> => {
  const weighing = { ...setting, weights }
  return [
    dateReason(a.evidence, b.evidence, weighing),
    typeReason(a.evidence, b.evidence, weighing),
    ...[
      instrumentReason(a.evidence, b.evidence, weighing),
      personReason(a.evidence, b.evidence, weighing),
      wordReason(a, b, weighing),
      nameReason(a, b, weighing),
      ordinalReason(a, b, weighing),
    ].filter((reason) => reason !== null),
    ...settingReasons(a, b, weighing),
  ]
}

/** The sum of the reasons. */
export const scoreOf = (reasons: ReadonlyArray<Reason>): number =>
  round(reasons.reduce((sum, reason) => sum + reason.weight, 0))

import { adopt } from './adopt.ts'
import type { Clause } from './Clause.ts'
import { choosePredicate, predicatesOf } from './choosePredicate.ts'
import { decide, isHypothetical } from './decide.ts'
import type { Predicate } from './Predicate.ts'
import type { Sentence, TimeAt } from './Sentence.ts'
import { type ClauseTimes, isAimOrAttribute, timesOf } from './timesOf.ts'

/** The date of a row that its clauses inherit where they give none of their own. */
export interface RowTime {
  readonly index: number
  readonly value: string
}

/** A mention in the making: what happened, when, and which clauses tell it. */
export interface Finding {
  readonly clause: Clause
  readonly predicate: Predicate | null
  readonly type: string
  /** The time of its own, or `null` where the row's date is inherited. */
  readonly time: TimeAt | null
  readonly date: string
  readonly anaphor: boolean
  /** Clauses without a verb of their own that go with it. */
  readonly with: ReadonlySet<number>
}

export interface Reading {
  readonly findings: ReadonlyArray<Finding>
  /** For each time of the sentence what became of it. Indexes of `Document.times`. */
  readonly fates: ReadonlyMap<number, string>
}

const none: ReadonlySet<number> = new Set()

/** Clauses that a row's date holds for: those that tell the row's own happenings, not what hangs on them. */
const takesRowDate = (clause: Clause): boolean =>
  clause.kind === 'main' ||
  (clause.kind === 'coordinate' && (clause.sharesSubject || /^(?:[;:–—-]|and)$/u.test(clause.opener)))

const isStrong = (p: Predicate | null): p is Predicate & { entry: NonNullable<Predicate['entry']> } =>
  p !== null && p.entry !== null && p.entry.weak !== true && p.kind === 'finite'

// "Relations started in 1992, when the country joined the Council" is one happening, told by the stronger verb.
const strongerWhen = (sentence: Sentence, clause: Clause, predicate: Predicate | null): Predicate | null => {
  if (isStrong(predicate) || (predicate !== null && predicate.entry === null && predicate.state === null)) return null
  const when = sentence.clauses.find((c) => c.parent === clause.id && c.kind === 'subordinate' && c.opener === 'when')
  if (when === undefined || timesOf(sentence, when, none).dates.length > 0) return null
  const stronger = choosePredicate(sentence, when, null)
  // Only a joining or a signing is what began: "relations started in 1991, when the minister attended the session".
  return isStrong(stronger) && /^(?:accession|agreement)$/u.test(stronger.entry.type) ? stronger : null
}

// "When the President visited Brussels in February 2005, he signed an agreement": two happenings at one time.
const timeOfOpening = (sentence: Sentence, clause: Clause): TimeAt | null => {
  const when = sentence.clauses.find((c) => c.kind === 'subordinate' && c.opener === 'when' && c.tokens[0] === 0)
  if (clause.kind !== 'main' || when === undefined) return null
  const { dates } = timesOf(sentence, when, none)
  const [opening, main] = [choosePredicate(sentence, when, null), choosePredicate(sentence, clause, null)]
  const alike = isStrong(opening) && isStrong(main) && opening.tense === 'past' && main.tense === 'past'
  return dates.length === 1 && alike ? dates[0]! : null
}

// Only a plan's period or the year in a name is left to date the clause: "The third plan, for the 2012-2013 cycle, ...",
// "Norland took part in Swift Response 2013".
const lastResort = (
  sentence: Sentence,
  clause: Clause,
  times: ClauseTimes,
): { time: TimeAt; period: boolean } | null => {
  const predicate = choosePredicate(sentence, clause, null)
  if (predicate === null || predicate.kind !== 'finite' || clause.kind === 'subordinate') return null
  const [period] = times.periods
  const isPlan = (at: TimeAt) => sentence.classes.some((c) => c.of === 'agreement' && c.at <= at.from)
  if (period !== undefined && period.from < predicate.from && isPlan(period)) return { time: period, period: true }
  const [name] = times.names
  // Where the sentence gives another date, the year in the name only repeats it.
  const dated = sentence.times.some(({ time }) => time.value !== null && time.noTime === null)
  return name !== undefined && !dated && isStrong(predicate) ? { time: name, period: false } : null
}

// "International conference on terrorism, with the participation of ...": in a row without a verb what it names first.
const headFirst = (
  sentence: Sentence,
  clause: Clause,
  predicate: Predicate | null,
  verbless: boolean,
): Predicate | null => {
  if (!verbless || predicate?.kind !== 'nominal' || predicatesOf(sentence, clause).some((p) => p.kind === 'finite'))
    return predicate
  const first = sentence.classes.find((c) => sentence.clauseOf[c.at] === clause.id)
  return first !== undefined && first.to < predicate.at - 1 && first.of !== 'establishment' ? null : predicate
}

/** Reads the mentions of a sentence. `row` is the date that its clauses may inherit, `before` the type told last. */
export const codeSentence = (
  sentence: Sentence,
  row: RowTime | null,
  before: string | null,
  verbless: boolean,
): Reading => {
  const findings: Array<Finding> = []
  const fates = new Map<number, string>()
  const leave = (times: ReadonlyArray<TimeAt>, fate: string) => {
    for (const { index } of times) if (!fates.has(index)) fates.set(index, fate)
  }
  const hypothetical = isHypothetical(sentence)
  const taken = adopt(sentence)
  const adopted = new Set([...taken.values()].flatMap((ids) => [...ids]))
  let previous = before
  let shared: { readonly time: TimeAt; readonly tense: Predicate['tense'] } | null = null

  for (const clause of sentence.clauses) {
    if (adopted.has(clause.id)) continue
    const times = timesOf(sentence, clause, taken.get(clause.id) ?? none)
    const inherits = row !== null && takesRowDate(clause)
    const tell = (time: TimeAt | null, chosen: Predicate | null, type: string | null = null) => {
      const decision =
        type === null
          ? decide({
              sentence,
              clause,
              predicate: chosen,
              time,
              hypothetical,
              verbless: verbless || row !== null,
              inRow: row !== null,
              previous,
            })
          : { type, anaphor: false }
      if ('fate' in decision) {
        if (time !== null) leave([time], decision.fate)
        else if (!fates.has(row!.index)) fates.set(row!.index, decision.fate)
        return
      }
      const date = time?.time.value ?? row!.value
      const children = taken.get(clause.id) ?? none
      findings.push({
        clause,
        predicate: chosen,
        type: decision.type,
        time,
        date,
        anaphor: decision.anaphor,
        with: children,
      })
      previous = decision.type
      if (time === null) return
      fates.set(time.index, 'mention')
      if (chosen !== null) shared = { time, tense: chosen.tense }
    }
    const dates = inherits ? times.dates.filter((at) => !isAimOrAttribute(sentence, at, row.value)) : times.dates
    for (const time of dates) {
      const own = headFirst(sentence, clause, choosePredicate(sentence, clause, time), verbless)
      tell(time, strongerWhen(sentence, clause, own) ?? own)
    }
    if (dates.length === 0) {
      const predicate = headFirst(sentence, clause, choosePredicate(sentence, clause, null), verbless || row !== null)
      const resort = inherits ? null : lastResort(sentence, clause, times)
      const opening = inherits ? null : timeOfOpening(sentence, clause)
      const goesOn =
        shared !== null &&
        clause.sharesSubject &&
        isStrong(predicate) &&
        predicate.tense === (shared as { tense: string }).tense
      // "In July the Commissioner visits Tbilisi and opens talks": the sentence's own time is nearer than the row's.
      if (goesOn) tell((shared as unknown as { time: TimeAt }).time, predicate)
      else if (inherits && (clause.kind === 'main' || predicate?.entry != null)) tell(null, predicate)
      else if (opening !== null) tell(opening, predicate)
      else if (resort !== null) tell(resort.time, predicate, resort.period ? 'agreement' : null)
    }
    leave(times.periods, 'plan-period')
    leave(times.names, 'name')
  }
  const rest = sentence.times.filter(({ time }) => time.value !== null && time.noTime === null)
  leave(rest, hypothetical ? 'hypothetical' : 'no-activity')
  return { findings, fates }
}

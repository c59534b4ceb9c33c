import { choosePredicate, predicatesOf } from './choosePredicate.ts'
import type { Clause } from './clauses.ts'
import type { Predicate } from './Predicate.ts'
import type { Sentence, TimeAt } from './Sentence.ts'
import { timesOf } from './timesOf.ts'
import { typeOf } from './typeOf.ts'
import { anaphors } from './words.ts'

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
  /** Clauses that go with it: brackets, relatives and the like without a mention of their own. */
  readonly with: ReadonlySet<number>
}

export interface Reading {
  readonly findings: ReadonlyArray<Finding>
  /** For a time that dates nothing: the reason. Indexes of `Document.times`. */
  readonly fates: ReadonlyMap<number, string>
}

const anniversary = /^(?:anniversary|anniversaries|jubilee|birthday|decades)$/u

const isHypothetical = (sentence: Sentence): boolean => {
  const first = sentence.tokens[0]?.lower ?? ''
  if (first === 'if' || first === 'unless') return true
  // "Had the reactor stayed in service until 2003": no question, so a condition.
  if ((first === 'had' || first === 'were' || first === 'should') && sentence.tokens.at(-1)?.text !== '?') return true
  return false
}

const subjectStretch = (sentence: Sentence, clause: Clause, predicate: Predicate) => {
  let home = clause
  while (home.sharesSubject && home.parent !== null) home = sentence.clauses.find((c) => c.id === home.parent)!
  const from = home.tokens[0] ?? 0
  const firstVerb =
    home === clause ? predicate : (predicatesOf(sentence, home).find((p) => p.kind === 'finite') ?? predicate)
  return { from, to: Math.max(from, firstVerb.from) }
}

/** Reads the mentions of a sentence. `row` is the date that its clauses may inherit, `previous` the type told last. */
export const codeSentence = (
  sentence: Sentence,
  row: RowTime | null,
  previous: string | null,
  verbless: boolean,
): Reading => {
  const findings: Array<Finding> = []
  const fates = new Map<number, string>()
  const leave = (times: ReadonlyArray<TimeAt>, fate: string) => {
    for (const { index } of times) if (!fates.has(index)) fates.set(index, fate)
  }
  const { clauses, tokens } = sentence
  const hypothetical = isHypothetical(sentence)
  const brackets = new Map<number, Set<number>>()
  const adoptive = (clause: Clause): Clause => {
    let at = clause
    while (
      at.kind === 'bracket' &&
      at.parent !== null &&
      predicatesOf(sentence, at).every((p) => p.kind !== 'finite')
    ) {
      at = clauses.find((c) => c.id === at.parent) ?? at
      if (at.kind !== 'bracket') break
    }
    return at
  }
  for (const clause of clauses) {
    const home = adoptive(clause)
    if (home !== clause) brackets.set(home.id, (brackets.get(home.id) ?? new Set()).add(clause.id))
    else if (
      (clause.kind === 'participial' || clause.kind === 'relative' || clause.kind === 'coordinate') &&
      clause.parent !== null &&
      predicatesOf(sentence, clause).length === 0
    ) {
      // No verb of its own: its time dates the clause around it.
      brackets.set(clause.parent, (brackets.get(clause.parent) ?? new Set()).add(clause.id))
    }
  }
  const adopted = new Set([...brackets.values()].flatMap((ids) => [...ids]))
  const inherits = (clause: Clause): boolean =>
    row !== null &&
    (clause.kind === 'main' ||
      (clause.kind === 'coordinate' &&
        (clause.sharesSubject || /^[;–—:-]$/u.test(clause.opener) || clause.opener === 'and')))
  let shared: { time: TimeAt; tense: Predicate['tense']; fronted: boolean } | null = null

  for (const clause of clauses) {
    if (adopted.has(clause.id)) continue
    const { dates, periods, names } = timesOf(sentence, clause, brackets.get(clause.id) ?? new Set())
    leave(periods, 'plan-period')
    leave(names, 'name')
    let own = dates
    const when = clauses.find((c) => c.parent === clause.id && c.kind === 'subordinate' && c.opener === 'when')
    let predicate = choosePredicate(sentence, clause, own[0] ?? null)
    const weak =
      predicate === null || predicate.entry?.weak === true || (predicate.entry === null && predicate.state !== null)
    if (when !== undefined && weak && timesOf(sentence, when, new Set()).dates.length === 0) {
      const stronger = choosePredicate(sentence, when, null)
      if (stronger?.entry && stronger.entry.weak !== true && stronger.kind === 'finite') predicate = stronger
    }
    const fallback = own.length === 0 && !(row !== null && inherits(clause))
    if (fallback && predicate !== null && (predicate.entry !== null || predicate.state !== null)) {
      // Only a plan's period or the year in a name is left to date it: "The third plan, for the 2012-2013 cycle, ...".
      if (
        periods.length > 0 &&
        clause.kind !== 'subordinate' &&
        predicate.kind === 'finite' &&
        periods[0]!.from < predicate.from &&
        sentence.classes.some((c) => c.of === 'agreement' && c.at < periods[0]!.from + 1)
      )
        own = periods.slice(0, 1)
      else if (
        names.length > 0 &&
        predicate.entry !== null &&
        predicate.entry.weak !== true &&
        predicate.kind === 'finite' &&
        shared === null
      )
        own = names.slice(0, 1)
    }
    const isFromPeriod = own.length > 0 && periods.includes(own[0]!)
    if (own.length === 0) {
      if (predicate?.entry == null) {
        if (!(row !== null && clause.kind === 'main')) continue
      }
      const mayInherit = row !== null && inherits(clause)
      const mayShare =
        shared !== null &&
        clause.sharesSubject &&
        predicate !== null &&
        predicate.entry?.weak !== true &&
        predicate.kind === 'finite' &&
        shared.tense === predicate.tense
      if (!mayInherit && !mayShare) continue
      if (!mayInherit && shared !== null) own = [shared.time]
    }
    if (predicate !== null) {
      const nothing = hypothetical || predicate.modal ? 'hypothetical' : predicate.negated ? 'negated' : null
      if (nothing !== null) {
        leave(own, nothing)
        continue
      }
      if (
        predicate.state !== null &&
        predicate.state !== 'copula' &&
        !(row !== null && own.length === 0) &&
        !isFromPeriod
      ) {
        leave(own, predicate.state)
        continue
      }
    } else if (hypothetical) {
      leave(own, 'hypothetical')
      continue
    }
    if (
      clause.tokens.some((i) => anniversary.test(tokens[i]!.lower)) &&
      (predicate?.entry == null || predicate.entry.weak === true)
    ) {
      leave(own, 'anniversary')
      continue
    }
    const stretch = { from: clause.tokens[0] ?? 0, to: (clause.tokens.at(-1) ?? -1) + 1 }
    const subject =
      predicate === null ? { from: stretch.from, to: stretch.to } : subjectStretch(sentence, clause, predicate)
    const subjectWords = tokens.slice(subject.from, subject.to).filter((_, i) => !sentence.inTime.has(subject.from + i))
    const anaphor = subjectWords.length <= 3 && subjectWords.some((t) => anaphors.has(t.lower))
    let type: string | null = null
    if (isFromPeriod) type = 'agreement'
    else if (predicate === null) {
      if (!verbless) {
        leave(own, 'no-activity')
        continue
      }
      type = typeOf({
        ...sentence,
        predicate: bare(stretch.from),
        subject: stretch,
        clause: stretch,
        classes: sentence.classes,
      })
    } else {
      if (predicate.entry?.subjects !== undefined && !subjectFits(sentence, subject, predicate.entry.subjects)) {
        leave(own, 'no-activity')
        continue
      }
      type = typeOf({ ...sentence, predicate, subject, clause: stretch, classes: sentence.classes })
    }
    if (type === null && predicate?.entry?.weak === true) {
      const about = subjectWords.some((t) =>
        /^(?:relations|relationship|cooperation|co-operation|partnership|ties|contacts|engagement)$/u.test(t.lower),
      )
      type = about ? 'accession' : previous
    }
    if (type === null && predicate !== null && predicate.entry === null && predicate.state === null)
      type = anaphor ? previous : null
    if (type === null && row !== null) type = previous ?? 'meeting'
    if (type === null) {
      leave(own, 'no-activity')
      continue
    }
    const children = new Set(brackets.get(clause.id) ?? [])
    const make = (time: TimeAt | null, date: string) =>
      findings.push({ clause, predicate, type: type!, time, date, anaphor, with: children })
    if (own.length === 0) make(null, row!.value)
    else for (const time of own) make(time, time.time.value!)
    for (const { index } of own) fates.set(index, 'mention')
    if (own.length > 0 && predicate !== null)
      shared = { time: own[0]!, tense: predicate.tense, fronted: own[0]!.to < predicate.from }
  }
  leave(
    sentence.times.filter((t) => t.time.value !== null && t.time.noTime === null && !fates.has(t.index)),
    hypothetical ? 'hypothetical' : 'no-activity',
  )
  return { findings, fates }
}

const bare = (at: number): Predicate => ({
  entry: null,
  state: null,
  from: at,
  at: at - 1,
  to: at - 1,
  kind: 'nominal',
  tense: 'past',
  passive: true,
  negated: false,
  modal: false,
})

const subjectFits = (
  sentence: Sentence,
  subject: { from: number; to: number },
  classes: ReadonlyArray<string>,
): boolean => {
  const start = sentence.tokens[subject.from]?.start ?? 0
  const end = sentence.tokens[Math.max(subject.from, subject.to - 1)]?.end ?? 0
  if (
    classes.includes('person') &&
    sentence.names.some((n) => (n.kind === 'person' || n.kind === 'country') && n.start >= start && n.end <= end)
  )
    return true
  return sentence.classes.some((c) => classes.includes(c.of) && c.at >= subject.from && c.at < subject.to)
}

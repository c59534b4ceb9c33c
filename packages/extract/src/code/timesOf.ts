import { daysOf } from '@annals/model/Edtf'
import { determiners, prepositions } from '../text/closedClasses.ts'
import type { Clause } from './Clause.ts'
import type { Sentence, TimeAt } from './Sentence.ts'

const during = /^(?:in|over|during|within|throughout|across)$/u
const lengthening: ReadonlySet<string> = new Set(['extend', 'prolong', 'postpone'])

/** What the times of a clause are: dates of its activity, the period of a plan, or part of a name. */
export interface ClauseTimes {
  readonly dates: ReadonlyArray<TimeAt>
  readonly periods: ReadonlyArray<TimeAt>
  readonly names: ReadonlyArray<TimeAt>
}

const isInterval = (value: string) => /^[^.]+\/[^.]+$/u.test(value)

// "covering 2006-2008", "for the period of 2006-2008", "for the 2012-2013 cycle", "for 2023-2028", "(MIP) 2021-2027"
const isPeriod = (sentence: Sentence, at: TimeAt): boolean => {
  const { tokens } = sentence
  const before = [1, 2, 3].map((k) => tokens[at.from - k]?.lower ?? '')
  if (
    tokens[at.to + 1] !== undefined &&
    /^(?:cycle|period|programme|plan|budget|strategy|framework|action)$/u.test(tokens[at.to + 1]!.lower) &&
    isInterval(at.time.value!)
  )
    return true
  // "the exercise planned for the spring": when it was to be, not when it was.
  const announced = [1, 2, 3, 4].some((k) =>
    /^(?:planned|scheduled|announced|foreseen|intended|earmarked)$/u.test(tokens[at.from - k]?.lower ?? ''),
  )
  const governed = sentence.predicates.some((p) => p.kind === 'finite' && p.entry?.planned === true)
  if (before[0] === 'for' || (before[0] === 'the' && before[1] === 'for')) {
    if (governed) return false
    if (announced) return true
  }
  if (before.includes('covering') || before.includes('covers') || before.includes('cycle')) return true
  // "for the period of 2006-2008", but "over the period 1994-2004" is when it was done.
  const period = [1, 2, 3].find((k) => tokens[at.from - k]?.lower === 'period')
  if (period !== undefined) return ![1, 2].some((k) => during.test(tokens[at.from - period - k]?.lower ?? ''))
  // "extended the deadline to 31 December 2003"
  if (before[0] === 'to' && sentence.predicates.some((p) => lengthening.has(p.entry?.id ?? '') && p.to < at.from))
    return true
  // "the Strategy to 2025"
  const named = (i: number) =>
    tokens[i] !== undefined && /^(?:strategy|plan|programme|roadmap|framework|agenda|concept)$/u.test(tokens[i]!.lower)
  if ((before[0] === 'to' && named(at.from - 2)) || (tokens[at.from]!.lower === 'to' && named(at.from - 1))) return true
  if (!isInterval(at.time.value!) || at.time.signal === 'since') return false
  if (
    before[0] === 'for' ||
    (before[0] === 'years' && before[1] === 'the') ||
    (before[0] === 'the' && before[1] === 'for') ||
    before[0] === 'years'
  )
    return true
  // A range of years right after the name of a plan belongs to the plan.
  return sentence.names.some(
    (n) =>
      n.kind === 'instrument' &&
      /^(?:plan|programme|document|agreement)$/u.test(n.instrumentKind) &&
      n.end <= at.time.start &&
      at.time.start - n.end <= 2,
  )
}

// "the 2012 exercise", "the talks of 2022": the time only tells which one is meant.
export const onlyTellsWhich = (sentence: Sentence, at: TimeAt): boolean => {
  const before = sentence.tokens[at.from - 1]?.lower ?? ''
  const next = sentence.tokens[at.to + 1]
  if (before === 'of') return true
  return determiners.has(before) && next?.isWord === true && !prepositions.has(next.lower)
}

// In a row, a later date inside an object or an aim replaces nothing (codebook, section 2): "proposes a November 2009
// review", "decides to remove all tariffs by 2009", "decides that “if, in December 2004, ...”".
export const isAimOrAttribute = (sentence: Sentence, at: TimeAt, row: string): boolean => {
  const [own, said] = [daysOf(at.time.value!).earliest, daysOf(row).latest]
  if (own === null || said === null || own <= said) return false
  const before = sentence.tokens.slice(Math.max(0, at.from - 6), at.from).map(({ lower }) => lower)
  const isAim = before.at(-1) === 'by' || sentence.tokens[at.from]!.lower === 'by'
  return onlyTellsWhich(sentence, at) || isAim || before.includes('if') || before.includes('whether')
}

const within = (inner: string, outer: string): boolean => {
  const a = daysOf(inner)
  const b = daysOf(outer)
  return (
    a.earliest !== null &&
    a.latest !== null &&
    (b.earliest === null || a.earliest >= b.earliest) &&
    (b.latest === null || a.latest <= b.latest)
  )
}

// Beside the clause's own date: an aim ("agreed to open a centre by 2011"), the years of a thing in brackets ("a three-year
// (2006-2008) plan"), what only places another happening ("shortly after declaring independence in 1991").
const isBeside = (sentence: Sentence, at: TimeAt): boolean => {
  const { tokens } = sentence
  const before = tokens.slice(Math.max(0, at.from - 9), at.from).map(({ lower }) => lower)
  if (before.at(-1) === 'by') return before.includes('to')
  if (before.at(-1) === '(') return isInterval(at.time.value!) && tokens[at.to + 1]?.lower === ')'
  const after = before.findLastIndex((word) => /^(?:after|before|following|until)$/u.test(word))
  return after >= 0 && /ing$/u.test(before[after + 1] ?? '')
}

// A clause with more dates than this is a column of figures.
const mostDates = 30

/** Sorts the times of a clause and of the brackets in it. */
export const timesOf = (sentence: Sentence, clause: Clause, adopted: ReadonlySet<number>): ClauseTimes => {
  const own = sentence.times.filter((t) => {
    const home = sentence.clauseOf[t.from]
    return t.time.value !== null && (home === clause.id || (home !== undefined && adopted.has(home)))
  })
  const names = own.filter((t) => t.time.noTime === 'name')
  const periods = own.filter((t) => t.time.noTime === null && isPeriod(sentence, t))
  let dates = own.filter((t) => t.time.noTime === null && !periods.includes(t))
  if (dates.length > mostDates) return { dates: [], periods, names }
  if (dates.length > 1) {
    const plain = dates.filter((t) => !onlyTellsWhich(sentence, t) && !isBeside(sentence, t))
    if (plain.length > 0) dates = plain
  }
  // "In 2014 ... on 5 May": the more exact one of two that agree.
  dates = dates.filter(
    (t) => !dates.some((o) => o !== t && o.time.value !== t.time.value && within(o.time.value!, t.time.value!)),
  )
  dates = dates.filter((t, i) => dates.findIndex((o) => o.time.value === t.time.value) === i)
  return { dates, periods, names }
}

import { daysOf } from '@annals/model/Edtf'
import type { Frame, FrameTime } from '../grammar/frame/Frame.ts'
import { inside, type Line, spanOf, wordsOf } from './Line.ts'
import { lentTimes } from './lentTimes.ts'

const isInterval = (value: string) => /^[^.]+\/[^.]+$/u.test(value)
const periodWords = /^(?:cycle|period|programme|program|plan|budget|strategy|framework|action|phase)$/u
const named = /^(?:strategy|plan|programme|program|roadmap|framework|agenda|concept|document|cycle)$/u
const planKinds: ReadonlySet<string> = new Set(['plan', 'programme', 'document', 'agreement'])
const lengthening: ReadonlySet<string> = new Set(['extend', 'prolong', 'postpone'])

/** "covering 2006-2008", "for the period 2006-2008", "for the 2012-2013 cycle": what a plan covers. */
export const isPeriod = (line: Line, frame: Frame, { time, preposition, role }: FrameTime): boolean => {
  const { start, end, value } = line.document.times[time]!
  if (value === null) return false
  const before = wordsOf(line, { start: Math.max(line.start, start - 60), end: start }).map(({ lower }) => lower)
  const [last = '', last2 = ''] = [before.at(-1), before.at(-2)]
  const next = wordsOf(line, { start: end, end: end + 20 })[0]?.lower ?? ''
  if (lengthening.has(frame.lemma) && (preposition === 'to' || preposition === 'until' || last === 'to')) return true
  if (!isInterval(value)) return (last === 'to' || last2 === 'to') && named.test(before.at(-2) ?? '')
  if (periodWords.test(next)) return true
  if (
    preposition === 'for' ||
    last === 'for' ||
    (last === 'the' && last2 === 'for') ||
    last === 'years' ||
    last === 'covering' ||
    last === 'covers'
  )
    return true
  if (last === 'period' || last2 === 'period')
    return !before.some((w) => /^(?:in|over|during|within|throughout|across)$/u.test(w))
  if (role !== 'weak') return false
  // A range of years right behind the name of a plan belongs to the plan.
  const plan = inside(line.names, { start: Math.max(line.start, start - 120), end: start }).some(
    (n) => n.kind === 'instrument' && planKinds.has(n.instrumentKind) && start - n.end <= 2,
  )
  return plan || named.test(last === '(' ? last2 : last)
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

const isPerfect = ({ chunk }: Frame): boolean => chunk.kind === 'verb' && chunk.perfect

/** The place of the last frame that stands on its own before a token; -1 where none does. */
const mainBefore = ({ mains }: Line, at: number): number => {
  let low = 0
  let high = mains.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mains[middle]!.head < at) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** What its sister says of the time does not hold for it: "opened in 2005 and offers", "joined in 1998 and has since attended". */
const isApart = (line: Line, frame: Frame): boolean => {
  const { tokens } = line.document
  const norm = (at: number) => tokens.words[tokens.wordIds[at]!]?.norm
  const sister = line.mains[mainBefore(line, frame.head)]
  if (sister === undefined || frame.link !== 'and') return false
  for (let at = frame.chunk.from; at < frame.chunk.to; at++) if (norm(at) === 'since') return true
  if (frame.tense === 'present' && frame.voice === 'active' && !isPerfect(frame) && sister.tense === 'past') return true
  // "The agreement, signed in 1997, gives": the first only says more of its noun.
  return norm(frame.chunk.from - 1) === ',' && norm(sister.chunk.from - 1) === ',' && frame.sharesSubject
}

// A clause with more dates than this is a column of figures.
const mostDates = 30

export interface FrameDate {
  readonly time: number
  readonly own: boolean
}

export interface FrameDates {
  readonly dates: ReadonlyArray<FrameDate>
  readonly periods: ReadonlyArray<number>
}

/** The times that date a frame, and those that are only the period of a plan. */
export const timesFor = (line: Line, frame: Frame): FrameDates => {
  const { times } = line.document
  const { row } = line.passage
  const usable = frame.times.filter(({ time }) => times[time]!.value !== null && times[time]!.noTime === null)
  const periods = usable.filter((one) => isPeriod(line, frame, one))
  const left = usable.filter((one) => !periods.includes(one))
  const adverbial = left.filter((one) => one.role === 'adverbial' && !(one.shared && isApart(line, frame)))
  let own: ReadonlyArray<FrameTime> = adverbial
  const isPresent =
    frame.kind === 'finite' && frame.tense === 'present' && frame.voice === 'active' && !isPerfect(frame)
  if (own.length === 0 && row === null && !isPresent) own = left.filter(({ role }) => role === 'weak')
  if (own.length === 0) own = lentTimes(line, frame)
  if (own.length > mostDates) own = []
  const seen = new Set<string>()
  own = own.filter(({ time }) => {
    const value = times[time]!.value!
    if (seen.has(value)) return false
    seen.add(value)
    // "In 2014 ... on 5 May": the more exact one of two that agree.
    return !own.some((other) => times[other.time]!.value !== value && within(times[other.time]!.value!, value))
  })
  const inherits =
    own.length === 0 && row !== null && (frame.link === 'main' || frame.link === 'and') && times[row]!.value !== null
  return {
    dates: inherits ? [{ time: row, own: false }] : own.map(({ time }) => ({ time, own: true })),
    periods: periods.map(({ time }) => time),
  }
}

const plans = /(?<!\p{L})(?:plan|programme|program|framework|strategy|agreement|document|ipap|cpf|cps)(?!\p{L})/iu

/** A plan told with its cycle and without a verb of agreeing has the cycle as its date: "the 2016-2020 programme covers". */
export const planPeriod = (line: Line, frame: Frame, periods: ReadonlyArray<number>): number | null => {
  const [first] = periods
  if (first === undefined || line.passage.row !== null || frame.kind !== 'finite' || frame.factuality !== 'happened')
    return null
  if (frame.link !== 'main' && frame.link !== 'and') return null
  const value = line.document.times[first]!.value!
  const nouns = [...frame.subject, ...(frame.lemma === 'be' ? frame.objects : [])].map((noun) => spanOf(line, noun))
  return isInterval(value) && nouns.some(({ start, end }) => plans.test(line.text.slice(start, end))) ? first : null
}

import { type Calendar, edtfOf, monthIn } from '../dates/Calendar.ts'
import type { Reading, When } from '../dates/Reading.ts'
import { exists } from '../dates/yearless.ts'
import type { Anchor } from './Anchor.ts'
import type { Scene } from './Scene.ts'
import { type Settled, settle } from './settle.ts'
import type { TimeExpression } from './TimeExpression.ts'

/** What a reading comes to: its EDTF value, what it leans on, and the date that later ones may lean on. */
export interface Outcome {
  readonly value: string | null
  readonly anchor: Anchor | null
  /** Its end, or its start where it is open; `null` for decades, centuries and what could not be settled. */
  readonly reference: Calendar | null
  /** Where it begins. */
  readonly onset: Calendar | null
}

const nothing: Outcome = { value: null, anchor: null, reference: null, onset: null }

const decadeOf = (year: number): string => `${String(year / 10).padStart(3, '0')}X`
const centuryOf = (year: number): string => edtfOf({ year, month: null, day: null, season: null })

const rank = (date: Calendar): number => (date.year * 12 + (monthIn(date) ?? 1) - 1) * 32 + (date.day ?? 1)

const open = (reading: Reading, from: string, to: string): string =>
  reading.signal === 'since'
    ? `${from}/..`
    : reading.signal === 'until'
      ? `../${to}`
      : from === to
        ? from
        : `${from}/${to}`

// "28 June 2021 - 2 July", "December-March 2006": one end of a range gives the other its year.
const ends = (from: When, to: When): readonly [When, When] => {
  if (from.kind !== 'parts' || to.kind !== 'parts') return [from, to]
  const a = from.parts
  const b = to.parts
  const [here, there] = [monthIn(a), monthIn(b)]
  const turns = here !== null && there !== null && there < here ? 1 : 0
  if (a.year === null && b.year !== null && here !== null) {
    const year = typeof b.year === 'number' ? b.year - turns : b.year
    return [{ kind: 'parts', parts: { ...a, year } }, to]
  }
  if (b.year === null && typeof a.year === 'number' && there !== null) {
    return [from, { kind: 'parts', parts: { ...b, year: a.year + turns } }]
  }
  return [from, to]
}

const settleEnd = (when: When, reading: Reading, scene: Scene, opening: Settled): Settled | null => {
  const lacking = when.kind === 'parts' && when.parts.year === null && when.parts.month !== null
  if (!lacking) return settle(when, reading, scene)
  const { month, day, season } = when.parts
  const turns = month! < (opening.from.month ?? 0) ? 1 : 0
  return { from: { year: opening.from.year + turns, month, day, season }, to: null, anchor: opening.anchor }
}

/** Settles a reading as a whole. What cannot be settled, or does not exist in the calendar, has no value. */
export const outcomeOf = (reading: Reading, scene: Scene): Outcome => {
  const { from, to } = reading
  if (from.kind === 'decade') {
    const last = to?.kind === 'decade' ? to.year : from.year
    const value = last < from.year ? null : open(reading, decadeOf(from.year), decadeOf(last))
    return { ...nothing, value }
  }
  if (from.kind === 'years')
    return { ...nothing, value: open({ ...reading, signal: 'range' }, centuryOf(from.from), centuryOf(from.to)) }
  const [first, second] = to === null ? [from, null] : ends(from, to)
  const opening = settle(first, reading, scene)
  if (opening === null || !exists(opening.from)) return nothing
  if (second?.kind === 'open') {
    return { value: `${edtfOf(opening.from)}/..`, anchor: opening.anchor, reference: opening.from, onset: opening.from }
  }
  const closing = second === null ? null : settleEnd(second, reading, scene, opening)
  if (second !== null && closing === null) return nothing
  const last = closing?.from ?? opening.to ?? opening.from
  if (!exists(last) || rank(last) < rank(opening.from)) return nothing
  return {
    value: open(reading, edtfOf(opening.from), edtfOf(last)),
    anchor: opening.anchor ?? closing?.anchor ?? null,
    reference: reading.signal === 'since' ? opening.from : last,
    onset: opening.from,
  }
}

/** The expression as the rest of the pipeline sees it. */
export const expressionOf = (reading: Reading, outcome: Outcome, noTime: TimeExpression['noTime']): TimeExpression => ({
  start: reading.start,
  end: reading.end,
  value: outcome.value,
  signal: noTime === 'not-a-date' ? 'none' : reading.to?.kind === 'open' ? 'since' : reading.signal,
  recurrence: reading.recurrence,
  anchor: outcome.anchor?.span ?? null,
  basis: outcome.anchor?.basis ?? 'stated',
  noTime: noTime ?? (outcome.value === null ? 'unresolved' : null),
})

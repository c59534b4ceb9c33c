import type { Block } from '../../../layout/Block.ts'
import { before } from '../../../text/matchAt.ts'
import type { TimeExpression } from '../../TimeExpression.ts'
import type { Reading } from '../Reading.ts'
import type { Anchor } from './Anchor.ts'

interface Ahead {
  readonly reading: Reading
  readonly block: Block | null
  readonly noTime: TimeExpression['noTime']
}

// What is named for a year to come, not for its own: "Agenda 2030".
const aimed =
  /(?:agenda|vision|horizon|strategy|plan|programme|program|road\s?map|goals?|targets?|framework|concept|blueprint)[\s-]$/i
const farthest = 240

/**
 * The year in a name that follows in the same sentence, or in the same row after its label, for a date without one: "From 8 to 14 June
 * the exercise Peace Mission 2012 took place". `until` is where the sentence ends, `latest` the last year that can be meant.
 */
export const nameAhead = (
  text: string,
  all: ReadonlyArray<Ahead>,
  index: number,
  { until, latest }: { readonly until: number; readonly latest: number },
): Anchor | null => {
  const { reading, block } = all[index]!
  for (let i = index + 1; i < all.length && i <= index + 6; i++) {
    const next = all[i]!
    if (next.block !== block || next.reading.start >= until || next.reading.start - reading.end > farthest) return null
    const { from, start, end } = next.reading
    if (next.noTime !== 'name' || from.kind !== 'parts' || typeof from.parts.year !== 'number') continue
    if (from.parts.year > latest || aimed.test(before(text, start, 16))) continue
    const calendar = { year: from.parts.year, month: null, day: null, season: null }
    return { calendar, span: { start, end }, basis: 'sentence' }
  }
  return null
}

/**
 * The next date of the same sentence, where it is whole: "due to end on 31 December, it was extended until 30 June 2012".
 * Only for a date that nothing before it completes.
 */
export const dateAhead = (all: ReadonlyArray<Ahead>, index: number, until: number): Anchor | null => {
  const next = all[index + 1]
  if (next === undefined || next.block !== all[index]!.block || next.reading.start >= until) return null
  const { from, start, end, signal } = next.reading
  if (next.noTime !== null || signal === 'since' || from.kind !== 'parts') return null
  const { year, month, day, season } = from.parts
  if (typeof year !== 'number' || month === null) return null
  return { calendar: { year, month, day, season }, span: { start, end }, basis: 'sentence' }
}

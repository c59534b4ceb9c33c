import type { Span } from '../Span.ts'
import type { Comparison } from './Comparison.ts'
import type { Finding } from './Finding.ts'
import { findCounts } from './findCounts.ts'
import { findDates } from './findDates.ts'
import { findFormDates } from './findFormDates.ts'
import { findHunks } from './findHunks.ts'
import { findNames } from './findNames.ts'
import { findOffices } from './findOffices.ts'
import { findSentenceDates } from './findSentenceDates.ts'
import { findSpellings } from './findSpellings.ts'
import { findStale } from './findStale.ts'
import { findStarts } from './findStarts.ts'

/** Looks for one sort of disagreement. */
export type Finder = (comparison: Comparison) => ReadonlyArray<Finding>

/**
 * The finders in their order: where two find the same disagreement, the one that stands first tells it. What rests on
 * coded events comes before what rests on sentences alone, as it knows what the disagreement is about.
 */
export const finders: ReadonlyArray<readonly [name: string, find: Finder]> = [
  ['dates', findDates], // one event, two dates
  ['starts', findStarts], // which was the first, since when
  ['stale', findStale], // ahead or current, and past
  ['offices', findOffices], // one person, two offices
  ['counts', findCounts], // one event, two numbers
  ['names', findNames], // one event, two names for a thing in it
  ['sentence-dates', findSentenceDates], // the same sentence with another date
  ['form-dates', findFormDates], // a form of a text with another date or number than its original
  ['hunks', findHunks], // the same sentence with another word
  ['spellings', findSpellings], // one name, two spellings; last, as sentences show the better places
]

const placeOf = ({ at, span }: Finding['a']): Span => at ?? span

const overlaps = (x: Finding['a'], y: Finding['a']): boolean =>
  x.document === y.document && placeOf(x).start < placeOf(y).end && placeOf(y).start < placeOf(x).end

const sortOf = (kind: Finding['kind']): string => (kind === 'start' || kind === 'date' ? 'date' : kind)

/** Two finders tell the same: the same sort of thing about the same two passages, or one spelling once more. */
const isSame = (x: Finding, y: Finding): boolean => {
  if (x.kind === 'spelling') return true
  // One sentence may date two events: each is disputed, and each shows why.
  if (x.eventId !== null && y.eventId !== null && x.eventId !== y.eventId) return false
  if ((x.kind === 'count' || x.kind === 'wording') && (x.a.value !== y.a.value || x.b.value !== y.b.value)) return false
  return (overlaps(x.a, y.a) && overlaps(x.b, y.b)) || (overlaps(x.a, y.b) && overlaps(x.b, y.a))
}

/** Findings that can be the same stand under one key. */
const keyOf = ({ kind, a, b }: Finding): string => {
  const sides =
    kind === 'spelling' ? [a.value.toLowerCase(), b.value.toLowerCase()] : [a.document.facts.id, b.document.facts.id]
  return [sortOf(kind), ...sides.toSorted()].join('\u0000')
}

/** Every disagreement once; `those` are other than all finders only to measure what one is worth. */
export const findDiscrepancies = (
  comparison: Comparison,
  those: ReadonlyArray<readonly [name: string, find: Finder]> = finders,
): ReadonlyArray<Finding> => {
  const kept = new Map<string, Array<Finding>>()
  for (const finding of those.flatMap(([, find]) => find(comparison))) {
    const key = keyOf(finding)
    const others = kept.get(key)
    if (others === undefined) kept.set(key, [finding])
    else if (!others.some((other) => isSame(other, finding))) others.push(finding)
  }
  return [...kept.values()].flat()
}

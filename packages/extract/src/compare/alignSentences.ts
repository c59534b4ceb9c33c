import { candidatePairs } from '../link/candidatePairs.ts'
import { likeness, tellingStems } from './likeness.ts'
import { longestRun } from './longestRun.ts'
import type { Sentence } from './Sentence.ts'

/** How a sentence of one edition fares in the next; `from` and `to` are `null` where that edition does not have it. */
export interface Aligned {
  readonly kind: 'same' | 'moved' | 'reworded' | 'added' | 'removed'
  readonly from: Sentence | null
  readonly to: Sentence | null
}

// From here on two sentences are one, told in other words; below, one went and another came.
const alike = 0.5
// The same for a few words (a heading): one shared word of two says little.
const alikeWhenShort = 0.62
const short = 4

/** Equal sentences: the first with the first, the second with the second. */
const equalPairs = (
  from: ReadonlyArray<Sentence>,
  to: ReadonlyArray<Sentence>,
): ReadonlyArray<readonly [number, number]> => {
  const places = new Map<string, Array<number>>()
  to.forEach(({ key }, j) => {
    const list = places.get(key)
    if (list === undefined) places.set(key, [j])
    else list.push(j)
  })
  return from.flatMap(({ key }, i) => {
    const j = places.get(key)?.shift()
    return j === undefined ? [] : [[i, j] as const]
  })
}

const isHeading = ({ role }: Sentence): boolean => role === 'heading' || role === 'title'

/** Sentences that are one in other words, the most alike first; a heading never becomes a sentence. */
const likePairs = (
  from: ReadonlyArray<Sentence>,
  to: ReadonlyArray<Sentence>,
): ReadonlyArray<readonly [Sentence, Sentence]> => {
  const all = [...from, ...to]
  const features = all.map((sentence) => tellingStems(sentence))
  const pairs = candidatePairs(features, 40).flatMap(([i, j]) => {
    if (i >= from.length || j < from.length) return []
    const [a, b] = [all[i]!, all[j]!]
    if (isHeading(a) !== isHeading(b)) return []
    const few = Math.min(features[i]!.size, features[j]!.size)
    const like = likeness(a, b)
    return like >= (few < short ? alikeWhenShort : alike) ? [{ a, b, like, i, j }] : []
  })
  pairs.sort((p, q) => q.like - p.like || p.i - q.i || p.j - q.j)
  const taken = new Set<Sentence>()
  return pairs.flatMap(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return []
    taken.add(a).add(b)
    return [[a, b] as const]
  })
}

/**
 * Aligns the sentences of two editions: by hash first, what is left by likeness. Of the equal ones those are moved that
 * stand outside the longest run in common order, so that as few as possible are. Space, quotes, hyphens and capitals
 * make no difference, as the keys do without them. In the order of the newer edition, then what was removed.
 */
export const alignSentences = (from: ReadonlyArray<Sentence>, to: ReadonlyArray<Sentence>): ReadonlyArray<Aligned> => {
  const equal = equalPairs(from, to)
  const inOrder = longestRun(equal.filter(([i]) => !isHeading(from[i]!)).map(([, j]) => j))
  const stays = new Set(inOrder)
  const found = new Map<Sentence, Aligned>()
  for (const [i, j] of equal) {
    const kind = stays.has(j) || isHeading(from[i]!) ? 'same' : 'moved'
    found.set(to[j]!, { kind, from: from[i]!, to: to[j]! })
  }
  const settled = new Set(equal.map(([i]) => from[i]!))
  const leftFrom = from.filter((sentence) => !settled.has(sentence))
  const leftTo = to.filter((sentence) => !found.has(sentence))
  for (const [a, b] of likePairs(leftFrom, leftTo)) {
    found.set(b, { kind: 'reworded', from: a, to: b })
    settled.add(a)
  }
  return [
    ...to.map((sentence): Aligned => found.get(sentence) ?? { kind: 'added', from: null, to: sentence }),
    ...from
      .filter((sentence) => !settled.has(sentence))
      .map((sentence): Aligned => ({ kind: 'removed', from: sentence, to: null })),
  ]
}

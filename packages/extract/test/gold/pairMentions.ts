import type { Mention } from '@annals/model/tables/Mention'
import type { GoldMention } from './annotated.ts'

/** What of a mention is compared with annotation. */
export type Predicted = Pick<
  Mention,
  | 'source_id'
  | 'start'
  | 'end'
  | 'date'
  | 'recurrence'
  | 'type'
  | 'area'
  | 'scope'
  | 'event_id'
  | 'instruments'
  | 'persons'
>

/** A mention and the annotated one that it is compared with. */
export interface Pair {
  readonly said: Predicted
  readonly gold: GoldMention
}

export const isSameDate = ({ said, gold }: Pair): boolean =>
  (said.date as string) === gold.date && ((said.recurrence as string | null) ?? '') === gold.recurrence

/**
 * Pairs predicted mentions with annotated ones, one to one: they must share at least half of the shorter span; equal
 * dates go first, then equal types, then the larger overlap.
 */
export const pairMentions = (predicted: ReadonlyArray<Predicted>, gold: ReadonlyArray<GoldMention>) => {
  const candidates: Array<{ i: number; j: number; weight: number }> = []
  predicted.forEach((said, i) => {
    gold.forEach((one, j) => {
      if (said.source_id !== one.source) return
      const shared = Math.min(said.end, one.end) - Math.max(said.start, one.start)
      if (shared <= 0 || shared < 0.5 * Math.min(said.end - said.start, one.end - one.start)) return
      const union = Math.max(said.end, one.end) - Math.min(said.start, one.start)
      const date = isSameDate({ said, gold: one }) ? 2 : 0
      candidates.push({ i, j, weight: date + (said.type === one.type ? 0.5 : 0) + shared / union })
    })
  })
  candidates.sort((a, b) => b.weight - a.weight || a.i - b.i || a.j - b.j)
  const taken = { said: new Set<number>(), gold: new Set<number>() }
  const pairs: Array<Pair> = []
  let setAside = 0
  for (const { i, j } of candidates) {
    if (taken.said.has(i) || taken.gold.has(j)) continue
    taken.said.add(i)
    taken.gold.add(j)
    if (gold[j]!.borderline) setAside++
    else pairs.push({ said: predicted[i]!, gold: gold[j]! })
  }
  return { pairs, setAside }
}

import type { GoldMention } from './annotated.ts'
import { isSameDate, type Pair, type Predicted, pairMentions } from './pairMentions.ts'

export interface Rate {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** How extracted mentions compare with annotated ones; shares from 0 to 1. */
export interface Score {
  readonly gold: number
  readonly predicted: number
  /** Pairs that share their place. */
  readonly found: Rate
  /** Those whose date and recurrence agree as well: the headline figure. */
  readonly dated: Rate
  /** Over the dated pairs. */
  readonly type: number
  readonly area: number
  readonly scope: number
  /** B-cubed F1 of the grouping into events. */
  readonly events: number
  /** Micro F1 of the names listed. */
  readonly instruments: number
  readonly persons: number
}

const rate = (hits: number, predicted: number, expected: number): Rate => {
  const precision = predicted === 0 ? 0 : hits / predicted
  const recall = expected === 0 ? 0 : hits / expected
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

const share = (pairs: ReadonlyArray<Pair>, holds: (pair: Pair) => boolean): number =>
  pairs.length === 0 ? 0 : pairs.filter(holds).length / pairs.length

const bCubed = (pairs: ReadonlyArray<Pair>): number => {
  if (pairs.length === 0) return 0
  let precision = 0
  let recall = 0
  for (const { said, gold } of pairs) {
    const together = pairs.filter((other) => other.said.event_id === said.event_id)
    const wanted = pairs.filter((other) => other.gold.event === gold.event)
    const both = together.filter((other) => other.gold.event === gold.event).length
    precision += both / together.length / pairs.length
    recall += both / wanted.length / pairs.length
  }
  return (2 * precision * recall) / (precision + recall)
}

const namesF1 = (pairs: ReadonlyArray<Pair>, column: 'instruments' | 'persons'): number => {
  let hits = 0
  let listed = 0
  for (const { said, gold } of pairs) {
    const folded = (list: ReadonlyArray<string>) => new Set(list.map((name) => name.toLowerCase()))
    const [a, b] = [folded(said[column]), folded(gold[column])]
    listed += a.size + b.size
    for (const name of a) if (b.has(name)) hits++
  }
  return listed === 0 ? 1 : (2 * hits) / listed
}

/** Scores mentions against annotation. Texts without annotation do not count, and borderline rows neither way. */
export const score = (mentions: ReadonlyArray<Predicted>, gold: ReadonlyArray<GoldMention>): Score => {
  const sources = new Set(gold.map(({ source }) => source))
  const said = mentions.filter(({ source_id }) => sources.has(source_id))
  const { pairs, setAside } = pairMentions(said, gold)
  const predicted = said.length - setAside
  const expected = gold.filter(({ borderline }) => !borderline).length
  const dated = pairs.filter(isSameDate)
  return {
    gold: expected,
    predicted,
    found: rate(pairs.length, predicted, expected),
    dated: rate(dated.length, predicted, expected),
    type: share(dated, ({ said: one, gold: other }) => one.type === other.type),
    area: share(dated, ({ said: one, gold: other }) => one.area === other.area),
    scope: share(dated, ({ said: one, gold: other }) => one.scope === other.scope),
    events: bCubed(dated),
    instruments: namesF1(dated, 'instruments'),
    persons: namesF1(dated, 'persons'),
  }
}

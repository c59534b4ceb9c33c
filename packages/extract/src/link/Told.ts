import type { Mention } from '@annals/model/tables/Mention'
import { properWordsOf, wordsOf } from '../text/normalise.ts'
import { stem } from '../text/stem.ts'
import { ordinalsOf } from './ordinals.ts'
import { wordWeight } from './wordWeight.ts'

/** What of a mention speaks about its identity: columns of the mentions table and nothing else, so that a reader of the
 * dataset can weigh again what the extraction weighed. */
export type Evidence = Pick<
  Mention,
  | 'source_id'
  | 'section'
  | 'start'
  | 'end'
  | 'quote'
  | 'date'
  | 'date_basis'
  | 'recurrence'
  | 'status'
  | 'scope'
  | 'type'
  | 'instruments'
  | 'persons'
  | 'rule'
>

/** A mention with its words counted: prepared once, compared often. */
export interface Told {
  readonly evidence: Evidence
  readonly words: ReadonlyMap<string, number>
  readonly length: number
  /** Stemmed names that are neither of an instrument nor of a person. */
  readonly names: ReadonlySet<string>
  readonly ordinals: ReadonlySet<number>
  /** The whole quotation, normalised. */
  readonly sentence: string
}

/** `common` are words that name the partner and the organisation: every mention of a collection holds them. */
export const tell = (evidence: Evidence, common: ReadonlySet<string>): Told => {
  const all = wordsOf(evidence.quote)
  const words = new Map<string, number>()
  for (const word of all) {
    const weight = common.has(word) ? 0 : wordWeight(word)
    if (weight > 0) words.set(stem(word), weight)
  }
  const named = new Set([...evidence.instruments, ...evidence.persons].flatMap(wordsOf).map(stem))
  const names = [...properWordsOf(evidence.quote)]
    .filter((word) => !common.has(word) && wordWeight(word) === 1)
    .map(stem)
    .filter((word) => !named.has(word))
  return {
    evidence,
    words,
    length: Math.sqrt([...words.values()].reduce((sum, weight) => sum + weight * weight, 0)),
    names: new Set(names),
    ordinals: ordinalsOf(all),
    sentence: all.join(' '),
  }
}

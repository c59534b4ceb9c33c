import type { PredicateEntry } from '@annals/model/Lexicon'

/** A verb or a nominal predicate at its place in a sentence. */
export interface Predicate {
  /** `null` for a state and for a verb that the lexicon does not know. */
  readonly entry: PredicateEntry | null
  /** The fate that a state gives to the times of its clause. */
  readonly state: string | null
  /** Indexes of tokens: the auxiliary that opens it, the verb itself, its last word. */
  readonly from: number
  readonly at: number
  readonly to: number
  readonly kind: 'finite' | 'participle' | 'gerund' | 'infinitive' | 'nominal'
  readonly tense: 'past' | 'present' | 'perfect' | 'future'
  readonly passive: boolean
  readonly negated: boolean
  readonly modal: boolean
}

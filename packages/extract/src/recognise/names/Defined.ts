import type { Candidate } from './Candidate.ts'
import type { Run } from './Stretch.ts'

/** What a definition in the text makes of its acronym. */
export type Defined =
  | {
      readonly is: 'instrument'
      readonly candidate: Candidate
      readonly acronym: string
      readonly name: string
      /** The label of the lexicon’s entry that the acronym is defined for. */
      readonly of?: string
    }
  | { readonly is: 'organisation'; readonly acronym: string; readonly name: string; readonly run: Run }
  | { readonly is: 'other' }

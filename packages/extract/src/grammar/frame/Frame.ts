import type { NounChunk, TimeChunk, VerbChunk } from '../chunk/Chunk.ts'

/**
 * Whether what a frame tells happened.
 *
 * - `happened`: told as a fact, past or present.
 * - `planned`: announced ("will", "is to be held", "is scheduled to").
 * - `possible`: may be, in a condition, a question, a wish, a request.
 * - `goal`: what an act is for ("agreed to remove all tariffs", "met to discuss"); no happening of its own.
 * - `denied`: it did not happen.
 * - `failed`: it was tried, refused, cancelled or dropped.
 * - `aside`: it only cites or describes ("referring to the report of 2011").
 */
export type Factuality = 'happened' | 'planned' | 'possible' | 'goal' | 'denied' | 'failed' | 'aside'

/**
 * How a frame hangs on its parent. `main` and `and` stand on their own; `which` is any relative clause, `when` any clause
 * that a subordinator opens (its word is `opener`), `that` what is said or thought, `bracket` an aside.
 */
export type Link = 'main' | 'and' | 'which' | 'when' | 'that' | 'bracket' | 'participle' | 'infinitive' | 'gerund'

export interface FrameTime {
  /** Its place among the times of the text. */
  readonly time: number
  /**
   * `adverbial`: says when; `aim`: by when something is to be ("to remove all tariffs by 2009"); `weak`: belongs to a noun
   * ("a November 2009 review", "the report of 20 May 2011") and counts only where nothing else says when.
   */
  readonly role: 'adverbial' | 'weak' | 'aim'
  /** "in", "since", "by"; empty where there is none. */
  readonly preposition: string
  /** Said with another frame and holds for this one too. */
  readonly shared: boolean
  readonly chunk: TimeChunk | null
}

export interface Oblique {
  readonly preposition: string
  readonly chunk: NounChunk
  /** The noun right before, which it may belong to: "opening" of "the opening of a centre". */
  readonly after: NounChunk | null
}

/** Who does what to whom and when, by one verb or, in a row without a verb, by one noun. */
export interface Frame {
  readonly kind: 'finite' | 'infinitive' | 'participle' | 'gerund' | 'noun'
  /** The token of the verb or noun. */
  readonly head: number
  /** The base form of the head: "sign", "be", "visit". */
  readonly lemma: string
  /** "over" of "handed the hospital over"; empty where there is none. */
  readonly particle: string
  readonly chunk: VerbChunk | NounChunk
  readonly voice: 'active' | 'passive'
  readonly tense: 'past' | 'present' | 'future'
  readonly factuality: Factuality
  /** The id of the rule that decided on it. */
  readonly because: string
  /** All who are named together: "Turkey and the EEC". Empty where the text gives none. */
  readonly subject: ReadonlyArray<NounChunk>
  /** The subject is that of another frame. */
  readonly sharesSubject: boolean
  readonly objects: ReadonlyArray<NounChunk>
  readonly obliques: ReadonlyArray<Oblique>
  readonly times: ReadonlyArray<FrameTime>
  readonly parent: Frame | null
  readonly link: Link
  /** The word that opens it: "which", "when", "if", "by"; empty where there is none. */
  readonly opener: string
  /** The noun that it says something of: "plan" of "the plan to open a centre", "agreement" of "the agreement signed in 1963". */
  readonly antecedent: NounChunk | null
  /** The tokens from its first word to its last, half-open; those of frames inside of it included. */
  readonly from: number
  readonly to: number
}

/** A sentence, or a part of a row that tells one happening, with its frames in the order of their heads. */
export interface Passage {
  /** The block and the sentence of it. */
  readonly block: number
  readonly sentence: number
  readonly from: number
  readonly to: number
  /** The time of the row that it stands in, as its place among the times of the text. */
  readonly row: number | null
  readonly frames: ReadonlyArray<Frame>
}

/**
 * The times that say when a frame happened: its own; else that of its row, which holds for whatever stands on its own in
 * it and not for what only says more ("..., which covers trade"); else those that belong to its nouns.
 */
export const timesOf = (frame: Frame, row: number | null): ReadonlyArray<number> => {
  const own = frame.times.filter(({ role }) => role === 'adverbial')
  if (own.length > 0) return own.map(({ time }) => time)
  if (row !== null) return frame.link === 'main' || frame.link === 'and' ? [row] : []
  return frame.times.filter(({ role }) => role === 'weak').map(({ time }) => time)
}

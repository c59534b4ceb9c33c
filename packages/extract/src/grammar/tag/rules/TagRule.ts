import type { Context } from '../Context.ts'

/** A reason why a word is what it is in its place. The first rule of the list that holds decides. */
export interface TagRule {
  readonly id: string
  /** A sentence in which it decides on the word in brackets. */
  readonly example: string
  readonly holds: (c: Context) => boolean
  readonly tag: number
}

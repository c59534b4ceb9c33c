import type { Context } from '../Context.ts'

/** A reason why a word is what it is in its place. The first rule of the list that holds decides. */
export interface TagRule {
  readonly id: string
  readonly holds: (c: Context) => boolean
  readonly tag: number
}

import type { VerbChunk } from '../chunk/Chunk.ts'
import { finite } from './finite.ts'
import { nonFinite } from './nonFinite.ts'
import type { State } from './State.ts'

export const readVerb = (s: State, verb: VerbChunk): void => {
  if (verb.form === 'finite') finite(s, verb)
  else nonFinite(s, verb)
  s.conjunction = null
  s.comma = false
  s.held = null
  s.preposition = null
}

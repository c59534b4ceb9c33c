import type { Cover } from './Cover.ts'
import type { Defined } from './Defined.ts'
import type { HeadedName } from './headedNames.ts'
import type { LexiconHit } from './lexiconHits.ts'
import type { Stretch } from './Stretch.ts'

/** A stretch with what was found in it so far. */
export interface Read {
  readonly stretch: Stretch
  readonly hits: ReadonlyArray<LexiconHit>
  readonly cover: Cover
  readonly headed: ReadonlyArray<HeadedName>
  readonly defined: ReadonlyArray<Defined>
}

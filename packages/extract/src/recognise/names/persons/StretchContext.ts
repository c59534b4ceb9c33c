import type { Lexicon } from '../../../lexicon/Lexicon.ts'
import type { Cover } from '../Cover.ts'
import type { LexiconHit } from '../lexiconHits.ts'
import type { Stretch } from '../Stretch.ts'

/** What the search for offices needs to know of a stretch. */
export interface StretchContext {
  readonly stretch: Stretch
  readonly cover: Cover
  readonly hits: ReadonlyArray<LexiconHit>
  readonly lexicon: Lexicon
}

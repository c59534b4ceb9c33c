import type { OfficePhrase } from './officePhrases.ts'
import type { StretchContext } from './StretchContext.ts'

/** What the search for persons needs to know of a stretch. */
export interface PersonContext extends StretchContext {
  readonly offices: ReadonlyArray<OfficePhrase>
}

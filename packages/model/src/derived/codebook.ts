import { sortRecords } from '../order.ts'
import type { CodebookEntry } from '../tables/CodebookEntry.ts'
import type { Vocabulary } from '../Vocabulary.ts'
import * as vocabularies from '../vocabularies.ts'

/** The table `codebook`: every value of every controlled vocabulary with what it means. */
export const codebook = (): ReadonlyArray<CodebookEntry> =>
  sortRecords(
    'codebook',
    Object.values<Vocabulary<string>>(vocabularies).flatMap(({ field, terms }) =>
      Object.entries(terms).map(([value, { label, definition }]) => ({ field, value, label, definition })),
    ),
  )

import type { LexiconHit } from '../lexiconHits.ts'
import type { RunIndex } from '../RunIndex.ts'
import type { OfficePhrase } from './officePhrases.ts'

/**
 * Whose office it is: the first country or organisation in its words, else the partner for an office of a state and
 * the document’s organisation for one of an organisation; `null` where the words leave it open.
 */
export const affiliationOf = (
  hits: RunIndex<LexiconHit>,
  office: OfficePhrase,
  own: { readonly partner: string; readonly organisation: string; readonly labelOf: (label: string) => string },
): string | null => {
  for (const { from, to, value } of hits.overlapping(office)) {
    if (from < office.from || to > office.to) continue
    if (value.kind === 'country') return value.code
    if (value.kind === 'organisation') return own.labelOf(value.label)
  }
  if (office.entry.of === 'state') return own.partner
  return office.entry.of === 'organisation' ? own.organisation : null
}

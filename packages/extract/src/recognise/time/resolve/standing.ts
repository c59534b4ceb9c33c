import { after } from '../../../text/matchAt.ts'
import type { Reading } from '../Reading.ts'

/**
 * How a date stands in the story. A `main` one moves the story there, and dates after it lean on it; a `local` one is
 * leant on only within its sentence; an `aside` by nothing.
 */
export type Standing = 'main' | 'local' | 'aside'

const relativeClause = /(?:,|\s)(?:who|whom|which|whose)\s[^,;.()]*$/i
const would = /\bwould\s[^,;.]*$/i
const pluperfect = /\bhad\b[^,;.]*$/i
// "the charter signed in 1997" looks back; "was signed in 1997" tells.
const participle =
  /(?<!(?:was|were|is|are|be|been|being|got|had|has|have|and)\s(?:\p{L}+\s)?)(?<![\p{L}])(?:born|founded|built|created|written|dating|named|signed|concluded|adopted|established|than|unlike|like|previously|originally|formerly|back)\s(?:[\p{L}’'-]+\s){0,4}(?:in\s|on\s)?(?:the\s)?$/iu
const preposed = /(?:^|[^\p{L}])(?:in|on|by|during|from|since|until|late|early|mid|year|around|about|of)\s(?:the\s)?$/iu

// "the treaty of 1807", "the 1994 agreement", "its 2010 budget": the year names the thing.
const isAttribute = (reading: Reading, lead: string, rest: string): boolean =>
  reading.form === 'bare-year' &&
  (/[\p{L}’”"']\sof\s$/u.test(lead) ||
    (/^\s[\p{L}“"«]/u.test(rest) &&
      !preposed.test(lead) &&
      !/^\s(?:and|or|to|but|when|after|the|a|in|on|at|with|by|as)\s/.test(rest)))

/**
 * Judges a date by its clause: `lead` runs from the start of its sentence (at most 240 characters), `isOlder` says
 * that it lies before the story's time, `isFirst` that nothing has
 * been told before and `opensBlock` nothing in its paragraph.
 */
export const standingOf = (
  reading: Reading,
  lead: string,
  text: string,
  {
    isOlder,
    isFirst,
    opensBlock,
  }: { readonly isOlder: boolean; readonly isFirst: boolean; readonly opensBlock: boolean },
): Standing => {
  const open = lead.lastIndexOf('(')
  if (open >= 0 && lead.indexOf(')', open) < 0) return 'aside'
  // With nothing told before, any date must do.
  if (isFirst) return 'main'
  const rest = after(text, reading.end, 12)
  // Where a paragraph has told no other date, what it says in passing is nearer than the paragraph before.
  if (relativeClause.test(lead)) return opensBlock ? 'local' : 'aside'
  if (would.test(lead)) return 'local'
  if (!isOlder) return 'main'
  if (isAttribute(reading, lead, rest) || participle.test(lead)) return opensBlock ? 'local' : 'aside'
  return pluperfect.test(lead) ? 'local' : 'main'
}

import type { InstrumentEntry } from '@annals/model/Lexicon'
import { fold } from '../../text/fold.ts'
import { titled, wording } from './Candidate.ts'
import type { Defined } from './Defined.ts'
import { isAcronym, type LexiconHit } from './lexiconHits.ts'
import { isCapitalised, type Run, type Stretch } from './Stretch.ts'

/** How a text itself calls the instruments of the lexicon. */
export interface InstrumentLabels {
  /** Acronyms that the text defines, by the entry’s label. */
  readonly defined: ReadonlyMap<string, string>
  /** Labels that the text uses. */
  readonly used: ReadonlySet<string>
}

export const instrumentLabels = (
  read: ReadonlyArray<{ readonly hits: ReadonlyArray<LexiconHit>; readonly defined: ReadonlyArray<Defined> }>,
): InstrumentLabels => ({
  defined: new Map(
    read.flatMap(({ defined }) =>
      defined.flatMap((one) =>
        one.is === 'instrument' && one.of !== undefined ? [[one.of, one.acronym] as const] : [],
      ),
    ),
  ),
  used: new Set(
    read.flatMap(({ hits }) =>
      hits.flatMap(({ value }) => (value.kind === 'instrument' && isAcronym(value.phrase) ? [value.entry.label] : [])),
    ),
  ),
})

const small = new Set(['of', 'and', 'the', 'for', 'on', 'in', 'to', 'against', 'a', 'an', 'with', 'by', 'at', 'from'])

// "Minamata Convention on mercury": words in lower case at the end are not part of the name as the text has it.
const withoutTail = ({ tokens }: Stretch, { from, to }: Run): Run => {
  let end = to
  while (
    end - 1 > from &&
    !isCapitalised(tokens[end - 1]!) &&
    tokens[end - 1]!.kind === 'word' &&
    !tokens[end - 1]!.glued
  )
    end--
  const capitals = tokens.slice(from, end).filter(isCapitalised).length
  return { from, to: capitals >= 2 ? end : to }
}

// The text's own words where it kept their capitals, else the lexicon's.
const asWritten = (stretch: Stretch, whole: Run, phrase: string): string => {
  const run = withoutTail(stretch, whole)
  const tokens = stretch.tokens.slice(run.from, run.to)
  const sound = tokens.every(
    (token) => token.kind !== 'word' || token.glued || small.has(token.norm) || isCapitalised(token),
  )
  return sound && !stretch.capitals ? wording(stretch, run) : /\p{Lu}/u.test(phrase) ? phrase : titled(phrase)
}

/**
 * What the tables show for a phrase of the lexicon: the acronym that the text defines or uses, or that everyone knows
 * (codebook, section 6), else the name as the text has it.
 */
export const labelOfHit = (
  stretch: Stretch,
  run: Run,
  { entry, phrase }: { readonly entry: InstrumentEntry; readonly phrase: string },
  { defined, used }: InstrumentLabels,
): string => {
  const said = defined.get(entry.label)
  if (said !== undefined) return said
  const isLabel = fold(phrase) === fold(entry.label) || entry.spellings?.includes(phrase) === true
  // "PfP programme", "GSP+ scheme"
  const holdsLabel = phrase.split(' ').includes(entry.label) || phrase.startsWith(`${entry.label} `)
  if (isLabel || holdsLabel || entry.usual === true) return entry.label
  if (isAcronym(phrase)) return phrase === `${entry.label}s` ? entry.label : phrase
  return entry.label !== entry.name && used.has(entry.label) ? entry.label : asWritten(stretch, run, phrase)
}

/** The full name: of two under one acronym ("Country Programme Framework", "Country Partnership Framework") the text’s. */
export const nameOfHit = ({ entry, phrase }: { readonly entry: InstrumentEntry; readonly phrase: string }): string => {
  const isAnother = phrase !== entry.label && entry.aliases?.includes(phrase) === true && !phrase.includes(entry.label)
  return isAnother && entry.label !== entry.name && words(phrase) === words(entry.name) ? phrase : entry.name
}

const words = (name: string): number => name.split(' ').length

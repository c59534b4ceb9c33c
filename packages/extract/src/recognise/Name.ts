import type { Span } from '../Span.ts'

/** A name found in the clean text. Of nested instrument names only the longest is listed (codebook, section 6). */
export type Name = InstrumentName | OrganisationName | CountryName | RegionName | PersonName

export interface InstrumentName extends Span {
  readonly kind: 'instrument'
  /** What the tables show: the acronym, else the full name ("PfP", "Steppe Eagle"). */
  readonly label: string
  /** The full name where known. */
  readonly name: string
  /** A value of the `instrument_kind` vocabulary. */
  readonly instrumentKind: string
  /** A value of the `area` vocabulary, where the lexicon gives one. */
  readonly area: string | null
  /**
   * Named, but not what a clause is about (a paper on another instrument, a status conferred, a post): for the table of
   * instruments, never for a mention's list. May overlap with another instrument's name.
   */
  readonly listedOnly?: boolean
}

export interface OrganisationName extends Span {
  readonly kind: 'organisation'
  /** The label of the lexicon or the manifest; "the Alliance" carries the label of the body it stands for. */
  readonly label: string
  /** An organ ("the Permanent Council") or the city of its seat stands for it too; absent where another tells no form. */
  readonly form?: 'name' | 'organ' | 'stand-in' | 'seat'
}

export interface CountryName extends Span {
  readonly kind: 'country'
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  /** "Kazakhstan" is `country`, "Kazakh" `demonym`, its capital `capital`. */
  readonly form: 'country' | 'demonym' | 'capital'
}

export interface RegionName extends Span {
  readonly kind: 'region'
  /** "Central Asia", "the Caucasus", "the Western Balkans". */
  readonly label: string
  /** ISO 3166-1 alpha-2 codes of its countries. */
  readonly countries: ReadonlyArray<string>
}

export interface PersonName extends Span {
  readonly kind: 'person'
  /** The full name, ruined capitals restored. */
  readonly label: string
  /** The office that goes with this occurrence, as worded (clean text), and its place. */
  readonly office: { readonly text: string; readonly span: Span } | null
  /** Country code or organisation label of the office, or `null`. */
  readonly affiliation: string | null
}

/** "Partnership for Peace (PfP)": an acronym and its expansion. */
export interface AcronymDefinition extends Span {
  readonly acronym: string
  readonly expansion: string
  readonly acronymSpan: Span
  readonly expansionSpan: Span
}

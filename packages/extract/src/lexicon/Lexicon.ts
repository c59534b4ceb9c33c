import type { InstrumentEntry, OfficeEntry, OrganisationEntry, RegionEntry } from '@annals/model/Lexicon'
import type { CountryPhrase } from './countryPhrases.ts'
import type { PhraseTrie } from './PhraseTrie.ts'

/** A head noun of instruments, by its folded word. */
export interface Head {
  readonly kind: string
  readonly use: 'alone' | 'modified' | 'organisation' | 'defined'
  readonly listedOnly: boolean
}

/** What a phrase of the lexicon stands for. */
export type LexiconPhrase =
  | CountryPhrase
  | { readonly kind: 'region'; readonly entry: RegionEntry; readonly lowerCase: boolean }
  | {
      readonly kind: 'instrument'
      readonly entry: InstrumentEntry
      readonly phrase: string
      readonly lowerCase: boolean
    }
  | {
      readonly kind: 'organisation'
      readonly label: string
      readonly form: 'name' | 'organ' | 'stand-in' | 'seat'
      readonly phrase: string
      readonly lowerCase: boolean
    }

/** The head of an office. */
export interface OfficePhrase {
  readonly entry: OfficeEntry
  /** "Presidents", before several names. */
  readonly plural: boolean
}

/** Folded words that tell persons from other names. */
export interface PersonWords {
  /** What an office may be about: "Foreign", "Affairs". */
  readonly subjects: ReadonlySet<string>
  /** "former", "acting". */
  readonly modifiers: ReadonlySet<string>
  /** "de", "van", "bin". */
  readonly particles: ReadonlySet<string>
  /** "Mr", "Dr". */
  readonly titles: ReadonlySet<string>
  readonly givenNames: ReadonlySet<string>
  /** Family names that come first: "Ban Ki-moon". */
  readonly familyFirst: ReadonlySet<string>
  /** Capitalised words that no person’s name holds. */
  readonly notPersons: ReadonlySet<string>
}

/** The names that are known before a text is read, ready for one pass over it. */
export interface Lexicon {
  readonly instruments: ReadonlyMap<string, InstrumentEntry>
  readonly organisations: ReadonlyMap<string, OrganisationEntry>
  readonly regions: ReadonlyArray<RegionEntry>
  readonly heads: ReadonlyMap<string, Head>
  readonly persons: PersonWords
  /** Names of everything but offices. Stand-ins and seats are not here: they depend on the document. */
  readonly phrases: ReadonlyArray<PhraseTrie<LexiconPhrase>>
  readonly offices: PhraseTrie<OfficePhrase>
  /** Labels by their lower-case form, for acronyms that lost their capitals. */
  readonly acronyms: ReadonlyMap<string, string>
}

/** All names as they are written, for restoring capitals that a text lost; sorted by code unit. */
export const namesOf = (lexicon: Lexicon): ReadonlyArray<string> =>
  [
    ...new Set([
      ...[...lexicon.instruments.values()].flatMap(({ label, name, aliases }) => [label, name, ...(aliases ?? [])]),
      ...[...lexicon.organisations.values()].flatMap(({ label, name, aliases, organs }) => [
        label,
        name,
        ...(aliases ?? []),
        ...(organs ?? []),
      ]),
      ...lexicon.regions.flatMap(({ label, aliases }) => [label, ...(aliases ?? [])]),
    ]),
  ].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))

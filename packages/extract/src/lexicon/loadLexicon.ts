import {
  CountryEntry,
  HeadEntry,
  InstrumentEntry,
  type LexiconAdditions,
  OfficeEntry,
  OrganisationEntry,
  RegionEntry,
} from '@annals/model/Lexicon'
import { Schema } from 'effect'
import countryFile from '../../lexicon/countries.json' with { type: 'json' }
import headFile from '../../lexicon/heads.json' with { type: 'json' }
import instrumentFile from '../../lexicon/instruments.json' with { type: 'json' }
import officeFile from '../../lexicon/offices.json' with { type: 'json' }
import organisationFile from '../../lexicon/organisations.json' with { type: 'json' }
import personFile from '../../lexicon/person-words.json' with { type: 'json' }
import regionFile from '../../lexicon/regions.json' with { type: 'json' }
import { fold } from '../text/fold.ts'
import { normsOf } from '../text/tokenise.ts'
import { countryPhrases, subregions } from './countryPhrases.ts'
import { instrumentPhrases } from './instrumentPhrases.ts'
import type { Head, Lexicon, LexiconPhrase, OfficePhrase, PersonWords } from './Lexicon.ts'
import { phraseTrie } from './PhraseTrie.ts'

const builtIn = {
  countries: Schema.decodeUnknownSync(Schema.Array(CountryEntry))(countryFile),
  heads: Schema.decodeUnknownSync(Schema.Array(HeadEntry))(headFile),
  instruments: Schema.decodeUnknownSync(Schema.Array(InstrumentEntry))(instrumentFile),
  offices: Schema.decodeUnknownSync(Schema.Array(OfficeEntry))(officeFile),
  organisations: Schema.decodeUnknownSync(Schema.Array(OrganisationEntry))(organisationFile),
  regions: Schema.decodeUnknownSync(Schema.Array(RegionEntry))(regionFile),
}

const byLabel = <Entry extends { readonly label: string }>(
  known: ReadonlyArray<Entry>,
  added: ReadonlyArray<Entry> | undefined,
): ReadonlyMap<string, Entry> => new Map([...known, ...(added ?? [])].map((entry) => [entry.label, entry]))

const organisationPhrases = (entry: OrganisationEntry): ReadonlyArray<readonly [string, LexiconPhrase]> => {
  const phrase = (form: 'name' | 'organ') => (text: string) => {
    const lowerCase = normsOf(text).length >= 3
    return [text, { kind: 'organisation', label: entry.label, form, phrase: text, lowerCase }] as const
  }
  return [
    ...[entry.label, entry.name, ...(entry.aliases ?? [])].map(phrase('name')),
    ...(entry.organs ?? []).map(phrase('organ')),
  ]
}

const regionPhrases = (entry: RegionEntry): ReadonlyArray<readonly [string, LexiconPhrase]> =>
  [entry.label, ...(entry.aliases ?? [])].map((form) => {
    const lowerCase = normsOf(form).length >= 2
    return [form, { kind: 'region', entry, lowerCase }] as const
  })

const foldedSet = (words: ReadonlyArray<string>): ReadonlySet<string> => new Set(words.map(fold))

const personWords: PersonWords = {
  subjects: foldedSet(personFile.subjects),
  modifiers: foldedSet(personFile.modifiers),
  particles: foldedSet(personFile.particles),
  titles: foldedSet(personFile.titles),
  givenNames: foldedSet(personFile.givenNames),
  familyFirst: foldedSet(personFile.familyFirst),
  notPersons: foldedSet(personFile.notPersons),
}

let plain: Lexicon | undefined

/**
 * The built-in lexicon with a manifest's additions; an added entry takes the place of one with the same label. Without
 * additions it is made once.
 */
export const loadLexicon = (additions: LexiconAdditions = {}): Lexicon => {
  const added = Object.values(additions).some((list) => list !== undefined && list.length > 0)
  if (added) return built(additions)
  plain ??= built({})
  return plain
}

const built = (additions: LexiconAdditions): Lexicon => {
  const instruments = byLabel(builtIn.instruments, additions.instruments)
  const organisations = byLabel(builtIn.organisations, additions.organisations)
  const offices = byLabel(builtIn.offices, additions.offices)
  const listed = new Set(builtIn.regions.flatMap(({ label, aliases }) => [label, ...(aliases ?? [])]))
  const regions = [
    ...builtIn.regions,
    ...[...subregions()].flatMap(([label, countries]) => (listed.has(label) ? [] : [{ label, countries }])),
  ]
  return {
    instruments,
    organisations,
    regions,
    heads: new Map(
      builtIn.heads.map(({ label, kind, use, listedOnly }): [string, Head] => [
        fold(label),
        { kind, use, listedOnly: listedOnly ?? false },
      ]),
    ),
    persons: personWords,
    phrases: [
      phraseTrie<LexiconPhrase>([
        ...[...instruments.values()].flatMap(instrumentPhrases),
        ...[...organisations.values()].flatMap(organisationPhrases),
        ...regions.flatMap(regionPhrases),
        ...countryPhrases(builtIn.countries),
      ]),
    ],
    acronyms: new Map([...organisations.keys(), ...instruments.keys()].map((label) => [label.toLowerCase(), label])),
    offices: phraseTrie<OfficePhrase>(
      [...offices.values()].flatMap(
        (entry): ReadonlyArray<readonly [string, OfficePhrase]> => [
          [entry.label, { entry, plural: false }],
          ...(entry.plural === undefined ? [] : [[entry.plural, { entry, plural: true }] as const]),
        ],
      ),
    ),
  }
}

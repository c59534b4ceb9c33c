import worldCountries, { type Country } from 'world-countries'
import { monthNames, titled, weekdayNames } from '../text/calendarWords.ts'
import { looksDamaged } from './capitals/damage.ts'
import { seenNames } from './capitals/seenNames.ts'

/**
 * How names are written, for restoring capitals that a text lost. Keys are in lower case.
 */
export interface Vocabulary {
  /** Single words that are names by themselves: "afghanistan" is "Afghanistan", "isaf" is "ISAF". */
  readonly words: ReadonlyMap<string, string>
  /** Names of several words, by their first word, longest first. */
  readonly phrases: ReadonlyMap<string, ReadonlyArray<string>>
  /** Words that the texts also write in lower case: no capital is ever restored to them on their own. */
  readonly ordinary: ReadonlySet<string>
}

// The package declares its default export as a CommonJS namespace; Node gives the list itself.
const countries = worldCountries as unknown as ReadonlyArray<Country>

const calendar = [...monthNames, ...weekdayNames].map(titled)
const geography = (
  'African American Asian Caucasian European Eurasian Atlantic Pacific Baltic Balkan Caspian Mediterranean Arctic ' +
  'Euro-Atlantic North-Atlantic Middle_East Western_Europe Eastern_Europe Central_Europe'
)
  .split(' ')
  .map((name) => name.replace('_', ' '))

const offices = [
  'Foreign Affairs',
  'Foreign Minister',
  'Prime Minister',
  'Minister of Foreign Affairs',
  'Minister of Defence',
  'Secretary General',
  'Secretary-General',
  'Special Representative',
  'Heads of State and Government',
]

/** Names of countries, their people, capitals and languages, of continents and regions, and of months and days. */
const known = (): ReadonlyArray<string> => [
  ...calendar,
  ...geography,
  ...offices,
  ...countries.flatMap((country) => [
    country.name.common,
    country.name.official,
    ...country.capital,
    country.region,
    country.subregion,
    ...Object.values(country.demonyms.eng ?? {}),
    ...Object.values(country.languages),
  ]),
]

/**
 * The vocabulary of a collection: the names of its lexicon and manifest, and what its sound texts capitalise. `texts`
 * are raw; the order of either makes no difference. The texts are asked only where one of them lost its capitals.
 */
export const vocabulary = (names: Iterable<string>, texts: Iterable<string>): Vocabulary => {
  const all = [...texts]
  const sound = all.filter((text) => !looksDamaged(text))
  const lines = sound.length === all.length ? [] : sound.flatMap((text) => text.split('\n'))
  const seen = seenNames(lines)
  // The stronger witness later: what the texts show yields to geography, and that to the lexicon.
  return enter([...seen.names, ...known(), ...[...names].map((name) => name.trim())], seen.ordinary)
}

/** The vocabulary, and what the sound lines of a ruined text show that it does not know. */
export const withLines = (known: Vocabulary, lines: ReadonlyArray<string>): Vocabulary => {
  const seen = seenNames(lines)
  if (seen.names.length === 0 && seen.ordinary.length === 0) return known
  const own = enter(seen.names, seen.ordinary)
  return {
    words: new Map([...own.words, ...known.words]),
    phrases: new Map([
      ...known.phrases,
      ...[...own.phrases].map(
        ([first, some]) => [first, longestFirst([...(known.phrases.get(first) ?? []), ...some])] as const,
      ),
    ]),
    ordinary: new Set([...known.ordinary, ...own.ordinary]),
  }
}

const enter = (names: ReadonlyArray<string>, ordinary: ReadonlyArray<string>): Vocabulary => {
  const words = new Map<string, string>()
  const phrases = new Map<string, Set<string>>()
  for (const name of names) {
    const plain = name.toLowerCase()
    if (plain === name || name.length < 2) continue
    const space = plain.search(/\s/u)
    if (space < 0) words.set(plain, name)
    else phrases.set(plain.slice(0, space), (phrases.get(plain.slice(0, space)) ?? new Set()).add(name))
  }
  return {
    words,
    phrases: new Map([...phrases].map(([first, all]) => [first, longestFirst([...all])])),
    ordinary: new Set(ordinary),
  }
}

/** Of equal length in the order of code units. */
const longestFirst = (names: ReadonlyArray<string>): ReadonlyArray<string> =>
  [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : a > b ? 1 : 0))

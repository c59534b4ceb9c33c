import worldCountries, { type Country } from 'world-countries'
import { damageOf } from './capitals/damage.ts'

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

const calendar = (
  'January February March April May June July August September October November December ' +
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'
).split(' ')
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
 * The vocabulary of a collection: the names of its lexicon and manifest, and what its sound texts capitalise.
 * `texts` are raw; the order of either makes no difference.
 */
export const vocabulary = (names: Iterable<string>, texts: Iterable<string>): Vocabulary => {
  const seen = new Map<string, Map<string, number>>()
  const phrasesSeen = new Map<string, Map<string, number>>()
  const ordinary = new Map<string, number>()
  for (const text of texts) {
    if (damageOf(text) === null) observe(text, seen, phrasesSeen, ordinary)
  }
  const words = new Map<string, string>()
  const phrases = new Map<string, Set<string>>()
  const add = (name: string) => {
    const plain = name.toLowerCase()
    if (plain === name || name.length < 2) return
    if (!/\s/u.test(name)) {
      words.set(plain, name)
      return
    }
    const first = plain.slice(0, plain.search(/\s/u))
    const same = phrases.get(first)
    if (same === undefined) phrases.set(first, new Set([name]))
    else same.add(name)
  }
  // The stronger witness later: what the texts show yields to geography, and that to the lexicon.
  for (const [plain, forms] of seen) {
    const form = usual(forms)
    const times = forms.get(form)!
    // A single capital may be a whim of its author; an acronym is none.
    if (!ordinary.has(plain) && plain.length > 2 && (times > 1 || /\p{Lu}\p{Lu}/u.test(form))) add(form)
  }
  for (const forms of phrasesSeen.values()) add(usual(forms))
  for (const name of known()) add(name)
  for (const name of names) add(name.trim())
  return {
    words,
    phrases: new Map(
      [...phrases].map(([first, all]) => [
        first,
        [...all].sort((a, b) => b.length - a.length || (a < b ? -1 : a > b ? 1 : 0)),
      ]),
    ),
    ordinary: new Set(ordinary.keys()),
  }
}

type Counts = Map<string, Map<string, number>>

const count = (counts: Counts, key: string, form: string): void => {
  const forms = counts.get(key) ?? new Map<string, number>()
  forms.set(form, (forms.get(form) ?? 0) + 1)
  counts.set(key, forms)
}

/** The commonest form; of equals the first in the order of code units. */
const usual = (forms: ReadonlyMap<string, number>): string =>
  [...forms].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]![0]

// Words within a sentence: after a letter or a comma and one space, so that no sentence begins with them. A capital
// beside another one may belong to a title, which says nothing about the word by itself.
const within = /(?<=[\p{Ll},][ ])(?<!\p{Lu}[\p{L}-]*[ ])\p{L}[\p{L}-]*(?![\p{L}’'-]*[ ](?:(?:of|and|for|on) )?\p{Lu})/gu
const run = /(?<=[\p{Ll},][ ](?:[“"«‘])?)\p{Lu}[\p{L}-]+(?: (?:(?:of|and|for|on|the) ){0,2}\p{Lu}[\p{L}-]+)+/gu

const observe = (text: string, seen: Counts, phrases: Counts, ordinary: Map<string, number>): void => {
  // Headings and titles capitalise what they like; only lines that end like sentences bear witness.
  for (const line of text.split('\n')) {
    if (line.length < 60 || !/[.;:,)”"]\s*$/u.test(line)) continue
    for (const { 0: word } of line.matchAll(within)) {
      const plain = word.toLowerCase()
      if (plain === word) ordinary.set(plain, (ordinary.get(plain) ?? 0) + 1)
      else count(seen, plain, word)
    }
    for (const { 0: name } of line.matchAll(run)) {
      count(phrases, name.toLowerCase(), name)
      // "Foreign Minister Yerzhan Kazykhanov" also shows how the person is written without the office.
      const person = /^(?:\p{Lu}\p{Ll}+ )+?(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)$/u.exec(name)
      if (person !== null) count(phrases, person[1]!.toLowerCase(), person[1]!)
    }
  }
}

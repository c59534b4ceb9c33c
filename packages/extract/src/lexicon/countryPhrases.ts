import type { CountryEntry } from '@annals/model/Lexicon'
import worldCountries, { type Country } from 'world-countries'
import { fold } from '../text/fold.ts'

/** A name of a country: what it is, and whether it is told apart from a common word without its capital. */
export interface CountryPhrase {
  readonly kind: 'country'
  readonly code: string
  readonly form: 'country' | 'demonym' | 'capital'
  readonly lowerCase: boolean
}

// The package declares its default export as a CommonJS namespace; Node gives the list itself.
const table = worldCountries as unknown as ReadonlyArray<Country>

// "Kazakhs", "Germans"; no plural is made of "Chinese", "Polish" or "Swiss".
const plural = (demonym: string): ReadonlyArray<string> => (/[anikrkg]$/u.test(demonym) ? [`${demonym}s`] : [])

const codes: ReadonlySet<string> = new Set(table.map(({ cca2 }) => cca2))
// Codes that the standard leaves to its users name no country to anybody else, and are nobody's mistake.
const userAssigned = /^(?:AA|Q[M-Z]|X[A-Z]|ZZ)$/u

/** Whether ISO 3166-1 knows a country by this alpha-2 code ("UK" and "EL" are none), or leaves the code to its users. */
export const isCountryCode = (code: string): boolean => codes.has(code) || userAssigned.test(code)

const latin = /^[\p{Script=Latin}\p{M}\p{P}\s]+$/u

// Names of two or three letters ("US", "UK") are common words in lower case, and short names often are ("chad").
const lowerCaseFrom = 5

/** Names, demonyms and capitals of all countries; `entries` add to the table of countries and take from it. */
export const countryPhrases = (
  entries: ReadonlyArray<CountryEntry>,
): ReadonlyArray<readonly [string, CountryPhrase]> => {
  const extra = new Map(entries.map((entry) => [entry.code, entry]))
  return table.flatMap((country) => {
    const code = country.cca2
    const more = extra.get(code)
    const omit = new Set((more?.omit ?? []).map(fold))
    const phrases = new Map<string, CountryPhrase>()
    const add = (form: CountryPhrase['form'], names: Iterable<string>) => {
      for (const name of names) {
        const key = fold(name)
        // Where one word is both ("Djibouti", "Panama"), the country comes first.
        if (key.length < 2 || omit.has(key) || phrases.has(name)) continue
        const lowerCase = name.length >= lowerCaseFrom && !omit.has(`${key} (lower case)`)
        phrases.set(name, { kind: 'country', code, form, lowerCase })
      }
    }
    const alternatives = country.altSpellings.filter(
      (name) => name.length > 3 && latin.test(name) && !name.includes(','),
    )
    add('country', [country.name.common, country.name.official, ...alternatives, ...(more?.names ?? [])])
    const demonyms = [country.demonyms.eng?.m ?? '', ...(more?.demonyms ?? [])].flatMap((d) => d.split(/, | or /u))
    // Dependent territories share their demonyms ("French", "Norwegian") and name their capitals after people.
    if (country.independent || more !== undefined) {
      add(
        'demonym',
        demonyms.flatMap((demonym) => [demonym, ...plural(demonym)]),
      )
      add('capital', [...country.capital, ...(more?.capitals ?? [])])
    }
    return [...phrases]
  })
}

/** The countries of each subregion of the table of countries, for regions that the lexicon does not list. */
export const subregions = (): ReadonlyMap<string, ReadonlyArray<string>> => {
  const regions = new Map<string, Array<string>>()
  for (const { cca2, subregion, independent } of table) {
    if (subregion === '' || !independent) continue
    const codes = regions.get(subregion)
    if (codes === undefined) regions.set(subregion, [cca2])
    else codes.push(cca2)
  }
  return new Map([...regions].map(([region, codes]) => [region, codes.sort()]))
}

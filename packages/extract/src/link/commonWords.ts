import worldCountries, { type Country } from 'world-countries'
import { wordsOf } from '../text/normalise.ts'

// A CommonJS package whose types describe a module: the list is what Node gives as the default.
const countries = worldCountries as unknown as ReadonlyArray<Country>

/**
 * The words that name the partner (ISO 3166-1 alpha-2) and the organisation: every mention of a collection holds them,
 * so that they tell nothing about which happening is meant.
 */
export const commonWords = (partner: string, organisation: string): ReadonlySet<string> => {
  const country = countries.find(({ cca2 }) => cca2 === partner)
  if (country === undefined) return new Set(wordsOf(organisation))
  const demonym = country.demonyms?.eng?.m ?? ''
  // A language that sounds like its country gives the other adjective ("Uzbek" beside "Uzbekistani").
  const beginning = country.name.common.slice(0, 3)
  const languages = Object.values(country.languages ?? {}).filter((name) => name.startsWith(beginning))
  return new Set([country.name.common, demonym, ...languages, organisation].flatMap(wordsOf))
}

import worldCountries, { type Country } from 'world-countries'
import entries from '../../lexicon/countries.json' with { type: 'json' }

// The table of countries has regions of its own in Europe; the lexicon sets right where they differ from UN M49.
const corrected = new Map(
  entries.flatMap((entry) => ('subregion' in entry ? [[entry.code, entry.subregion as string] as const] : [])),
)
const known: ReadonlyMap<string, string> = new Map(
  (worldCountries as unknown as ReadonlyArray<Country>).map(({ cca2, subregion }) => [
    cca2,
    corrected.get(cca2) ?? subregion,
  ]),
)

/** The subregion of UN M49 that a country (ISO 3166-1 alpha-2) lies in: "Central Asia"; `null` for one it does not know. */
export const subregionOf = (code: string): string | null => known.get(code) || null

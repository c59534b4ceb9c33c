import worldCountries, { type Country } from 'world-countries'

// The package declares its default export as a CommonJS namespace; Node gives the list itself.
const codes = new Set((worldCountries as unknown as ReadonlyArray<Country>).map(({ cca2 }) => cca2))
// Codes that ISO 3166-1 leaves to its users name no country to anybody else, and are nobody's mistake.
const userAssigned = /^(?:AA|Q[M-Z]|X[A-Z]|ZZ)$/u

/** Whether a code of two capitals is a country's (ISO 3166-1 alpha-2), or left to its user by the standard. */
export const isCountry = (code: string): boolean => codes.has(code) || userAssigned.test(code)

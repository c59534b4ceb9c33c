// The names are those of the pinned runtime; the locale is fixed, so that the machine's own changes nothing.
const names = new Intl.DisplayNames(['en-GB'], { type: 'region', fallback: 'code' })

/** The English name of a country by its ISO 3166-1 alpha-2 code; the code itself where it names none. */
export const countryName = (code: string): string => names.of(code) ?? code

import { contentHash } from './contentHash.ts'

/**
 * A name as lower-case words joined by hyphens, for ids; accents fall away. A name without a Latin letter or a digit
 * gives a hash of itself, so that every name has a slug.
 */
export const slug = (name: string, maxWords = 12): string => {
  const words =
    name
      .normalize('NFKD')
      .replace(/[\p{M}'’]/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/gu) ?? []
  return words.length === 0 ? contentHash([name], 8) : words.slice(0, maxWords).join('-')
}

/** Slugs of several names, each its own: names that fall together get a hash of themselves behind. */
export const uniqueSlugs = (names: Iterable<string>): ReadonlyMap<string, string> => {
  const all = [...new Set(names)]
  const uses = Map.groupBy(all, (name) => slug(name))
  return new Map(
    all.map((name) => [
      name,
      uses.get(slug(name))!.length === 1 ? slug(name) : `${slug(name)}-${contentHash([name], 6)}`,
    ]),
  )
}

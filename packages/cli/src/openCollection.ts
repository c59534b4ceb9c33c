import { countryPhrases } from '@annals/extract/lexicon/countryPhrases'
import { CollectionUnreadable, readCollection } from '@annals/extract/readCollection'
import type { Collection } from '@annals/model/Collection'
import { Effect } from 'effect'

// Codes that ISO 3166-1 leaves to its users name no country to anybody else, and are nobody's mistake.
const userAssigned = /^(?:AA|Q[M-Z]|X[A-Z]|ZZ)$/u

/** The partners of a manifest that are no country's code ("UK", "KA"), each with its place. */
const unknownPartners = (manifest: Collection): ReadonlyArray<string> => {
  const known = new Set(countryPhrases([]).map(([, { code }]) => code))
  const partners = [
    ['partner', manifest.partner] as const,
    ...manifest.sources.map(({ partner }, i) => [`sources.${i}.partner`, partner] as const),
  ]
  return partners.flatMap(([place, code]) =>
    code === undefined || known.has(code) || userAssigned.test(code)
      ? []
      : [`${place}: expected the code of a country (ISO 3166-1 alpha-2), found ${JSON.stringify(code)}`],
  )
}

/** Reads a collection with all its texts; fails with every problem, each with its file and place. */
export const openCollection = Effect.fn('openCollection')(function* (data: string, concurrency: number) {
  const collection = yield* readCollection(data, concurrency)
  const problems = unknownPartners(collection.manifest).map((problem) => `${data}/collection.json: ${problem}`)
  if (problems.length > 0) return yield* new CollectionUnreadable({ problems })
  return collection
})

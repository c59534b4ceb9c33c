import lexicon from '../../lexicon/areas.json' with { type: 'json' }

interface Keyword {
  readonly words: ReadonlyArray<string>
  readonly area: string
  readonly weight: number
}

const index: ReadonlyMap<string, ReadonlyArray<Keyword>> = (() => {
  const map = new Map<string, Array<Keyword>>()
  for (const [area, keywords] of Object.entries(lexicon.keywords)) {
    for (const [phrase, weight] of Object.entries(keywords)) {
      const words = phrase.split(' ')
      const key = words[0]!.slice(0, 3)
      const known = map.get(key) ?? []
      known.push({ words, area, weight })
      map.set(key, known)
    }
  }
  return map
})()

const fits = (word: string | undefined, pattern: string): boolean => {
  if (word === undefined) return false
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern || word === `${pattern}s`
}

const typeWeights: Readonly<Record<string, Readonly<Record<string, number>>>> = lexicon.types

/** Weights of the areas in some words, lower case. A keyword counts once, however often it stands there. */
export const areaWeights = (words: ReadonlyArray<string>): Map<string, number> => {
  const weights = new Map<string, number>()
  const seen = new Set<Keyword>()
  for (let i = 0; i < words.length; i++) {
    for (const keyword of index.get(words[i]!.slice(0, 3)) ?? []) {
      if (seen.has(keyword) || !keyword.words.every((pattern, k) => fits(words[i + k], pattern))) continue
      seen.add(keyword)
      weights.set(keyword.area, (weights.get(keyword.area) ?? 0) + keyword.weight)
    }
  }
  return weights
}

const best = (weights: ReadonlyMap<string, number>): { area: string; weight: number } | null => {
  let found: { area: string; weight: number } | null = null
  for (const [area, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (weight > 0 && (found === null || weight > found.weight)) found = { area, weight }
  }
  return found
}

/**
 * The area of a mention (codebook, section 5): by content first (its words, the instruments it names, what its type
 * tells of itself), then by the heading, innermost first, else political dialogue.
 */
export const areaOf = (mention: {
  readonly type: string
  readonly words: ReadonlyArray<string>
  readonly instrumentAreas: ReadonlyArray<string>
  readonly headings: ReadonlyArray<ReadonlyArray<string>>
  readonly inherited: string | null
}): string => {
  const weights = areaWeights(mention.words)
  // A framework of political dialogue is often only the roof under which something else is done.
  for (const area of mention.instrumentAreas) {
    weights.set(area, (weights.get(area) ?? 0) + (area === 'political-dialogue' ? 1.5 : 3))
  }
  for (const [area, weight] of Object.entries(typeWeights[mention.type] ?? {})) {
    weights.set(area, (weights.get(area) ?? 0) + weight)
  }
  let byHeading: { area: string; weight: number } | null = null
  for (const heading of mention.headings.toReversed()) {
    byHeading = best(areaWeights(heading))
    if (byHeading !== null) break
  }
  // The heading weighs in where the words already point its way; a single faint word ("officers") decides nothing.
  const here = byHeading === null ? undefined : weights.get(byHeading.area)
  if (byHeading !== null && here !== undefined) weights.set(byHeading.area, here + 2)
  const byContent = best(weights)
  if (byContent !== null && byContent.weight > 1) return byContent.area
  return byHeading?.area ?? mention.inherited ?? 'political-dialogue'
}

/** How many words a shingle holds: five are rarely shared by chance, and survive a reworded neighbour often enough. */
export const shingleLength = 4

/** The set of runs of words, as they are compared. A text shorter than one shingle gives its words as one. */
export const shinglesOf = (words: ReadonlyArray<string>): ReadonlySet<string> => {
  if (words.length === 0) return new Set()
  const set = new Set<string>()
  for (let i = 0; i + shingleLength <= words.length; i++) set.add(words.slice(i, i + shingleLength).join(' '))
  if (set.size === 0) set.add(words.join(' '))
  return set
}

export interface Overlap {
  /** Shared shingles over all. */
  readonly jaccard: number
  /** Shared shingles over those of the smaller text. */
  readonly containment: number
}

/** Exact overlap of two sets of shingles. */
export const overlapOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): Overlap => {
  if (a.size === 0 || b.size === 0) return { jaccard: 0, containment: 0 }
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const shingle of small) if (large.has(shingle)) shared++
  return { jaccard: shared / (a.size + b.size - shared), containment: shared / small.size }
}

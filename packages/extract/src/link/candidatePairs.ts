/**
 * The pairs of items that share a feature, each with the number of features shared, from an index of the features:
 * `features[i]` are those of item i; pairs are `[smaller, larger, shared]`, in rising order.
 *
 * A feature that more than `common` items share tells little and would bring back all pairs: its items are only
 * chained, so that a group that shares everything (a hundred editions of one page) still hangs together.
 */
export const candidatePairs = (
  features: ReadonlyArray<Iterable<string>>,
  common: number,
): ReadonlyArray<readonly [number, number, number]> => {
  const postings = new Map<string, Array<number>>()
  features.forEach((set, item) => {
    for (const feature of set) {
      const items = postings.get(feature)
      if (items === undefined) postings.set(feature, [item])
      else if (items[items.length - 1] !== item) items.push(item)
    }
  })
  const shared = new Map<number, number>()
  const count = (a: number, b: number) => {
    const key = a * features.length + b
    shared.set(key, (shared.get(key) ?? 0) + 1)
  }
  for (const items of postings.values()) {
    const reach = items.length > common ? 1 : items.length
    for (let i = 0; i < items.length; i++) {
      for (let j = i + 1; j < items.length && j <= i + reach; j++) count(items[i]!, items[j]!)
    }
  }
  return [...shared]
    .sort(([a], [b]) => a - b)
    .map(([key, n]) => [Math.floor(key / features.length), key % features.length, n])
}

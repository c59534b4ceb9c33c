/** Groups of the numbers below `size`, joined pair by pair; the root of a group is its smallest member. */
export interface UnionFind {
  readonly join: (a: number, b: number) => void
  readonly root: (a: number) => number
  /** The groups, each in rising order, in the order of their smallest members. */
  readonly groups: () => ReadonlyArray<ReadonlyArray<number>>
}

export const unionFind = (size: number): UnionFind => {
  const parent = Array.from({ length: size }, (_, i) => i)
  const root = (a: number): number => {
    let at = a
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  const join = (a: number, b: number): void => {
    const [x, y] = [root(a), root(b)]
    if (x !== y) parent[Math.max(x, y)] = Math.min(x, y)
  }
  const groups = () => {
    const byRoot = Map.groupBy(parent.keys(), root)
    return [...byRoot.values()]
  }
  return { join, root, groups }
}

import type { Run } from './Stretch.ts'

/** Runs by the tokens they cover, for finding those at a place without looking at all. */
export interface RunIndex<R extends Run> {
  /** Those that share a token with `run`, by their first shared token. */
  readonly overlapping: (run: Run) => ReadonlyArray<R>
}

const empty: RunIndex<never> = { overlapping: () => [] }

export const runIndex = <R extends Run>(runs: ReadonlyArray<R>): RunIndex<R> => {
  if (runs.length === 0) return empty
  const at = new Map<number, Array<R>>()
  for (const run of runs) {
    for (let token = run.from; token < run.to; token++) {
      const here = at.get(token)
      if (here === undefined) at.set(token, [run])
      else here.push(run)
    }
  }
  return {
    overlapping: (run) => {
      const found: Array<R> = []
      for (let token = run.from; token < run.to; token++) {
        for (const one of at.get(token) ?? []) if (Math.max(one.from, run.from) === token) found.push(one)
      }
      return found
    },
  }
}

export const isInside = (inner: Run, outer: Run): boolean => inner.from >= outer.from && inner.to <= outer.to

/** Takes runs in the order given, each if none taken before it in its layer shares a token with it. */
export const apart = <R extends Run>(runs: ReadonlyArray<R>, layerOf: (run: R) => string): ReadonlyArray<R> => {
  if (runs.length < 2) return runs
  const taken = new Map<string, Set<number>>()
  return runs.filter((run) => {
    const layer = layerOf(run)
    const tokens = taken.get(layer) ?? new Set<number>()
    for (let token = run.from; token < run.to; token++) if (tokens.has(token)) return false
    for (let token = run.from; token < run.to; token++) tokens.add(token)
    taken.set(layer, tokens)
    return true
  })
}

/** A stream of numbers that a seed decides: the same on every machine. */
export interface Random {
  /** An integer from 0 to `below` - 1. */
  readonly integer: (below: number) => number
  readonly pick: <A>(values: ReadonlyArray<A>) => A
  /** True in about `share` of the calls. */
  readonly chance: (share: number) => boolean
}

// Mulberry32: small, and good enough to vary test data.
export const seeded = (seed: number): Random => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const integer = (below: number) => Math.floor(next() * below)
  return { integer, pick: (values) => values[integer(values.length)]!, chance: (share) => next() < share }
}

import { finders } from '../../src/compare/findDiscrepancies.ts'
import { weights } from '../../src/link/Weights.ts'
import type { Switch } from '../Switch.ts'

const bounds: ReadonlySet<string> = new Set(['threshold', 'groupThreshold', 'fullWords'])

/** The weights of the linker, each set to nothing, and the finders of disagreements. */
export const linking: ReadonlyArray<Switch> = [
  ...Object.keys(weights)
    .filter((name) => !bounds.has(name))
    .map((name) => ({
      group: 'Weights of the linker',
      rule: name,
      from: 'link' as const,
      weights: { ...weights, [name]: 0 },
    })),
  ...finders.map(([name]) => ({
    group: 'Finders of disagreements',
    rule: name,
    from: 'compare' as const,
    finders: finders.filter(([other]) => other !== name),
  })),
]

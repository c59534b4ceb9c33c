import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract.ts'
import { collections } from './collections.ts'
import { discrepanciesFound } from './discrepanciesFound.ts'
import { score } from './score.ts'

// What must never be lost again. The figures themselves stand in docs/evaluation.md.
const bars = {
  kazakhstan: { dated: 97, type: 97, area: 95, scope: 97, events: 98, instruments: 95, persons: 95, disagreements: 1 },
  dev: { dated: 92, type: 93, area: 88, scope: 94, events: 98, instruments: 95, persons: 95, disagreements: 1 },
  practice: { dated: 92, type: 93, area: 78, scope: 94, events: 98, instruments: 90, persons: 95, disagreements: 1 },
  'held-out': {
    dated: 85,
    type: 80,
    area: 80,
    scope: 92,
    events: 95,
    instruments: 90,
    persons: 90,
    disagreements: 0.8,
  },
  third: { dated: 85, type: 80, area: 80, scope: 95, events: 90, instruments: 80, persons: 95, disagreements: 0.3 },
}

describe.each(collections)('$name', ({ name, load }) => {
  const { manifest, texts, mentions, discrepancies } = load()
  const dataset = extract(manifest, texts)
  const { dated, ...shares } = score(dataset.mentions, mentions)
  const bar = bars[name as keyof typeof bars]

  test('figures are above their bars', () => {
    const measured = { dated: dated.f1, ...shares }
    const below = (['dated', 'type', 'area', 'scope', 'events', 'instruments', 'persons'] as const)
      .filter((what) => 100 * measured[what] < bar[what])
      .map((what) => `${what}: ${(100 * measured[what]).toFixed(1)}, at least ${bar[what]}`)
    expect(below).toEqual([])
  })

  test('required disagreements are found', () => {
    const { required, found, missed } = discrepanciesFound(dataset.discrepancies, discrepancies)
    expect(found, missed.join('; ')).toBeGreaterThanOrEqual(bar.disagreements * required)
  })
})

test('the first collection: no more than three disagreements beyond those that annotators list', () => {
  const { manifest, texts, discrepancies } = collections[0]!.load()
  const reported = extract(manifest, texts).discrepancies
  const listed = reported.filter((row) =>
    discrepancies.some((one) => discrepanciesFound([row], [{ ...one, required: true }]).found === 1),
  )
  expect(reported.length - listed.length).toBeLessThanOrEqual(3)
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { evaluation } from '../../eval/evaluation.ts'
import { prepare } from '../../eval/Prepared.ts'
import { extract } from '../../src/extract.ts'
import { collections } from './collections.ts'

// Some hundred runs without one rule each take their time on a busy machine.
const patience = 300_000

test('docs/evaluation.md is what the code does now; node packages/extract/eval/evaluate.ts makes it anew', {
  timeout: patience,
}, () => {
  expect(evaluation()).toBe(readFileSync(join(import.meta.dirname, '../../../../docs/evaluation.md'), 'utf8'))
})

test.each(collections)('what is measured on $name is what extract makes of it', ({ load, standing }) => {
  const annotated = load()
  const { linked, discrepancies } = prepare(annotated, standing)
  const dataset = extract(annotated.manifest, annotated.texts)
  expect(linked.mentions).toEqual(dataset.mentions)
  expect(discrepancies).toEqual(dataset.discrepancies)
})

import { describe, expect, test } from 'vitest'
import irregular from '../../lexicon/irregular-verbs.json' with { type: 'json' }
import { entries } from '../../src/code/Rules.ts'
import { lemmasOf } from '../../src/text/lemma.ts'
import { formsOf } from '../../src/text/morphology.ts'

describe('the base forms that a word may be of', () => {
  test.each([
    ['signed', 'sign'],
    ['signs', 'sign'],
    ['signing', 'sign'],
    ['planned', 'plan'],
    ['installed', 'install'],
    ['agreed', 'agree'],
    ['ratifies', 'ratify'],
    ['ratified', 'ratify'],
    ['launches', 'launch'],
    ['pledges', 'pledge'],
    ['undergoes', 'undergo'],
    ['organised', 'organize'],
    ['organizing', 'organise'],
    ['travelled', 'travel'],
    ['held', 'hold'],
    ['written', 'write'],
    ['was', 'be'],
    ['has', 'have'],
    ['dying', 'die'],
    ['sign', 'sign'],
  ])('%s: %s', (form, base) => {
    expect(lemmasOf(form)).toContain(base)
  })

  test.each([
    ['process', 'proces'],
    ['bus', 'bu'],
    ['this', 'thi'],
    ['king', 'k'],
    ['red', 'r'],
    ['news', 'new s'],
    ['status', 'statu'],
  ])('%s is no form of %s', (form, base) => {
    expect(lemmasOf(form)).not.toContain(base)
  })
})

test('the likeliest comes first, and the word itself last', () => {
  expect(lemmasOf('planned')[0]).toBe('plan')
  expect(lemmasOf('signed')[0]).toBe('sign')
  expect(lemmasOf('launches')[0]).toBe('launch')
  expect(lemmasOf('pledges')[0]).toBe('pledge')
  expect(lemmasOf('held')).toEqual(['hold', 'held'])
})

test('every form of every verb leads back to it', () => {
  const bases = new Set([
    ...irregular.map(([base]) => base!),
    ...entries.flatMap(({ verb }) => verb?.split(' ')[0] ?? []),
  ])
  expect(bases.size).toBeGreaterThan(200)
  const lost = [...bases].flatMap((base) =>
    formsOf(base).flatMap(([form]) => (lemmasOf(form).includes(base) ? [] : [`${form}: ${base}`])),
  )
  expect(lost).toEqual([])
})

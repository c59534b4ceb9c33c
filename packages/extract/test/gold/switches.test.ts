import { describe, expect, test } from 'vitest'
import { switches } from '../../eval/ablate.ts'
import { outcome, prepare } from '../../eval/Prepared.ts'
import { fromIndex, fromList } from '../../eval/switches/taking.ts'
import { bars } from '../../src/code/bars.ts'
import { settled } from '../../src/code/typeOf.ts'
import { finders } from '../../src/compare/findDiscrepancies.ts'
import { forms } from '../../src/dates/forms.ts'
import { rules } from '../../src/layout/layOut.ts'
import { repairs } from '../../src/read/clean.ts'
import { collections } from './collections.ts'

describe('a rule is taken out and put back in its place', () => {
  test('of a list', () => {
    const list = ['a', 'b', 'c', 'b']
    const back = fromList(list, (one) => one === 'b')()
    expect(list).toEqual(['a', 'c'])
    back()
    expect(list).toEqual(['a', 'b', 'c', 'b'])
  })

  test('of an index', () => {
    const index = new Map([
      ['x', [1, 2]],
      ['y', [2]],
    ])
    const back = fromIndex(index, (one) => one === 2)()
    expect([...index.values()]).toEqual([[1], []])
    back()
    expect([...index.values()]).toEqual([[1, 2], [2]])
  })
})

test('every rule of the ordered lists has its switch', () => {
  const inGroup = (group: string) => switches.filter((one) => one.group === group).map(({ rule }) => rule)
  expect(inGroup('Repairs')).toEqual(repairs.map(({ name }) => name))
  expect(inGroup('Roles of lines')).toEqual(rules.map(({ name }) => name))
  expect(inGroup('Forms of time')).toEqual(forms.map(({ form }) => form.name))
  expect(inGroup('Why a frame tells nothing')).toEqual(bars.map(({ id }) => id))
  expect(inGroup('Settled types')).toEqual(settled.map(({ id }) => id))
  expect(inGroup('Finders of disagreements')).toEqual(finders.map(([name]) => name))
})

test('a switch makes a difference, and leaves none behind', () => {
  const prepared = prepare(collections.at(-1)!.load(), 'late')
  const whole = outcome(prepared, null).mentions.length
  const years = switches.find(({ rule }) => rule === 'bare-year')!
  expect(outcome(prepared, years).mentions.length).toBeLessThan(whole)
  for (const { off } of switches) off?.()()
  // What a run tags its tokens with is no part of what was read.
  const untagged = prepared.documents.map((document) => ({ ...document, tokens: { ...document.tokens, tags: null } }))
  expect(prepared.read().map((document) => ({ ...document, tokens: { ...document.tokens, tags: null } }))).toEqual(
    untagged,
  )
})

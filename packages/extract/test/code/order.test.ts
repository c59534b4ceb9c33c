import { expect, test } from 'vitest'
import lexicon from '../../lexicon/predicates.json' with { type: 'json' }
import { builtIn } from '../../src/code/Rules.ts'

// Canaries: these lists decide by their order. A change here is meant, or it is a defect.

const verbsOf = (form: string) =>
  (builtIn.verbs.get(form) ?? []).map(({ entry, state, rest }) =>
    `${entry?.id ?? `(${state})`} ${rest.join(' ')}`.trim(),
  )

const lengthOf = (rest: ReadonlyArray<string>) => rest.length

test('a longer pattern of a verb is tried before a shorter one', () => {
  for (const [form, verbs] of builtIn.verbs) {
    const lengths = verbs.map(({ rest }) => lengthOf(rest))
    expect(lengths, form).toEqual(lengths.toSorted((a, b) => b - a))
  }
})

test('"entered into force" is no entering, "took command" no taking', () => {
  expect(verbsOf('enter').indexOf('enter-into-force into force')).toBeLessThan(verbsOf('enter').indexOf('enter'))
  expect(verbsOf('take')).toContain('take-command command')
  expect(verbsOf('take').at(-1)).not.toMatch(/take-command/u)
})

test('a shorter pattern is reachable: no longer one of the same words stands before it', () => {
  // The same words twice under one form: the second could never fire.
  const dead: Array<string> = []
  for (const [form, verbs] of builtIn.verbs) {
    const seen = new Map<string, string>()
    for (const { entry, rest } of verbs) {
      if (entry === null) continue
      const key = rest.join(' ')
      const other = seen.get(key)
      // An entry that holds only for some subjects or forms leaves the rest to the next.
      const open =
        other === undefined || other === entry.id || lexicon.entries.some((e) => e.id === other && isNarrow(e))
      if (!open) dead.push(`${form} ${key}: ${other} before ${entry.id}`)
      seen.set(key, entry.id)
    }
  }
  expect(dead).toEqual([])
})

const isNarrow = (entry: object): boolean =>
  ['subjects', 'passiveOnly', 'finiteOnly', 'properObject', 'byObject', 'verbOnly'].some((field) => field in entry)

test('nouns of several words are found by their first', () => {
  for (const [first, nouns] of builtIn.nouns)
    for (const { rest } of nouns) expect([first, ...rest].join(' ')).not.toMatch(/\s{2}/u)
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  CountryEntry,
  HeadEntry,
  InstrumentEntry,
  LexiconAdditions,
  OfficeEntry,
  OrganisationEntry,
  RegionEntry,
} from '@annals/model/Lexicon'
import { Schema } from 'effect'
import { describe, expect, test } from 'vitest'
import worldCountries, { type Country } from 'world-countries'
import { namesOf } from '../../src/lexicon/Lexicon.ts'
import { loadLexicon } from '../../src/lexicon/loadLexicon.ts'
import { fold } from '../../src/text/fold.ts'

const file = (name: string): ReadonlyArray<Record<string, unknown>> =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../lexicon', name), 'utf8'))

const strict = { onExcessProperty: 'error', errors: 'all' } as const

const files = [
  ['countries.json', Schema.Array(CountryEntry), 'code'],
  ['heads.json', Schema.Array(HeadEntry), 'label'],
  ['instruments.json', Schema.Array(InstrumentEntry), 'label'],
  ['offices.json', Schema.Array(OfficeEntry), 'label'],
  ['organisations.json', Schema.Array(OrganisationEntry), 'label'],
  ['regions.json', Schema.Array(RegionEntry), 'label'],
] as const

const codes = new Set((worldCountries as unknown as ReadonlyArray<Country>).map(({ cca2 }) => cca2))

describe.each(files)('%s', (name, schema, key) => {
  test('fits its schema, with no key that the schema does not know', () => {
    expect(() => Schema.decodeUnknownSync(schema as Schema.Codec<unknown>, strict)(file(name))).not.toThrow()
  })

  test('is sorted by code unit, and nothing stands in it twice', () => {
    const keys = file(name).map((entry) => String(entry[key]))
    expect(keys).toEqual([...new Set(keys)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
  })
})

describe('the lexicon', () => {
  test('no name means two instruments, nor an instrument and an organisation', () => {
    const owners = new Map<string, Set<string>>()
    for (const [kind, name] of [
      ['instrument', 'instruments.json'],
      ['organisation', 'organisations.json'],
    ] as const) {
      for (const entry of file(name)) {
        const more = ['aliases', 'spellings', 'organs'].flatMap((list) => (entry[list] as ReadonlyArray<string>) ?? [])
        for (const form of [String(entry.label), String(entry.name), ...more]) {
          const key = form.toLowerCase()
          owners.set(key, (owners.get(key) ?? new Set()).add(`${kind} ${String(entry.label)}`))
        }
      }
    }
    expect([...owners].filter(([, labels]) => labels.size > 1)).toEqual([])
  })

  test('an instrument that is confined to organisations names those that the lexicon knows', () => {
    const known = new Set(file('organisations.json').map(({ label }) => label))
    const confined = file('instruments.json').flatMap(
      ({ organisations }) => (organisations as ReadonlyArray<string>) ?? [],
    )
    expect(confined.filter((label) => !known.has(label))).toEqual([])
  })

  test('the countries of regions and the countries with more names exist', () => {
    const named = [
      ...file('regions.json').flatMap(({ countries }) => countries as ReadonlyArray<string>),
      ...file('countries.json').map(({ code }) => String(code)),
    ]
    expect(named.filter((code) => !codes.has(code))).toEqual([])
  })

  test('the words about persons are sorted and single in each list', () => {
    const lists = JSON.parse(readFileSync(join(import.meta.dirname, '../../lexicon/person-words.json'), 'utf8'))
    for (const words of Object.values(lists as Record<string, ReadonlyArray<string>>)) {
      expect(words).toEqual([...new Set(words)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
    }
  })

  test('what a manifest adds takes the place of an entry of the same label', () => {
    const entry = { label: 'PfP', name: 'Plans for Ports', kind: 'plan' } as const
    const lexicon = loadLexicon({ instruments: [entry] })
    expect(lexicon.instruments.get('PfP')).toEqual(entry)
    expect(lexicon.instruments.size).toBe(loadLexicon().instruments.size)
    expect(namesOf(lexicon)).toContain('Plans for Ports')
    expect(namesOf(lexicon)).not.toContain('Partnership for Peace')
  })

  test('additions are checked like the files', () => {
    const decode = Schema.decodeUnknownSync(LexiconAdditions, strict)
    expect(() => decode({ instruments: [{ label: 'X', name: 'X', kind: 'gadget' }] })).toThrow(/kind/u)
    expect(() => decode({ organisations: [{ label: 'X', name: 'X', seat: ['Y'] }] })).toThrow(/seat/u)
    expect(decode({})).toEqual({})
  })
})

describe('folding', () => {
  test.each([
    ['Centre', 'Center'],
    ['Programmes', 'Programs'],
    ['Defence', 'Defense'],
    ['Co-operation', 'Cooperation'],
    ['Organisation', 'Organization'],
    ['Stabilisation', 'Stabilization'],
    ['Neighbourhood', 'Neighborhood'],
    ['Chișinău', 'Chisinau'],
    ['Sana’a', 'Sanaa'],
  ])('%s is %s', (a, b) => {
    expect(fold(a)).toBe(fold(b))
  })

  test.each([
    ['exercise', 'exercize'],
    ['Council', 'Counsel'],
    ['Protocol', 'Protocols'],
  ])('%s is not %s', (a, b) => {
    expect(fold(a)).not.toBe(fold(b))
  })
})

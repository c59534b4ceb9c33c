import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Collection } from '../src/Collection.ts'
import { jsonSchemas } from '../src/jsonSchema.ts'
import { tables } from '../src/tables.ts'

const folder = new URL('../schema/', import.meta.url)
const generated = jsonSchemas()

describe('the committed schemas are current; else npm run schemas', () => {
  test.each([...generated])('%s', (name, text) => {
    expect(readFileSync(new URL(name, folder), 'utf8')).toBe(text)
  })

  test('there is no other', () => {
    expect(readdirSync(folder).toSorted()).toEqual([...generated.keys()].toSorted())
  })
})

test('editors are told what every key of the manifest means', () => {
  const { $defs } = JSON.parse(generated.get('collection.schema.json')!)
  expect(Object.keys($defs.Collection.properties)).toEqual(Object.keys(Collection.fields))
  for (const definition of [$defs.Collection, $defs.Source]) {
    expect(definition.additionalProperties).toBe(false)
    for (const property of Object.values<{ description?: string }>(definition.properties)) {
      expect(property.description).toMatch(/\.$/u)
    }
  }
})

test.each(Object.keys(tables))('every column of %s has its title and description', (name) => {
  const { properties } = JSON.parse(generated.get(`${name}.schema.json`)!)
  for (const property of Object.values<{ title?: string; description?: string }>(properties)) {
    expect(property.title).toMatch(/^\p{Lu}/u)
    expect(property.description).toMatch(/\.$/u)
  }
})

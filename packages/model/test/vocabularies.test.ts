import { Result, Schema } from 'effect'
import { expect, test } from 'vitest'
import * as published from '../src/vocabularies.ts'

const vocabularies = Object.values(published)
const { area, eventType, scope, status } = published

test('the vocabularies are those of the codebook', () => {
  expect([eventType, area, scope, status].map(({ field, values }) => [field, values.length])).toEqual([
    ['type', 13],
    ['area', 6],
    ['scope', 3],
    ['status', 2],
  ])
})

test.each(vocabularies)('every value of $field has a label and a definition that ends as a sentence', ({ terms }) => {
  for (const { label, definition } of Object.values(terms)) {
    expect(label).toMatch(/^[A-Z]/u)
    expect(definition).toMatch(/\.$/u)
  }
})

test('a value outside the vocabulary is refused', () => {
  expect(Result.isFailure(Schema.decodeUnknownResult(eventType.schema)('summit'))).toBe(true)
  expect(Result.isSuccess(Schema.decodeUnknownResult(eventType.schema)('meeting'))).toBe(true)
})

import { Result, Schema } from 'effect'
import { expect, test } from 'vitest'
import { area, eventType, scope, status } from '../src/vocabularies.ts'

const vocabularies = [eventType, area, scope, status]

test('the vocabularies are those of the codebook', () => {
  expect(vocabularies.map(({ field, values }) => [field, values.length])).toEqual([
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

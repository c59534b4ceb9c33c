import { Arbitrary, Effect, Schema } from 'effect'
import { expect, test } from 'vitest'
import { fromListCell, listCell } from '../../src/csv/listCell.ts'

test.each([
  [[], '', 'no member'],
  [['PfP'], 'PfP', 'one member'],
  [['PfP', 'IPAP'], 'PfP; IPAP', 'two members'],
  [['Ministry of Trade; Industry'], 'Ministry of Trade\\; Industry', 'a separator in a member'],
  [['a;b'], 'a;b', 'a semicolon without space separates nothing'],
  [['a;', 'b'], 'a;; b', 'a member that ends with a semicolon'],
  [['a\\', 'b'], 'a\\\\; b', 'a member that ends with a backslash'],
  [['a\\; b'], 'a\\\\\\; b', 'both at once'],
])('a list is one cell: %j as %j (%s)', (members, cell) => {
  expect(listCell(members)).toBe(cell)
  expect(fromListCell(cell)).toEqual(members)
})

test('every list comes back', async () => {
  const piece = Schema.Literals([';', ' ', '\\', 'a', '; ', '\\;'])
  const lists = Arbitrary.schema(Schema.Array(Schema.NonEmptyArray(piece))).pipe(
    Arbitrary.map((members) => members.map((pieces) => pieces.join(''))),
  )
  const result = await Effect.runPromise(
    Arbitrary.checkEffect(lists, (list) => JSON.stringify(fromListCell(listCell(list))) === JSON.stringify(list), {
      runs: 500,
      seed: 'lists',
    }),
  )
  expect(Arbitrary.formatCheckFailure(result)).toBeUndefined()
})

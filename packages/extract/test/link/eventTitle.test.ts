import { expect, test } from 'vitest'
import { titleOf } from '../../src/link/eventTitle.ts'

test.each([
  [
    '1995 Kazakhstan officially joins the Partnership for Peace (PfP).',
    'Kazakhstan officially joins the Partnership for Peace (PfP)',
  ],
  ['In October 2009, participants attended a course', 'Participants attended a course'],
  ['May 27, 2009 – Opening of the College', 'Opening of the College'],
  ['15.05.1992. Six states sign the Treaty', 'Six states sign the Treaty'],
  ['The following year – First staff course', 'First staff course'],
  ['July 1 of the same year - The Office takes up its work', 'The Office takes up its work'],
  ['March 2020 (planned) – Observation of the elections', 'Observation of the elections'],
  ['Moreover, two courses were certified in 2018', 'Two courses were certified in 2018'],
  ['As we know, in the 1990s, NATO placed its emphasis elsewhere', 'NATO placed its emphasis elsewhere'],
  // The year belongs to the name.
  ['The 2007 PARP Assessment documents progress', 'The 2007 PARP Assessment documents progress'],
  ['the 2013 “Steppe Eagle” exercise is planned', 'The 2013 “Steppe Eagle” exercise is planned'],
  ['2012 exercise held', '2012 exercise held'],
  // A cut leaves no bracket open.
  ['Jordan joined the Mediterranean Dialogue (MD', 'Jordan joined the Mediterranean Dialogue (MD)'],
])('%s', (text, title) => {
  expect(titleOf(text)).toBe(title)
})

test('a title that is cut ends neither in a bracket nor in a word that leads on', () => {
  const bracket =
    'The Council has an agreement with Jordan on the transit of supplies (as well as with several of the other neighbouring countries)'
  expect(titleOf(`${bracket} and the region`)).toBe(
    'The Council has an agreement with Jordan on the transit of supplies…',
  )
  const leading = `${'The minister visited the headquarters and briefed the council twice '.repeat(2)}on the`
  expect(titleOf(leading)).not.toMatch(/\s(?:on|the|and|of)…$/u)
})

test('a long sentence is cut where a clause begins, else at a word', () => {
  const clause = `The two sides agree on a first plan for the region, which ${'goes on and on '.repeat(10)}`
  expect(titleOf(clause)).toBe('The two sides agree on a first plan for the region')
  const long = titleOf('word '.repeat(60))
  expect(long.length).toBeLessThanOrEqual(111)
  expect(long.endsWith('word…')).toBe(true)
})

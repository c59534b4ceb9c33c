import { recurrence } from '@annals/model/vocabularies'
import { describe, expect, test } from 'vitest'
import { recurrenceIn } from '../../src/dates/recurrenceIn.ts'
import { paragraphs } from '../times/paragraphs.ts'
import { timesOf } from '../times/timesOf.ts'

const of = (text: string) => timesOf({ text, blocks: paragraphs(text), published: null })

describe('how often, said with the time itself', () => {
  test.each([
    ['held annually since 2008.', '2008/..', 'since', 'annual'],
    ['held every year since 2006.', '2006/..', 'since', 'annual'],
    ['held each year from 2004.', '2004/..', 'since', 'annual'],
    ['held every year between 2004 and 2008.', '2004/2008', 'range', 'annual'],
    ['held every two years since 2011.', '2011/..', 'since', 'biennial'],
    ['held twice a year since 2011.', '2011/..', 'since', 'semiannual'],
    ['meets quarterly from 2012 to 2018.', '2012/2018', 'range', 'quarterly'],
    ['meets monthly since May 2015.', '2015-05/..', 'since', 'monthly'],
    ['has met since 2012 every year.', '2012/..', 'since', 'annual'],
    ['exercises held yearly (2003-2012).', '2003/2012', 'range', 'annual'],
    ['has held since 2006 annual exercises.', '2006/..', 'since', null],
    ['has held since 2006, monthly meetings included.', '2006/..', 'since', null],
    ['held every year in 2010.', '2010', 'at', null],
  ])('%s', (text, value, signal, often) => {
    expect(of(text).map((t) => [t.value, t.signal, t.recurrence])).toEqual([[value, signal, often]])
  })
})

describe('how often, said anywhere in a clause', () => {
  test.each([
    ['has hosted annual military exercises', 'annual'],
    ['an Annual National Programme every year', 'annual'],
    ['a biennial conference', 'biennial'],
    ['meets every other year', 'biennial'],
    ['meets every six months', 'semiannual'],
    ['a half-yearly review', 'semiannual'],
    ['each May it meets', 'annual'],
    ['a quarterly', 'quarterly'],
    ['once a month', 'monthly'],
    ['the anniversary was marked', null],
    ['a two-year period', null],
    ['regular visits', null],
  ])('%s', (text, value) => {
    expect(recurrenceIn(`An annual thing. ${text}. A monthly thing.`, { start: 17, end: 17 + text.length })).toBe(value)
    if (value !== null) expect(recurrence.values).toContain(value)
  })
})

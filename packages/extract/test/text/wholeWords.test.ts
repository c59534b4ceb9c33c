import { describe, expect, test } from 'vitest'
import { wordsIn } from '../../src/code/words.ts'
import { normalise, wordsOf } from '../../src/text/normalise.ts'
import { tokenise } from '../../src/text/tokenise.ts'
import { wholeWords } from '../../src/text/wholeWords.ts'

const all = (text: string) => ({ start: 0, end: text.length })

// As two texts are compared: "|" between the words, and behind "=" what is compared where that is something else.
describe('whole words', () => {
  test.each([
    ['It joined in 1994.', 'It=it|joined|in|1994'],
    ['drug-trafficking', 'drug-trafficking=drugtrafficking'],
    ['Kazakhstan’s plan', 'Kazakhstan’s=kazakhstan|plan'],
    ['workers’ rights', 'workers|rights'],
    ['N’Djamena', 'N’Djamena=ndjamena'],
    ['2006-2008', '2006|2008'],
    ['from 2006–2008', 'from|2006|2008'],
    ['Baku–Tbilisi', 'Baku=baku|Tbilisi=tbilisi'],
    ['Baku-Tbilisi', 'Baku-Tbilisi=bakutbilisi'],
    ['the U.S. Army', 'the|U=u|S=s|Army=army'],
    ['GSP+ status', 'GSP=gsp|status'],
    ['the F-105’s', 'the|F=f|105’s=105'],
    ['(“yes”) – no!', 'yes|no'],
    ['', ''],
  ])('%s', (text, expected) => {
    const read = wholeWords(tokenise(text))(all(text))
    expect(read.map(({ text: form, key }) => (form === key ? form : `${form}=${key}`)).join('|')).toBe(expected)
    for (const { start, end, text: form } of read) expect(text.slice(start, end)).toBe(form)
  })

  test('of a span are those that begin in it', () => {
    const text = 'It joined in 1994.'
    expect(wholeWords(tokenise(text))({ start: 3, end: 12 }).map(({ key }) => key)).toEqual(['joined', 'in'])
  })
})

describe('what the coder reads as one', () => {
  test.each([
    ['It joined in 1994.', 'It joined in 1994 .'],
    ['the Secretary-General’s visit', 'the Secretary-General’s visit'],
    ['workers’ rights', 'workers ’ rights'],
    ['1,200 men and 12,34', '1,200 men and 12 , 34'],
    ['on 01.05.2004', 'on 01.05.2004'],
    ['NATO/ISAF and 2014/15', 'NATO/ISAF and 2014/15'],
    ['2014-2018', '2014-2018'],
    ['2014–2018', '2014 – 2018'],
    ['Baku–Tbilisi', 'Baku – Tbilisi'],
    ['of the U.S. Army', 'of the U.S . Army'],
    ['A. Kowal', 'A . Kowal'],
    ['GSP+ status', 'GSP + status'],
    ['1965’s man', '1965’s man'],
    ['(“yes”)', '( “ yes ” )'],
    ['N’Djamena', 'N’Djamena'],
    ['', ''],
  ])('%s', (text, expected) => {
    const read = wordsIn(tokenise(text), all(text))
    expect(read.map(({ text: form }) => form).join(' ')).toBe(expected)
    expect(read.every(({ isWord, text: form }) => isWord === /^[\p{L}\p{N}]/u.test(form))).toBe(true)
    for (const { start, end, text: form } of read) expect(text.slice(start, end)).toBe(form)
  })
})

test.each([
  ['Drug-\ntrafficking', 'drugtrafficking'],
  ['Kazakhstan’s', 'kazakhstan'],
  ['ﬁeld', 'field'],
  ['plain words 12', 'plain words 12'],
])('%j is compared as %j', (text, expected) => {
  expect(normalise(text)).toBe(expected)
})

test('the words of a quotation, an address by its parts', () => {
  expect(wordsOf('The U.S.-led “CyberCrime@IPA” of 2006-2008')).toEqual(
    'the u s led cybercrime ipa of 2006 2008'.split(' '),
  )
})

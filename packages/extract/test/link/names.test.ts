import { editDistance } from '@annals/model/editDistance'
import { describe, expect, test } from 'vitest'
import { areNamesAlike, isSpeltAlike } from '../../src/link/alikeNames.ts'
import { slug, uniqueSlugs } from '../../src/link/slug.ts'
import { normalise, wordsOf } from '../../src/text/normalise.ts'
import { stem } from '../../src/text/stem.ts'

describe('words', () => {
  test.each([
    ['coun-\ntries and part- ners', 'countries and part ners', 'a hyphen at the end of a line goes with it'],
    ['NATO-led over-flight', 'natoled overflight', 'hyphens make no difference'],
    ['2006-2008', '2006 2008', 'between digits a hyphen is a range'],
    ['NATO’s Allies’ «new» “plan”', 'nato allies new plan', 'possessives and quotes'],
    ["doesn't doesn’t", 'doesnt doesnt', 'apostrophes of either shape'],
    ['isaF ISAF Isaf', 'isaf isaf isaf', 'ruined capitals'],
    ['Қазақстан, Түркмен', 'қазақстан түркмен', 'any script'],
    ['ﬁfty', 'fifty', 'ligatures'],
  ])('%j is %j: %s', (text, words) => {
    expect(wordsOf(text).join(' ')).toBe(words)
  })
  test.each([
    ['visits visited visiting visit'],
    ['call called calls calling'],
    ['name named names'],
    ['country countries'],
    ['programme program programmes'],
    ['centre center'],
    ['organisation organization'],
    ['defence defense'],
  ])('%s have one stem', (words) => {
    expect(new Set(words.split(' ').map(stem)).size).toBe(1)
  })
  test('normalising twice changes nothing', () => {
    const text = 'Euro-\nAtlantic “Partners’” isaF d’Ivoire'
    expect(normalise(normalise(text))).toBe(normalise(text))
  })
})

describe('spellings', () => {
  test.each([
    ['zhetysu', 'zhetsyu', 'two letters swapped'],
    ['saloglu', 'saloghlu', 'a letter put in'],
    ['presevo', 'preševo', 'a mark left out'],
    ['kazykhanov', 'kazikhanov', 'a letter changed'],
  ])('%s and %s are one name: %s', (a, b) => {
    expect(isSpeltAlike(a, b)).toBe(true)
    expect(isSpeltAlike(b, a)).toBe(true)
  })
  test.each([
    ['uzbek', 'uzbeks', 'a plural'],
    ['asia', 'asian', 'an adjective'],
    ['italy', 'italian', 'an adjective that changes the last letter'],
    ['ukraine', 'ukrainy', 'declined'],
    ['kazakhstan', 'kazakhstani', 'its people'],
    ['ipap', 'ipcp', 'too short to be told apart by a letter'],
    ['programme', 'program', 'two ways of spelling English'],
    ['austria', 'australia', 'two countries'],
  ])('%s and %s are not: %s', (a, b) => {
    expect(isSpeltAlike(a, b)).toBe(false)
  })
  test('names of several words are alike when each word is', () => {
    expect(areNamesAlike('Steppe Eagle', 'Steppe Eagel')).toBe(true)
    expect(areNamesAlike('Steppe Eagle', 'Steppe Hawk')).toBe(false)
    expect(areNamesAlike('Steppe Eagle', 'Steppe Eagle')).toBe(false)
  })
  test.each([
    ['', 'abc', 3],
    ['abc', 'acb', 1],
    ['kitten', 'sitting', 3],
    ['abcdef', 'uvwxyz', 4],
  ])('%j to %j takes %d edits, or more than 3', (a, b, edits) => {
    expect(editDistance(a, b, 3)).toBe(edits)
  })
})

describe('slugs', () => {
  test.each([
    ['Erlan Idrissov', 'erlan-idrissov'],
    ['Boutros Boutros-Ghali', 'boutros-boutros-ghali'],
    ['Chişinău', 'chisinau'],
    ['GSP+', 'gsp'],
    ['O’Neill', 'oneill'],
  ])('%s is %s', (name, expected) => {
    expect(slug(name)).toBe(expected)
  })
  test('a name in another script has one, and two names never share one', () => {
    expect(slug('Қазақстан')).toMatch(/^[0-9a-f]{8}$/u)
    const slugs = uniqueSlugs(['GSP', 'GSP+', 'PfP'])
    expect(new Set(slugs.values()).size).toBe(3)
    expect(slugs.get('PfP')).toBe('pfp')
  })
})

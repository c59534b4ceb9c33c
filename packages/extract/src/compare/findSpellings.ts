import worldCountries, { type Country } from 'world-countries'
import { isSpeltAlike } from '../link/alikeNames.ts'
import { isOriginal } from '../link/Works.ts'
import { wordsOf } from '../text/normalise.ts'
import type { Comparison } from './Comparison.ts'
import type { Claim, Finding } from './Finding.ts'
import { pairClaims } from './pairClaims.ts'
import type { Sentence } from './Sentence.ts'

// A CommonJS package whose types describe a module: the list is what Node gives as the default.
const countries = new Set(
  (worldCountries as unknown as ReadonlyArray<Country>).flatMap(({ name }) => wordsOf(name.common)),
)

// How many words on either side show what a name stands for, and how many of them must be shared.
const reach = 6
const enough = 2
// A name that stands a thousand times is known well enough from its first places.
const most = 60
// A longer word is no name (a hash, a line whose spaces were lost), and the spellings near it grow with the square of it.
const longest = 30

interface Occurrence {
  readonly sentence: Sentence
  readonly text: string
  readonly context: ReadonlySet<string>
}

/** The names of the texts by their normalised word, with every place where they stand. */
const namesOf = ({ documents, sentences, linked }: Comparison): ReadonlyMap<string, ReadonlyArray<Occurrence>> => {
  const names = new Map<string, Array<Occurrence>>()
  const common = new Set<string>()
  for (const document of documents.filter(({ facts }) => isOriginal(linked.works, facts.id))) {
    for (const sentence of sentences.get(document)!) {
      sentence.tokens.forEach((token, i) => {
        if (/^\p{Ll}/u.test(token.text)) common.add(token.key)
        if (token.key.length < 5 || token.key.length > longest || !/^\p{Lu}/u.test(token.text) || /\d/u.test(token.key))
          return
        const around = [
          ...sentence.tokens.slice(Math.max(0, i - reach), i),
          ...sentence.tokens.slice(i + 1, i + 1 + reach),
        ]
        const context = new Set(around.filter(({ weight }) => weight > 0).map(({ stem }) => stem))
        const list = names.get(token.key)
        const occurrence = { sentence, text: token.text.replace(/['’]s?$/u, ''), context }
        if (list === undefined) names.set(token.key, [occurrence])
        else if (list.length < most) list.push(occurrence)
      })
    }
  }
  // A word that also stands in small letters is no name.
  for (const word of common) names.delete(word)
  return names
}

/** Every word that is left when up to `depth` letters are taken out: two spellings share one. */
const leftOvers = (word: string, depth: number): ReadonlySet<string> => {
  const all = new Set([word])
  let last = [word]
  for (let d = 0; d < depth; d++) {
    const shorter = new Set(last.flatMap((one) => Array.from(one, (_, i) => one.slice(0, i) + one.slice(i + 1))))
    for (const one of shorter) all.add(one)
    last = [...shorter]
  }
  return all
}

const alikePairs = (names: Iterable<string>): ReadonlyArray<readonly [string, string]> => {
  const index = new Map<string, Array<string>>()
  const pairs: Array<readonly [string, string]> = []
  for (const name of [...names].toSorted()) {
    const met = new Set<string>()
    for (const rest of leftOvers(name, name.length < 8 ? 1 : 2)) {
      const others = index.get(rest)
      if (others === undefined) index.set(rest, [name])
      else {
        for (const other of others) met.add(other)
        others.push(name)
      }
    }
    for (const other of [...met].toSorted()) if (isSpeltAlike(other, name)) pairs.push([other, name])
  }
  return pairs
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((word) => b.has(word)).length

/** A name spelt in two ways: a small edit apart, among the same words. */
export const findSpellings = (comparison: Comparison): ReadonlyArray<Finding> => {
  const names = namesOf(comparison)
  return alikePairs(names.keys()).flatMap(([x, y]) => {
    if (countries.has(x) && countries.has(y)) return []
    const [left, right] = [names.get(x)!, names.get(y)!]
    const best = left
      .flatMap((a) => right.map((b) => ({ a, b, shared: shared(a.context, b.context) })))
      .filter(({ a, b }) => a.sentence !== b.sentence)
      .toSorted((p, q) => q.shared - p.shared)[0]
    if (best === undefined || best.shared < enough) return []
    const claim = ({ sentence, text }: Occurrence): Claim => ({
      document: sentence.document,
      span: sentence,
      value: text,
    })
    const [[a, b]] = pairClaims([claim(best.a)], [claim(best.b)], comparison.linked.works) as [readonly [Claim, Claim]]
    const inOrder = comparison.documents.indexOf(a.document) <= comparison.documents.indexOf(b.document)
    const [first, second] = inOrder ? [a, b] : [b, a]
    return [{ kind: 'spelling', subject: first.value, eventId: null, a: first, b: second, note: null } as const]
  })
}

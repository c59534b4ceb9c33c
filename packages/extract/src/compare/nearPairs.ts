import { candidatePairs } from '../link/candidatePairs.ts'
import { likeness, tellingStems } from './likeness.ts'
import type { Sentence } from './Sentence.ts'

/** Two sentences that are all but the same. */
export interface NearPair {
  readonly a: Sentence
  readonly b: Sentence
  readonly likeness: number
}

// Below this a sentence is another one, not the same with a word changed.
const near = 0.72
// Inside one text sentences resemble each other by its style; only long ones that are nearly equal are compared.
const nearInOneText = 0.8
const longInOneText = 7

const sides = ({ facts }: Sentence['document']): string => `${facts.partner} ${facts.organisation}`

/**
 * The pairs of sentences that are all but the same, at most one partner for each sentence in each other text. A sentence
 * that stands word for word in the other text is compared with nothing there: it is at home.
 */
export const nearPairs = (texts: ReadonlyArray<ReadonlyArray<Sentence>>): ReadonlyArray<NearPair> => {
  const all = texts.flat()
  const keysOf = new Map(texts.map((text) => [text[0]?.document, new Set(text.map(({ key }) => key))]))
  const features = all.map((sentence) => {
    const stems = [...tellingStems(sentence)]
    return stems.map((stem) => `${sides(sentence.document)} ${stem}`)
  })
  const pairs: Array<NearPair & { readonly i: number; readonly j: number }> = []
  for (const [i, j, shared] of candidatePairs(features, 60)) {
    const [a, b] = [all[i]!, all[j]!]
    const few = Math.min(features[i]!.length, features[j]!.length)
    if (shared * 3 < few || a.key === b.key) continue
    const inOne = a.document === b.document
    if (inOne && few < longInOneText) continue
    if (!inOne && (keysOf.get(b.document)!.has(a.key) || keysOf.get(a.document)!.has(b.key))) continue
    const like = likeness(a, b)
    if (like >= (inOne ? nearInOneText : near)) pairs.push({ a, b, likeness: like, i, j })
  }
  pairs.sort((p, q) => q.likeness - p.likeness || p.i - q.i || p.j - q.j)
  const taken = new Set<string>()
  return pairs.filter(({ a, b, i, j }) => {
    const keys = [`${i} ${b.document.facts.id}`, `${j} ${a.document.facts.id}`]
    if (keys.some((key) => taken.has(key))) return false
    for (const key of keys) taken.add(key)
    return true
  })
}

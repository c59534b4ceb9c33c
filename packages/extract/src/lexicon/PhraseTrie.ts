import { normsOf } from '../text/tokenise.ts'

interface Node<Value> {
  readonly next: Map<string, Node<Value>>
  readonly values: Array<Value>
}

/** Phrases by their folded words, for finding all of them in one pass over a text. */
export interface PhraseTrie<Value> {
  readonly root: Node<Value>
}

/** The values of the phrases that begin at one place; `length` counts words. */
export interface PhraseMatch<Value> {
  readonly length: number
  readonly values: ReadonlyArray<Value>
}

export const phraseTrie = <Value>(phrases: Iterable<readonly [phrase: string, value: Value]>): PhraseTrie<Value> => {
  const root: Node<Value> = { next: new Map(), values: [] }
  for (const [phrase, value] of phrases) {
    let node = root
    for (const word of normsOf(phrase)) {
      let next = node.next.get(word)
      if (next === undefined) {
        next = { next: new Map(), values: [] }
        node.next.set(word, next)
      }
      node = next
    }
    if (node !== root && !node.values.includes(value)) node.values.push(value)
  }
  return { root }
}

/** Whether any phrase begins with this folded word. */
export const beginsPhrase = <Value>(trie: PhraseTrie<Value>, word: string): boolean => trie.root.next.has(word)

/** All phrases that begin at word `from`, shortest first. `wordAt` gives folded words, `undefined` past the end. */
export const matchesAt = <Value>(
  trie: PhraseTrie<Value>,
  wordAt: (index: number) => string | undefined,
  from: number,
): ReadonlyArray<PhraseMatch<Value>> => {
  const matches: Array<PhraseMatch<Value>> = []
  let node = trie.root
  for (let at = from; ; at++) {
    const word = wordAt(at)
    const next = word === undefined ? undefined : node.next.get(word)
    if (next === undefined) return matches
    node = next
    if (node.values.length > 0) matches.push({ length: at - from + 1, values: node.values })
  }
}

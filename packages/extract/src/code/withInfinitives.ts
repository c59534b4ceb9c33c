import type { Predicate } from './Predicate.ts'
import type { PredicateLexicon } from './PredicateLexicon.ts'
import type { Token } from './tokens.ts'

const maxObject = 6
const maxComplement = 14

const is = /^(?:is|are|was|were|become|becomes|became)$/u
const oneOfMany = /^(?:first|second|third|last|only|one|youngest|earliest)$/u

/** How the words between a finite verb and an infinitive join the two, or `null` where they do not. */
const isJoined = (
  tokens: ReadonlyArray<Token>,
  light: Predicate,
  verb: Predicate,
  lexicon: PredicateLexicon,
): boolean => {
  if (verb.entry === null || verb.passive) return false
  const between = tokens.slice(light.to + 1, verb.from)
  if (!between.every((t) => t.isWord || t.text === '’')) return false
  // "became the first country to agree a plan", "was one of the first states to join"
  if (is.test(tokens[light.at]!.lower))
    return verb.kind === 'infinitive' && between.length <= maxComplement && between.some((t) => oneOfMany.test(t.lower))
  if (!lexicon.lightVerbs.has(tokens[light.at]!.lower) || between.length > maxObject) return false
  return verb.kind === 'infinitive' || (verb.kind === 'finite' && verb.tense === 'present' && between.length === 0)
}

/**
 * Lets an infinitive tell where the finite verb before it says nothing of its own: "helped to destroy arms", "helped
 * the authorities train judges", "became the first country to agree a plan".
 */
export const withInfinitives = (
  tokens: ReadonlyArray<Token>,
  found: ReadonlyArray<Predicate>,
  lexicon: PredicateLexicon,
): ReadonlyArray<Predicate> => {
  const lends = (light: Predicate | undefined, verb: Predicate | undefined): boolean =>
    light?.kind === 'finite' && light.entry === null && verb !== undefined && isJoined(tokens, light, verb, lexicon)
  return found.flatMap((predicate, i) => {
    if (lends(predicate, found[i + 1])) return []
    const light = found[i - 1]
    if (light === undefined || !lends(light, predicate)) return [predicate]
    const { from, tense, negated, modal } = light
    return [{ ...predicate, from, kind: 'finite' as const, tense, negated, modal }]
  })
}

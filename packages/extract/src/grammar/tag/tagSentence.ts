import { glued } from '../../text/Tokens.ts'
import type { Marks } from '../Marks.ts'
import { canAdjective, canAdverb, canNoun, canParticiple, canPast, canVerb, unknown } from './analyse.ts'
import { Context } from './Context.ts'
import { closedRules } from './rules/closed.ts'
import type { TagRule } from './rules/TagRule.ts'
import { rulesFor } from './rulesFor.ts'
import { T } from './Tag.ts'

const byWord: ReadonlyMap<string, typeof closedRules> = Map.groupBy(closedRules, ({ word }) => word)

const none: typeof closedRules = []
const closedRulesOf = ({ marks, at }: Context): typeof closedRules =>
  byWord.get(marks.tokens.words[marks.tokens.wordIds[at]!]!.norm) ?? none

/** Whether capitals tell nothing: a line in capitals, or a title with Each Word Capitalised. */
const isShouted = ({ tokens }: Marks, from: number, to: number): boolean => {
  let words = 0
  let capitalised = 0
  let whole = 0
  for (let at = from; at < to && at < from + 60; at++) {
    const word = tokens.words[tokens.wordIds[at]!]!
    if (word.kind !== 'word' || word.text.length < 2) continue
    words++
    if (word.capitalised) capitalised++
    if (word.text.length > 3 && word.text === word.upper) whole++
  }
  return words > 3 && (whole * 2 > words || capitalised === words)
}

/** The rule that decides on the word at which a context stands; `null` where the word has no reading as a verb. */
export const ruleAt = (c: Context): TagRule | null => {
  const rules = rulesFor(c.bits)
  if (rules === null) return null
  for (const rule of rules) if (rule.holds(c)) return rule
  return null
}

/** A word that is no verb: a noun, an adjective or an adverb. */
const plainTag = (c: Context): number => {
  const [asNoun, asAdjective, asAdverb] = [canNoun, canAdjective, canAdverb].map((bit) => (c.bits & bit) !== 0)
  // "a friendly visit"
  if (asAdverb && c.previous === T.determiner && (c.nextBits & canNoun) !== 0 && (c.nextBits & canVerb) === 0) {
    return T.adjective
  }
  if (asAdverb && (!asAdjective || !c.nounFollows)) return T.adverb
  if (!asAdjective) return T.noun
  return asNoun && !c.nounFollows && c.awaits !== 'be' ? T.noun : T.adjective
}

const openTag = (c: Context): number => {
  const rule = ruleAt(c)
  if (rule === null) return plainTag(c)
  // "adopted and signed": the second is what the first is.
  return rule.tag === T.none ? c.beforePrevious : rule.tag
}

// "co-hosted" is the verb "hosted".
const prefixes: ReadonlySet<string> = new Set('co re pre over under mis de out'.split(' '))
const isGlued = ({ tokens }: Marks, at: number): boolean => at < tokens.length && (tokens.flags[at]! & glued) !== 0

/** What hyphens join is one word with the part of speech of its last part, and no verb: "fact-finding", "follow-up". */
const compoundTag = (c: Context): number | null => {
  const { marks, at } = c
  const { words, wordIds } = marks.tokens
  if (isGlued(marks, at + 1)) return prefixes.has(words[wordIds[at]!]!.norm) ? T.adverb : T.adjective
  if (!isGlued(marks, at) || prefixes.has(words[wordIds[at - 1]!]!.norm)) return null
  if ((c.bits & (canVerb | canAdjective)) === 0) return null
  return c.nounFollows || (c.bits & (canPast | canParticiple)) !== 0 ? T.adjective : T.noun
}

const tagOf = (c: Context): number => {
  const { marks, at } = c
  if (marks.timeOf[at] !== 0) return T.time
  if (marks.nameOf[at] !== 0) return T.name
  const { tokens } = marks
  const word = tokens.words[tokens.wordIds[at]!]!
  c.bits = marks.bits[tokens.wordIds[at]!]!
  const compound = compoundTag(c)
  if (compound !== null) return compound
  const settled = c.bits & 0xff
  if (settled !== 0) {
    for (const rule of closedRulesOf(c)) if (rule.holds(c)) return rule.tag
    return settled
  }
  if (word.capitalised && !c.capitals) {
    if (at > c.from && !opensQuote(c)) return T.name
    // The first word of a sentence is capitalised whatever it is.
    if ((c.bits & unknown) !== 0 && (c.bits & canVerb) === 0) return T.name
  }
  return openTag(c)
}

const opensQuote = (c: Context): boolean => c.at > c.from && c.previous === 0

/** The settled tag of the word at which a context stands, or the rule that decides; for tests and for tracing. */
export const ruleOf = (marks: Marks, from: number, to: number, at: number): TagRule | null => {
  const c = new Context(marks, from, to, isShouted(marks, from, to))
  while (c.at < at) step(c)
  c.bits = marks.bits[marks.tokens.wordIds[at]!]!
  const settled = c.bits & 0xff
  return settled === 0 ? ruleAt(c) : (closedRulesOf(c).find(({ holds }) => holds(c)) ?? null)
}

const step = (c: Context): void => {
  c.bits = c.marks.bits[c.marks.tokens.wordIds[c.at]!]!
  c.put(tagOf(c), c.bits)
}

/** Puts the tag of each token of a sentence, from left to right. */
export const tagSentence = (marks: Marks, from: number, to: number): void => {
  const c = new Context(marks, from, to, isShouted(marks, from, to))
  while (c.at < to) step(c)
}

import { possessive } from '../../text/Tokens.ts'
import type { Marks } from '../Marks.ts'
import { isNegative } from '../tag/analyse.ts'
import { T } from '../tag/Tag.ts'
import type { NounChunk } from './Chunk.ts'

const isNoun = (tag: number): boolean => tag === T.noun || tag === T.name || tag === T.number

/** Whether a name of a country or a body stands here, which no common noun before it modifies. */
const opensAnother = ({ nameOf, names, tokens }: Marks, at: number): boolean => {
  const name = nameOf[at]!
  if (name === 0 || nameOf[at - 1] === name) return false
  const { kind } = names[name - 1]!
  if (tokens.tags[at - 1] !== T.noun) return false
  if (kind === 'person') return !offices.has(tokens.words[tokens.wordIds[at - 1]!]!.norm)
  return kind === 'organisation' || kind === 'country'
}

const offices: ReadonlySet<string> = new Set(
  'president minister premier chancellor ambassador general secretary chairman chairwoman chairperson chief director king queen prince professor doctor colonel spokesman spokeswoman spokesperson envoy commissioner rapporteur representative leader head mayor governor senator judge'.split(
    ' ',
  ),
)

/**
 * The noun chunk that begins with a token, or `null`: determiners, adjectives, numbers, nouns and names up to the head,
 * owners included ("Kazakhstan's accession"). A time stays inside where a determiner or an adjective opened the chunk.
 */
export const nounChunk = (marks: Marks, from: number, to: number): NounChunk | null => {
  const { tags, flags, wordIds, words } = marks.tokens
  let head = -1
  let owner: number | null = null
  let negative = false
  const times: Array<number> = []
  let at = from
  while (at < to) {
    const tag = tags[at]!
    if (tag === T.open && head < 0 && at > from && marks.timeOf[at + 1] !== 0) {
      // "a three-year (2006-2008) plan"
      const end = timeEnd(marks, at + 1)
      if (end + 1 >= to || tags[end] !== T.close || !mayGoOn(tags[end + 1]!)) break
      times.push(marks.timeOf[at + 1]! - 1)
      at = end + 1
      continue
    }
    if (tag === T.pronoun) {
      if (at > from && head >= 0) break
      return {
        kind: 'noun',
        from,
        to: at + 1,
        head: at,
        negative: (marks.bits[wordIds[at]!]! & isNegative) !== 0,
        pronoun: true,
        times,
        owner,
      }
    }
    if (isNoun(tag)) {
      if (head >= 0 && (flags[head]! & possessive) === 0 && opensAnother(marks, at)) break
      if (head >= 0 && (flags[head]! & possessive) !== 0) owner = head
      head = at
    } else if (tag === T.determiner) {
      // "all the members", "Kazakhstan's own"; but "plan | the centre".
      if (head >= 0) break
      if ((marks.bits[wordIds[at]!]! & isNegative) !== 0) negative = true
    } else if (tag === T.time) {
      const end = timeEnd(marks, at)
      // After a determiner the time belongs to the noun: "a November 2009 review", "the 2010 summit".
      const goesOn = end < to && (mayGoOn(tags[end]!) || (tags[end] === T.open && marks.timeOf[end + 1] !== 0))
      if (at === from || head >= 0 || !goesOn) break
      times.push(marks.timeOf[at]! - 1)
      at = end
      continue
    } else if (tag === T.adverb) {
      // "the formally independent member", "the then Minister"
      if (head >= 0 || at === from || !mayGoOn(tags[at + 1] ?? T.stop)) break
    } else if (tag === T.quote) {
      // Quotation marks around or within a name part nothing.
      if (
        at + 1 >= to ||
        !mayGoOn(tags[at + 1]!) ||
        (head >= 0 && words[wordIds[head]!]!.capitalised === false && tags[at + 1] === T.determiner)
      )
        break
    } else if (
      tag !== T.adjective ||
      (head >= 0 &&
        (flags[head]! & possessive) === 0 &&
        !isNoun(tags[tags[at + 1] === T.quote ? at + 2 : at + 1] ?? T.stop))
    )
      break
    at++
  }
  if (head < 0) return negative || tags[from] === T.determiner ? headless(from, at, negative) : null
  // "Turkey's own": what an owner stands before has its adjective for a head.
  if ((flags[head]! & possessive) !== 0 && at > head + 1 && tags[at - 1] === T.adjective) {
    owner = head
    head = at - 1
  }
  return { kind: 'noun', from, to: head + 1, head, negative, pronoun: false, times, owner }
}

/** "the first to sign", "both": a determiner or an adjective stands for its noun. */
const headless = (from: number, to: number, negative: boolean): NounChunk | null =>
  to > from ? { kind: 'noun', from, to, head: to - 1, negative, pronoun: false, times: [], owner: null } : null

const mayGoOn = (tag: number): boolean => isNoun(tag) || tag === T.adjective

/** Where a time that begins with a token ends. */
export const timeEnd = ({ timeOf, tokens }: Marks, at: number): number => {
  let end = at + 1
  while (end < tokens.length && timeOf[end] === timeOf[at]) end++
  return end
}

import { possessive } from '../../text/Tokens.ts'
import type { Marks } from '../Marks.ts'
import { isNegative } from '../tag/analyse.ts'
import { T } from '../tag/Tag.ts'
import type { NounChunk } from './Chunk.ts'

const isNoun = (tag: number): boolean => tag === T.noun || tag === T.name || tag === T.number
const mayGoOn = (tag: number): boolean => isNoun(tag) || tag === T.adjective

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

/** A noun chunk while it is read. */
class Reading {
  head = -1
  /** The last token of its nouns and names: a bracket or a number of a name is no head. */
  last = -1
  owner: number | null = null
  negative = false
  readonly times: Array<number> = []
  private readonly marks: Marks
  private readonly from: number
  private readonly to: number

  constructor(marks: Marks, from: number, to: number) {
    this.marks = marks
    this.from = from
    this.to = to
  }

  get owns(): boolean {
    return this.head >= 0 && (this.marks.tokens.flags[this.head]! & possessive) !== 0
  }

  private tagAt(at: number): number {
    return at < this.to ? this.marks.tokens.tags[at]! : T.stop
  }

  /** The token behind one that belongs to the chunk; -1 where it ends before. */
  next(at: number): number {
    const { marks, from, head } = this
    const tag = this.tagAt(at)
    if (isNoun(tag)) {
      if (head >= 0 && !this.owns && opensAnother(marks, at)) return -1
      if (this.owns) this.owner = head
      this.last = at
      const { words, wordIds } = marks.tokens
      // "Resolution 1244", "Framework (CPF)": neither a number nor a bracket is a head.
      if (head < 0 || this.owns || words[wordIds[at]!]!.kind === 'word') this.head = at
      return at + 1
    }
    if (tag === T.adjective) return head < 0 || this.owns || isNoun(this.behindQuote(at + 1)) ? at + 1 : -1
    // Quotation marks around or within a name part nothing.
    if (tag === T.quote) return mayGoOn(this.tagAt(at + 1)) ? at + 1 : -1
    if (head >= 0) return -1
    if (tag === T.determiner) {
      this.negative ||= (marks.bits[marks.tokens.wordIds[at]!]! & isNegative) !== 0
      return at + 1
    }
    if (at === from) return -1
    // "the formally independent member", "the then Minister"
    if (tag === T.adverb) return mayGoOn(this.tagAt(at + 1)) ? at + 1 : -1
    return this.time(at, tag)
  }

  private behindQuote(at: number): number {
    return this.tagAt(this.tagAt(at) === T.quote ? at + 1 : at)
  }

  /** After a determiner a time belongs to the noun: "a November 2009 review", "a three-year (2006-2008) plan". */
  private time(at: number, tag: number): number {
    const { marks, times } = this
    const first = tag === T.open ? at + 1 : at
    if (first >= this.to || marks.timeOf[first] === 0) return -1
    const last = timeEnd(marks, first)
    const end = tag === T.open ? last + 1 : last
    if (tag === T.open && this.tagAt(last) !== T.close) return -1
    const opens = this.tagAt(end) === T.open && marks.timeOf[end + 1] !== 0
    if (!mayGoOn(this.tagAt(end)) && !opens) return -1
    times.push(marks.timeOf[first]! - 1)
    return end
  }
}

/**
 * The noun chunk that begins with a token, or `null`: determiners, adjectives, numbers, nouns and names up to the head,
 * owners included ("Kazakhstan's accession"). A pronoun is one by itself.
 */
export const nounChunk = (marks: Marks, from: number, to: number): NounChunk | null => {
  const { tags, wordIds } = marks.tokens
  if (tags[from] === T.pronoun) {
    const negative = (marks.bits[wordIds[from]!]! & isNegative) !== 0
    return { kind: 'noun', from, to: from + 1, head: from, negative, pronoun: true, times: [], owner: null }
  }
  const reading = new Reading(marks, from, to)
  let at = from
  for (let next = reading.next(at); next >= 0; next = at < to ? reading.next(at) : -1) at = next
  const { negative, times, owns } = reading
  let { head, last, owner } = reading
  if (head < 0) return negative || tags[from] === T.determiner ? headless(from, at, negative) : null
  // "Turkey's own": what an owner stands before has its adjective for a head.
  if (owns && at > head + 1 && tags[at - 1] === T.adjective) {
    owner = head
    head = at - 1
    last = head
  }
  return { kind: 'noun', from, to: last + 1, head, negative, pronoun: false, times, owner }
}

/** "the first to sign", "both": a determiner or an adjective stands for its noun. */
const headless = (from: number, to: number, negative: boolean): NounChunk | null =>
  to > from ? { kind: 'noun', from, to, head: to - 1, negative, pronoun: false, times: [], owner: null } : null

/** Where a time that begins with a token ends. */
export const timeEnd = ({ timeOf, tokens }: Marks, at: number): number => {
  let end = at + 1
  while (end < tokens.length && timeOf[end] === timeOf[at]) end++
  return end
}

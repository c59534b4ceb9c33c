import { glued } from '../../text/Tokens.ts'
import type { Marks } from '../Marks.ts'
import {
  canBase,
  canNoun,
  canParticiple,
  canPast,
  canThird,
  canVerb,
  isBe,
  isDo,
  isHave,
  mostlyVerb,
  plural,
} from './analyse.ts'
import { clauseEnds, finiteTags, nounTags, T, verbTags } from './Tag.ts'

/** What stands around a token whose tag is open; the rules read it, `tagSentence` moves it on. */
export class Context {
  readonly marks: Marks
  readonly from: number
  readonly to: number
  at: number
  /** Bits of the analysis of the token. */
  bits = 0
  /** The tag of the last token that is no adverb and no negation; 0 at the start. */
  previous = 0
  previousAt = -1
  /** The tag two such tokens back. */
  beforePrevious = 0
  /** The auxiliary that waits for its verb. */
  awaits: '' | 'be' | 'have' | 'do' | 'modal' | 'to' = ''
  /** Inside of a relative clause or the like, and whether the clause around it had its verb. */
  private inner = false
  private outer = false
  /** "ministers and the envoy": what is to come has more than one subject. */
  joined = false
  /** Behind "and" after a clause that had its verb. */
  sister = false
  /** An auxiliary opened the sentence: its verb stands behind the subject ("Had Jordan signed"). */
  private inverted = false
  /** The clause has its finite verb. */
  hasFinite = false
  /** The clause was opened by "which", "that" or "when" and waits for its verb: one that follows is not this one's. */
  opened = false
  /** The tag of the verb last seen in the sentence. */
  lastVerb = 0
  private lastVerbAt = -1
  /** The sentence opened with a participle or a phrase that ends at its first comma. */
  private leads = false
  /** The tag of the finite verb last seen in the sentence. */
  lastFinite = 0
  /** The tag of the first token of a sentence stands for no name. */
  readonly capitals: boolean
  /** For each token of the sentence, whether a finite verb may come (1) or surely comes (2) before the clause ends. */
  private readonly ahead: Uint8Array

  constructor(marks: Marks, from: number, to: number, capitals: boolean) {
    this.marks = marks
    this.from = from
    this.to = to
    this.at = from
    this.capitals = capitals
    this.ahead = this.lookAhead()
  }

  bitsAt(at: number): number {
    return at < this.to ? this.marks.bits[this.marks.tokens.wordIds[at]!]! : T.stop
  }

  /** The settled tag of a token that may not have been reached yet; 0 where it is open. */
  settled(at: number): number {
    const { marks } = this
    if (at >= this.to) return T.stop
    if (marks.timeOf[at] !== 0) return T.time
    if (marks.nameOf[at] !== 0) return T.name
    const tag = this.bitsAt(at) & 0xff
    if (tag === 0 && at > this.from && !this.capitals && marks.tokens.words[marks.tokens.wordIds[at]!]!.capitalised) {
      return T.name
    }
    return tag
  }

  /** The next token that is no adverb. */
  get nextAt(): number {
    let at = this.at + 1
    while (at < this.to && at < this.at + 4 && this.settled(at) === T.adverb) at++
    return at
  }
  get next(): number {
    return this.settled(this.nextAt)
  }
  get nextBits(): number {
    return this.next === 0 ? this.bitsAt(this.nextAt) : 0
  }

  /** Whether what follows can only be the object of a verb: "hosts the ...", "signs NATO's ...". */
  get objectFollows(): boolean {
    const next = this.next
    return next === T.determiner || next === T.name || next === T.pronoun || next === T.that
  }
  /** A bare noun or adjective follows: "seals agreement", "renewed plan". */
  get nounFollows(): boolean {
    const next = this.next
    if (next === T.adjective || next === T.number) return true
    return next === 0 && ((this.nextBits & canNoun) !== 0 || (this.nextBits & canVerb) === 0)
  }
  get ends(): boolean {
    const next = this.next
    return next === T.stop || next === T.comma || next === T.semicolon || next === T.close || next === T.dash
  }

  get finiteAhead(): number {
    return this.ahead[this.at - this.from]!
  }

  private lookAhead(): Uint8Array {
    const { from, to } = this
    const ahead = new Uint8Array(to - from)
    let state = 0
    for (let at = to - 1; at >= from; at--) {
      ahead[at - from] = state
      const tag = this.settled(at)
      const bits = tag === T.name || tag === T.time ? 0 : this.bitsAt(at)
      if (tag === T.pronoun || (tag !== 0 && clauseEnds[tag] === 1)) state = 0
      else if ((this.marks.tokens.flags[at]! & glued) !== 0) continue
      else if (tag === T.modal || finiteTags[tag] === 1) state = 2
      else if ((bits & canPast) !== 0 && (bits & canParticiple) === 0) state = 2
      else if ((bits & canThird) !== 0 && (bits & canNoun) === 0) state = 2
      else if ((bits & (canPast | canBase)) === canPast && state === 0) state = 1
      else if ((bits & canThird) !== 0 && (bits & mostlyVerb) !== 0 && state === 0) state = 1
    }
    return ahead
  }

  /** Puts the tag of the present token and goes on to the next. */
  put(tag: number, bits: number): void {
    const { tokens } = this.marks
    tokens.tags[this.at] = tag
    if (this.previous === 0 && (tag === T.gerund || tag === T.participle)) {
      this.leads = true
      this.hasFinite = true
    }
    if (verbTags[tag] === 1) {
      this.lastVerb = tag
      this.lastVerbAt = this.at
    } else if (clauseEnds[tag] === 1) this.lastVerbAt = -1
    if (tag === T.comma && this.leads) {
      this.leads = false
      this.hasFinite = false
    }
    if (clauseEnds[tag] === 1) {
      this.parts(tag)
      this.awaits = ''
      this.opened = tag === T.relative || tag === T.that || tag === T.subordinator
    } else if (tag === T.modal) {
      this.awaits = 'modal'
      this.found(T.modal)
    } else if (tag === T.to) this.awaits = 'to'
    else if (finiteTags[tag] === 1) {
      this.awaits = auxiliary(bits)
      this.inverted = this.previous === 0 && this.awaits !== ''
      this.found(tag)
    } else if (tag === T.base || tag === T.participle || tag === T.gerund) this.awaits = auxiliary(bits)
    else if (tag === T.noun || tag === T.name || tag === T.determiner || tag === T.preposition) {
      // "the commitments and responsibilities": bare nouns are one list, and open no clause.
      if (tag === T.noun && this.sister && this.previous === T.conjunction && this.beforePrevious === T.noun) {
        this.hasFinite = true
        this.sister = false
      }
      // "and in seminars on": what stands behind "and" was no subject.
      if (tag === T.preposition && this.sister && !this.isOf) {
        this.hasFinite = true
        this.sister = false
      }
      if (this.awaits !== 'do' && this.awaits !== 'modal' && !this.inverted) this.awaits = ''
    }
    if (tag !== T.adverb && tag !== T.negation) {
      this.beforePrevious = this.previous
      this.previous = tag
      this.previousAt = this.at
    }
    this.at++
  }

  /** Where a clause may end, its verb is forgotten; a comma ends those that are inside of another. */
  private parts(tag: number): void {
    const { hasFinite } = this
    if (tag === T.comma) {
      if (this.inner) this.hasFinite = this.outer
      this.inner = false
      return
    }
    this.hasFinite = false
    this.sister = tag === T.conjunction && hasFinite
    this.joined = tag === T.conjunction && !hasFinite && nounTags[this.previous] === 1
    if (tag === T.relative || tag === T.that || tag === T.subordinator) {
      this.inner = true
      this.outer = hasFinite
    }
  }

  private get isOf(): boolean {
    return this.marks.tokens.words[this.marks.tokens.wordIds[this.at]!]!.norm === 'of'
  }

  private found(tag: number): void {
    this.hasFinite = true
    this.sister = false
    this.opened = false
    this.lastFinite = tag
  }

  /** The base form of the verb last seen in the clause; empty where there is none. */
  get lastLemma(): string {
    return this.lastVerbAt < 0 ? '' : this.marks.analyses[this.marks.tokens.wordIds[this.lastVerbAt]!]!.verb
  }

  /** The base form of the word as a verb. */
  get lemma(): string {
    return this.marks.analyses[this.marks.tokens.wordIds[this.at]!]!.verb
  }

  /** "more developed" */
  get afterMore(): boolean {
    if (this.previousAt < 0) return false
    return this.marks.tokens.words[this.marks.tokens.wordIds[this.previousAt]!]!.norm === 'more'
  }

  /** Nothing stands before but a sign that parts. */
  get opens(): boolean {
    const { previous } = this
    return previous === 0 || previous === T.semicolon || previous === T.colon || previous === T.dash
  }

  /** The noun before is a plural that no verb in -s agrees with. */
  get afterPlural(): boolean {
    if (this.previous !== T.noun) return false
    return (this.bitsAt(this.previousAt) & plural) !== 0
  }
}

const auxiliary = (bits: number): Context['awaits'] => {
  if ((bits & isBe) !== 0) return 'be'
  if ((bits & isHave) !== 0) return 'have'
  return (bits & isDo) !== 0 ? 'do' : ''
}

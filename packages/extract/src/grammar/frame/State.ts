import type { Chunk, NounChunk, TimeChunk, VerbChunk, WordChunk } from '../chunk/Chunk.ts'
import type { Marks } from '../Marks.ts'
import type { Factuality, Frame, FrameTime, Link, Oblique } from './Frame.ts'

type Open<A> = { -readonly [K in keyof A]: A[K] extends ReadonlyArray<infer B> ? Array<B> : A[K] }

/** A frame while its sentence is read. */
export interface OpenFrame extends Omit<Open<Frame>, 'parent'> {
  parent: OpenFrame | null
  /** "did", "has": its verb is still to come. */
  waits: boolean
  negated: boolean
  modal: string | null
  perfect: boolean
}

/** A clause while it is read: it opens with its first word, and waits for a finite verb. */
export interface Clause {
  readonly link: Link
  readonly opener: string
  readonly antecedent: NounChunk | null
  /** The frame that it hangs on; `null` where that one is still to come. */
  parent: OpenFrame | null
  /** Opened before the clause around it had its verb, so that a comma may close it. */
  readonly leads: boolean
  /** Its finite verb. */
  verb: OpenFrame | null
  /** The frame that takes the objects and times that follow. */
  current: OpenFrame | null
  subject: Array<NounChunk>
  /** Two nouns side by side: "the agreement | Kazakhstan signed". */
  outer: Array<NounChunk> | null
  times: Array<FrameTime>
  obliques: Array<Oblique>
  /** Frames before its verb that wait for their parent: "the plan to open a centre was dropped". */
  waiting: Array<OpenFrame>
  from: number
}

/** Nouns after a comma or "and": more of the list before, or the subject of a clause that begins. */
export interface Held {
  readonly nouns: Array<NounChunk>
  readonly byConjunction: boolean
  /** How many times the frame had when they were read. */
  readonly times: number
  /** Takes them back out of the list, and what came behind them: that is theirs. */
  readonly undo: () => { readonly obliques: Array<Oblique>; readonly times: Array<FrameTime> }
}

// A sentence nests no deeper; the bound keeps a text of "which which which" linear.
const deepest = 24

/** What is known of a sentence while its chunks are read from left to right. */
export class State {
  readonly marks: Marks
  readonly frames: Array<OpenFrame> = []
  readonly clauses: Array<Clause> = []
  readonly brackets: Array<{ readonly depth: number; readonly last: Chunk | null; readonly noun: NounChunk | null }> =
    []
  last: Chunk | null = null
  /** The chunk that comes next. */
  next: Chunk | null = null
  noun: NounChunk | null = null
  nounRole: 'subject' | 'object' | 'oblique' | 'apposition' | 'none' = 'none'
  preposition: WordChunk | null = null
  conjunction: WordChunk | null = null
  comma = false
  held: Held | null = null
  heldTimes: Array<FrameTime> = []

  constructor(marks: Marks, from: number) {
    this.marks = marks
    this.clauses.push(this.clause({ link: 'main', from }))
  }

  clause(of: Pick<Clause, 'link' | 'from'> & Partial<Clause>): Clause {
    return {
      opener: '',
      antecedent: null,
      parent: null,
      leads: false,
      verb: null,
      current: null,
      subject: [],
      outer: null,
      times: [],
      obliques: [],
      waiting: [],
      ...of,
    }
  }

  get top(): Clause {
    return this.clauses.at(-1)!
  }

  push(of: Pick<Clause, 'link' | 'from'> & Partial<Clause>): Clause {
    if (this.clauses.length >= deepest) this.clauses.splice(1, 1)
    const clause = this.clause(of)
    this.clauses.push(clause)
    return clause
  }

  /** The clause nearest below the top that has a subject or an opener and waits for its verb; -1 where none does. */
  waiting(): number {
    const floor = this.brackets.at(-1)?.depth ?? 0
    for (let i = this.clauses.length - 2; i >= floor; i--) {
      const { verb, subject } = this.clauses[i]!
      if (verb === null && subject.length > 0) return i
    }
    return -1
  }

  /** The noun or verb chunk right before, punctuation apart. */
  isLast(chunk: Chunk | null): boolean {
    return chunk !== null && this.last === chunk
  }

  lemmaAt(at: number, kind: 'verb' | 'noun'): string {
    const { tokens, analyses } = this.marks
    return analyses[tokens.wordIds[at]!]![kind]
  }

  frame(verb: VerbChunk, of: Partial<OpenFrame> & Pick<OpenFrame, 'link'>): OpenFrame {
    const frame: OpenFrame = {
      kind: verb.form,
      head: verb.head,
      lemma: this.lemmaAt(verb.head, 'verb'),
      particle: '',
      chunk: verb,
      voice: verb.voice,
      tense: verb.tense,
      factuality: 'happened' as Factuality,
      because: '',
      subject: [],
      sharesSubject: false,
      objects: [],
      obliques: [],
      times: [],
      parent: null,
      opener: '',
      antecedent: null,
      from: verb.from,
      to: verb.to,
      waits: verb.bare,
      negated: verb.negated,
      modal: verb.modal,
      perfect: verb.perfect,
      ...of,
    }
    this.frames.push(frame)
    return frame
  }
}

export const timeOf = (chunk: TimeChunk, role: FrameTime['role'] = 'adverbial'): FrameTime => ({
  time: chunk.time,
  role,
  preposition: chunk.preposition,
  shared: false,
  chunk,
})

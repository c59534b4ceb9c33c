/** A run of tokens that does one thing in its sentence; `from` and `to` are places of tokens, half-open. */
export type Chunk = NounChunk | VerbChunk | TimeChunk | WordChunk

interface Run {
  readonly from: number
  readonly to: number
}

/** "the second plan of action" is two: `of` and what follows are chunks of their own. */
export interface NounChunk extends Run {
  readonly kind: 'noun'
  /** The token that says what it is: the last noun or name. */
  readonly head: number
  /** "no agreement", "neither the plan". */
  readonly negative: boolean
  /** "it", "they", "this". */
  readonly pronoun: boolean
  /** Times inside of it, before its head ("a November 2009 review"), as places among the times of the text. */
  readonly times: ReadonlyArray<number>
  /** The token that owns it: "Kazakhstan" of "Kazakhstan's accession". */
  readonly owner: number | null
}

/** Auxiliaries, negation, adverbs and the verb: "has not yet been formally signed". */
export interface VerbChunk extends Run {
  readonly kind: 'verb'
  readonly head: number
  readonly form: 'finite' | 'infinitive' | 'participle' | 'gerund'
  readonly voice: 'active' | 'passive'
  readonly tense: 'past' | 'present' | 'future'
  /** "has signed", "had signed". */
  readonly perfect: boolean
  /** The modal in lower case: "will", "would", "may"; "is to" for "is to be held"; `null` where there is none. */
  readonly modal: string | null
  readonly negated: boolean
  /** Nothing but "did", "has", "will": its verb stands behind the subject, or nowhere. */
  readonly bare: boolean
}

export interface TimeChunk extends Run {
  readonly kind: 'time'
  /** Its place among the times of the text. */
  readonly time: number
  /** The preposition before it, in or outside of its span: "in", "by", "since"; empty where there is none. */
  readonly preposition: string
}

export interface WordChunk extends Run {
  readonly kind:
    | 'preposition'
    | 'conjunction'
    | 'subordinator'
    | 'relative'
    | 'that'
    | 'particle'
    | 'adverb'
    | 'adjective'
    | 'negation'
    | 'comma'
    | 'semicolon'
    | 'colon'
    | 'dash'
    | 'open'
    | 'close'
    | 'stop'
  /** Its words in lower case: "which", "as well as", "thanks to". */
  readonly word: string
}

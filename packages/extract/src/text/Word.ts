import { classOf, digit, letter } from './characters.ts'
import { fold } from './fold.ts'
import { lemmasOf } from './lemma.ts'

const quotes = new Set(['"', '“', '”', '„', '«', '»', '‹', '›'])

const isUpper = (first: string): boolean => {
  const code = first.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : first !== first.toLowerCase()
}

/**
 * What one form of a text is, wherever it stands: "Centre" stands a hundred times in a text and is one word. What
 * depends on its letters alone is worked out here once, and only where it is asked for.
 */
export class Word {
  /** Its number among the words of its text, from 0 in the order of their first places. */
  readonly id: number
  readonly text: string
  readonly kind: 'word' | 'number' | 'sign'
  /** Begins with a capital. */
  readonly capitalised: boolean
  private foldedForm: string | null = null
  private lowerForm: string | null = null
  private lemmaForms: ReadonlyArray<string> | null = null

  constructor(id: number, text: string) {
    const first = classOf(text.charCodeAt(0))
    this.id = id
    this.text = text
    this.kind = first === letter ? 'word' : first === digit ? 'number' : 'sign'
    this.capitalised = first === letter && isUpper(text[0]!)
  }

  /** The form in which it is compared: folded; any quotation mark is '"'. */
  get norm(): string {
    if (this.foldedForm === null) {
      if (this.kind === 'word') this.foldedForm = fold(this.text)
      else this.foldedForm = quotes.has(this.text) ? '"' : this.lower
    }
    return this.foldedForm
  }

  get lower(): string {
    this.lowerForm ??= this.text.toLowerCase()
    return this.lowerForm
  }

  /** The base forms that it may be of, the likeliest first; itself where it is of none. */
  get lemmas(): ReadonlyArray<string> {
    this.lemmaForms ??= this.kind === 'word' ? lemmasOf(this.lower) : [this.lower]
    return this.lemmaForms
  }
}

import { classOf, digit, letter } from './characters.ts'
import { fold } from './fold.ts'
import { lemmasOf } from './lemma.ts'

const quotes = new Set(['"', '“', '”', '„', '«', '»', '‹', '›'])

const isUpper = (first: string): boolean => {
  const code = first.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : first !== first.toLowerCase()
}

/**
 * What a form is, wherever it stands: "Centre" stands a hundred times in a text and is one word. What depends on its
 * letters alone is worked out here once, and only where it is asked for.
 */
export class Word {
  readonly text: string
  readonly kind: 'word' | 'number' | 'sign'
  /** Begins with a capital. */
  readonly capitalised: boolean
  private foldedForm: string | null = null
  private lowerForm: string | null = null
  private upperForm: string | null = null
  private capitalCount = -1
  private lemmaForms: ReadonlyArray<string> | null = null

  constructor(text: string) {
    const first = classOf(text.charCodeAt(0))
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

  get upper(): string {
    this.upperForm ??= this.text.toUpperCase()
    return this.upperForm
  }

  /** How many capitals it has. */
  get capitals(): number {
    if (this.capitalCount < 0) this.capitalCount = this.text.match(/\p{Lu}/gu)?.length ?? 0
    return this.capitalCount
  }

  /** The base forms that it may be of, the likeliest first; itself where it is of none. */
  get lemmas(): ReadonlyArray<string> {
    this.lemmaForms ??= this.kind === 'word' ? lemmasOf(this.lower) : [this.lower]
    return this.lemmaForms
  }
}

// The words of texts recur from text to text, so the last many are kept; the bound keeps a long run small.
const mostWords = 50_000
const known = new Map<string, Word>()

export const wordOf = (form: string): Word => {
  const same = known.get(form)
  if (same !== undefined) return same
  if (known.size >= mostWords) known.clear()
  const word = new Word(form)
  known.set(form, word)
  return word
}

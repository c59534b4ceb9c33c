import { PredicateEntry } from '@annals/model/Lexicon'
import { Schema } from 'effect'
import file from '../../lexicon/predicates.json' with { type: 'json' }
import { type Form, formsOf } from '../text/morphology.ts'

export interface VerbForm {
  readonly entry: PredicateEntry | null
  /** For a state: the fate of the times in its clause. */
  readonly state: string | null
  readonly form: Form
  /** The words that must follow. */
  readonly rest: ReadonlyArray<string>
  /** The form is a noun as well. */
  readonly ambiguous: boolean
}

export interface NounForm {
  readonly entry: PredicateEntry
  readonly rest: ReadonlyArray<string>
}

/** The predicates, ready to be looked up by their first word, lower case; longer patterns first. */
export interface PredicateLexicon {
  readonly verbs: ReadonlyMap<string, ReadonlyArray<VerbForm>>
  readonly nouns: ReadonlyMap<string, ReadonlyArray<NounForm>>
  /** Forms of verbs that say nothing of their own before an infinitive: "helped to destroy". */
  readonly lightVerbs: ReadonlySet<string>
}

/** The built-in predicates, in the order of their file. */
export const entries: ReadonlyArray<PredicateEntry> = Schema.decodeUnknownSync(Schema.Array(PredicateEntry), {
  errors: 'all',
  onExcessProperty: 'error',
})(file.entries)

/** Tables of classes and types that several predicates share. */
export const frames: Readonly<Record<string, Readonly<Record<string, string>>>> = file.frames

const put = <A>(index: Map<string, Array<A>>, key: string, value: A) => {
  const known = index.get(key)
  if (known === undefined) index.set(key, [value])
  else known.push(value)
}

const indexed = (known: ReadonlyArray<PredicateEntry>): PredicateLexicon => {
  const verbs = new Map<string, Array<VerbForm>>()
  const nouns = new Map<string, Array<NounForm>>()
  const verb = (phrase: string, of: Pick<VerbForm, 'entry' | 'state' | 'ambiguous'>) => {
    const [base, ...rest] = phrase.split(' ')
    for (const [form, kind] of formsOf(base!)) put(verbs, form, { ...of, form: kind, rest })
  }
  for (const entry of known) {
    if (entry.verb !== undefined) verb(entry.verb, { entry, state: null, ambiguous: entry.verbOnly === true })
    for (const phrase of entry.noun ?? []) {
      const [first, ...rest] = phrase.split(' ')
      put(nouns, first!, { entry, rest })
    }
  }
  for (const [state, phrases] of Object.entries(file.states)) {
    for (const phrase of phrases) verb(phrase, { entry: null, state, ambiguous: true })
  }
  for (const forms of verbs.values()) forms.sort((a, b) => b.rest.length - a.rest.length)
  const lightVerbs = new Set(file.lightVerbs.flatMap((base) => formsOf(base).map(([form]) => form)))
  return { verbs, nouns, lightVerbs }
}

/** The predicates without additions. */
export const builtIn: PredicateLexicon = indexed(entries)

/** The predicates with a manifest's additions; an added entry takes the place of one with the same id. */
export const predicateLexicon = (additions: ReadonlyArray<PredicateEntry> = []): PredicateLexicon => {
  if (additions.length === 0) return builtIn
  const added = new Set(additions.map(({ id }) => id))
  return indexed([...additions, ...entries.filter(({ id }) => !added.has(id))])
}

import { PredicateEntry } from '@annals/model/Lexicon'
import { Schema } from 'effect'
import file from '../../lexicon/predicates.json' with { type: 'json' }

/** A verb with the words that must follow it, or a noun. An entry gives its type, a state says why it tells nothing. */
export interface Rule {
  readonly entry: PredicateEntry | null
  readonly state: string | null
  readonly rest: ReadonlyArray<string>
}

/** The rules by the base form of their first word; those with more words come first. */
export interface Rules {
  readonly verbs: ReadonlyMap<string, ReadonlyArray<Rule>>
  readonly nouns: ReadonlyMap<string, ReadonlyArray<Rule>>
}

/** The built-in predicates, in the order of their file. */
export const entries: ReadonlyArray<PredicateEntry> = Schema.decodeUnknownSync(Schema.Array(PredicateEntry), {
  errors: 'all',
  onExcessProperty: 'error',
})(file.entries)

/** Types by the class of what is told of, shared by several predicates. */
export const families: Readonly<Record<string, Readonly<Record<string, string>>>> = file.frames

const put = (index: Map<string, Array<Rule>>, phrase: string, of: Pick<Rule, 'entry' | 'state'>) => {
  const [first, ...rest] = phrase.split(' ')
  const known = index.get(first!)
  if (known === undefined) index.set(first!, [{ ...of, rest }])
  else known.push({ ...of, rest })
}

const indexed = (known: ReadonlyArray<PredicateEntry>): Rules => {
  const verbs = new Map<string, Array<Rule>>()
  const nouns = new Map<string, Array<Rule>>()
  for (const entry of known) {
    if (entry.verb !== undefined) put(verbs, entry.verb, { entry, state: null })
    for (const phrase of entry.noun ?? []) put(nouns, phrase, { entry, state: null })
  }
  for (const [state, phrases] of Object.entries(file.states))
    for (const phrase of phrases) put(verbs, phrase, { entry: null, state })
  for (const rules of [...verbs.values(), ...nouns.values()]) rules.sort((a, b) => b.rest.length - a.rest.length)
  return { verbs, nouns }
}

/** The rules without additions. */
export const builtIn: Rules = indexed(entries)

/** The rules with a manifest's additions; an added entry takes the place of one with the same id. */
export const rulesWith = (additions: ReadonlyArray<PredicateEntry> = []): Rules => {
  if (additions.length === 0) return builtIn
  const added = new Set(additions.map(({ id }) => id))
  return indexed([...additions, ...entries.filter(({ id }) => !added.has(id))])
}

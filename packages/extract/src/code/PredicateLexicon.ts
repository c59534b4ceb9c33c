import lexicon from '../../lexicon/predicates.json' with { type: 'json' }
import { type Form, formsOf } from './morphology.ts'

/**
 * An entry of the predicate lexicon. `verb` is a base form with the words that must follow ("enter into force");
 * `...` stands for up to six words between. `noun` lists nominal forms ("signing"). `objects` and `frame` choose the
 * type by the class of what the predicate is about; `type` is what is left when neither does, and `phase` means that
 * the predicate alone decides nothing ("began").
 */
export interface Entry {
  readonly id: string
  readonly verb?: string
  readonly noun?: ReadonlyArray<string>
  readonly type: string
  readonly frame?: string
  readonly objects?: Readonly<Record<string, string>>
  /** The predicate holds only with a subject of these classes. */
  readonly subjects?: ReadonlyArray<string>
  /** Happens once for a partner and an instrument. */
  readonly once?: boolean
  /** Says only that something began, ended or went on. */
  readonly weak?: boolean
  /** Announces what is to come. */
  readonly planned?: boolean
  /** The form is a noun as well ("visits"): it needs a verb's place. */
  readonly verbOnly?: boolean
  readonly passiveOnly?: boolean
  readonly finiteOnly?: boolean
  /** What it governs begins with a name: "came to Oslo". */
  readonly properObject?: boolean
  /** What it governs tells the type even of a passive: "was followed by the first drill". */
  readonly byObject?: boolean
  /** Who or what does it tells the type: "the award went to the institute". */
  readonly bySubject?: boolean
  readonly fires: string
  readonly not: string
}

export interface VerbForm {
  readonly entry: Entry | null
  /** For a state: the fate of the times in its clause. */
  readonly state: string | null
  readonly form: Form
  readonly rest: ReadonlyArray<string>
  readonly ambiguous: boolean
}

export const entries: ReadonlyArray<Entry> = lexicon.entries as ReadonlyArray<Entry>
export const frames: Readonly<Record<string, Readonly<Record<string, string>>>> = lexicon.frames

const addForms = (
  index: Map<string, Array<VerbForm>>,
  phrase: string,
  of: { entry: Entry | null; state: string | null; ambiguous: boolean },
) => {
  const [base, ...rest] = phrase.split(' ')
  for (const [form, kind] of formsOf(base!)) {
    const known = index.get(form) ?? []
    known.push({ ...of, form: kind, rest })
    index.set(form, known)
  }
}

/** Verb forms, lower case, to the entries and states they belong to; longer patterns first. */
export const verbIndex: ReadonlyMap<string, ReadonlyArray<VerbForm>> = (() => {
  const index = new Map<string, Array<VerbForm>>()
  for (const entry of entries) {
    if (entry.verb !== undefined)
      addForms(index, entry.verb, { entry, state: null, ambiguous: entry.verbOnly === true })
  }
  for (const [fate, verbs] of Object.entries(lexicon.states)) {
    for (const verb of verbs) addForms(index, verb, { entry: null, state: fate, ambiguous: true })
  }
  for (const known of index.values()) known.sort((a, b) => b.rest.length - a.rest.length)
  return index
})()

/** Nominal predicates by their first word, lower case. */
export const nounIndex: ReadonlyMap<
  string,
  ReadonlyArray<{ readonly entry: Entry; readonly rest: ReadonlyArray<string> }>
> = (() => {
  const index = new Map<string, Array<{ entry: Entry; rest: ReadonlyArray<string> }>>()
  for (const entry of entries) {
    for (const phrase of entry.noun ?? []) {
      const [first, ...rest] = phrase.split(' ')
      const known = index.get(first!) ?? []
      known.push({ entry, rest })
      index.set(first!, known)
    }
  }
  return index
})()

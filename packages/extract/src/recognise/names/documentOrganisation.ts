import type { OrganisationEntry } from '@annals/model/Lexicon'
import type { Lexicon, LexiconPhrase } from '../../lexicon/Lexicon.ts'
import { fold } from '../../text/fold.ts'

/** The organisation that a text is about, and what stands for it there. */
export interface DocumentOrganisation {
  /** As the manifest gives it; every name of it carries this label. */
  readonly label: string
  /** The label of the lexicon, or the manifest’s where the lexicon does not know it. */
  readonly known: string
  readonly phrases: ReadonlyArray<readonly [string, LexiconPhrase]>
  readonly isInLexicon: boolean
}

// The noun at the head of a body’s name stands for it: "the Agency" is the International Atomic Energy Agency.
const headNouns = new Set(
  (
    'organization organisation union agency bank alliance community commonwealth league association fund council ' +
    'forum commission federation movement group conference programme assembly court pact'
  ).split(' '),
)

const standInsOf = (name: string): ReadonlyArray<string> => {
  const noun = name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .find((word) => headNouns.has(word))
  if (noun === undefined) return []
  const capital = (word: string) => `the ${word[0]!.toUpperCase()}${word.slice(1)}`
  return /^organi[sz]ation$/u.test(noun) ? ['the Organization', 'the Organisation'] : [capital(noun)]
}

const findEntry = (lexicon: Lexicon, organisation: string): OrganisationEntry | undefined => {
  const wanted = fold(organisation)
  const direct = lexicon.organisations.get(organisation)
  if (direct !== undefined) return direct
  return [...lexicon.organisations.values()].find(({ label, name, aliases }) =>
    [label, name, ...(aliases ?? [])].some((form) => fold(form) === wanted),
  )
}

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')

/** What means the document’s organisation beyond what means it in every text. Works for bodies the lexicon lacks. */
export const documentOrganisation = (
  lexicon: Lexicon,
  organisation: string,
  definitions: ReadonlyArray<{ readonly acronym: string; readonly expansion: string }> = [],
): DocumentOrganisation => {
  const entry = findEntry(lexicon, organisation)
  // What the text says that the manifest's word is short for, or what is short for it.
  const wanted = fold(organisation)
  const defined = definitions.find(({ acronym, expansion }) =>
    [acronym, expansion].some((form) => fold(form) === wanted),
  )
  const name = entry?.name ?? defined?.expansion ?? organisation
  const phrase = (form: 'name' | 'stand-in' | 'seat') => (text: string) =>
    [text, { kind: 'organisation', label: organisation, form, phrase: text, lowerCase: false }] as const
  const initials = entry === undefined && /\s/u.test(organisation) ? initialsOf(organisation) : ''
  const standIns = new Set([...(entry?.standIns ?? []), ...standInsOf(name)])
  return {
    label: organisation,
    known: entry?.label ?? organisation,
    isInLexicon: entry !== undefined,
    phrases: [
      ...(entry === undefined
        ? [
            organisation,
            ...(initials.length > 2 ? [initials] : []),
            ...(defined === undefined ? [] : [defined.acronym, defined.expansion]),
          ]
        : []
      ).map(phrase('name')),
      ...[...standIns].map(phrase('stand-in')),
      ...(entry?.seats ?? []).map(phrase('seat')),
    ],
  }
}

import type { LexiconAdditions } from '@annals/model/Lexicon'
import type { Block, Role } from '../../../src/layout/Block.ts'
import { loadLexicon } from '../../../src/lexicon/loadLexicon.ts'
import type { Name } from '../../../src/recognise/Name.ts'
import { type RecognisedNames, recogniseNames } from '../../../src/recognise/names/recogniseNames.ts'
import { tokenise } from '../../../src/text/tokenise.ts'

export interface About {
  readonly partner?: string
  readonly organisation?: string
  readonly role?: Role
  readonly additions?: LexiconAdditions
}

const builtIn = loadLexicon()

/** The names of a text whose lines are each a block of one role. */
export const namesIn = (
  text: string,
  { partner = 'KZ', organisation = 'NATO', role = 'paragraph', additions }: About = {},
): RecognisedNames => {
  const blocks: Array<Block> = []
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    if (line.trim() !== '') blocks.push({ role, start, end, headings: [], label: null, inherited: null })
    start = end + 1
  }
  const lexicon = additions === undefined ? builtIn : loadLexicon(additions)
  return recogniseNames({ tokens: tokenise(text), blocks, lexicon, partner, organisation })
}

const isOf =
  <Kind extends Name['kind']>(kind: Kind) =>
  (name: Name): name is Extract<Name, { readonly kind: Kind }> =>
    name.kind === kind

/** The instruments that a clause can be about, as "surface = label", or the label alone where the two agree. */
export const instruments = (text: string, about?: About): ReadonlyArray<string> =>
  namesIn(text, about)
    .names.filter(isOf('instrument'))
    .filter(({ listedOnly }) => listedOnly !== true)
    .map(({ start, end, label }) => (text.slice(start, end) === label ? label : `${text.slice(start, end)} = ${label}`))

/** Those that only the table of instruments lists. */
export const listed = (text: string, about?: About): ReadonlyArray<string> =>
  namesIn(text, about)
    .names.filter(isOf('instrument'))
    .filter(({ listedOnly }) => listedOnly === true)
    .map(({ label }) => label)

/** The persons as "label", or "label: office". */
export const persons = (text: string, about?: About): ReadonlyArray<string> =>
  namesIn(text, about)
    .names.filter(isOf('person'))
    .map(({ label, office }) => (office === null ? label : `${label}: ${office.text}`))

export const affiliations = (text: string, about?: About): ReadonlyArray<string | null> =>
  namesIn(text, about)
    .names.filter(isOf('person'))
    .map(({ affiliation }) => affiliation)

/** The organisations as "surface = label". */
export const organisations = (text: string, about?: About): ReadonlyArray<string> =>
  namesIn(text, about)
    .names.filter(isOf('organisation'))
    .map(({ start, end, label }) => (text.slice(start, end) === label ? label : `${text.slice(start, end)} = ${label}`))

/** Countries as "surface = CODE form" and regions as "surface = label". */
export const places = (text: string, about?: About): ReadonlyArray<string> =>
  namesIn(text, about).names.flatMap((name) => {
    const surface = text.slice(name.start, name.end)
    if (name.kind === 'country') return [`${surface} = ${name.code} ${name.form}`]
    return name.kind === 'region' ? [`${surface} = ${name.label}`] : []
  })

export const acronyms = (text: string, about?: About): ReadonlyArray<string> =>
  namesIn(text, about).acronyms.map(({ acronym, expansion }) => `${acronym} = ${expansion}`)

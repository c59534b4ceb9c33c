import type { Block } from '../../layout/Block.ts'
import type { Lexicon, LexiconPhrase } from '../../lexicon/Lexicon.ts'
import { phraseTrie } from '../../lexicon/PhraseTrie.ts'
import type { AcronymDefinition, Name } from '../Name.ts'
import { acronymDefinitions, type Definition } from './acronymDefinitions.ts'
import { wording } from './Candidate.ts'
import { coverOf } from './Cover.ts'
import { acronymForms, definedName } from './definedNames.ts'
import { documentOrganisation } from './documentOrganisation.ts'
import { headedNames } from './headedNames.ts'
import { instrumentsOfText, type Read } from './instrumentsOfText.ts'
import { lexiconHits } from './lexiconHits.ts'
import { namesOfStretch } from './namesOfStretch.ts'
import type { PersonContext } from './persons/PersonContext.ts'
import { personsInStretch } from './persons/personsInStretch.ts'
import { withSurnames } from './persons/surnames.ts'
import { type Stretch, spanOf, stretchesOf } from './Stretch.ts'

export interface NamesInput {
  /** The clean text. */
  readonly text: string
  readonly blocks: ReadonlyArray<Block>
  readonly lexicon: Lexicon
  /** ISO 3166-1 alpha-2. */
  readonly partner: string
  /** As the manifest gives it; the lexicon need not know it. */
  readonly organisation: string
}

export interface RecognisedNames {
  readonly names: ReadonlyArray<Name>
  readonly acronyms: ReadonlyArray<AcronymDefinition>
}

const acronymDefinition = (stretch: Stretch, definition: Definition): AcronymDefinition => ({
  ...spanOf(stretch, definition.whole),
  acronym: definition.acronym,
  expansion: wording(stretch, definition.long),
  acronymSpan: spanOf(stretch, definition.short),
  expansionSpan: spanOf(stretch, definition.long),
})

/**
 * The names of a text: instruments, organisations, countries, regions and persons (codebook, section 6), in order of
 * their spans, and the acronyms that it defines. Names of different kinds may nest; of nested instruments only the
 * longest is given, but for those marked `listedOnly`.
 */
export const recogniseNames = ({ text, blocks, lexicon, partner, organisation }: NamesInput): RecognisedNames => {
  const own = documentOrganisation(lexicon, organisation)
  const ownTrie = phraseTrie(own.phrases)
  const applies = (value: LexiconPhrase): boolean =>
    value.kind !== 'instrument' || value.entry.organisations?.includes(own.known) !== false
  const forms = acronymForms(lexicon)
  const definitions: Array<AcronymDefinition> = []
  const read = stretchesOf(text, blocks).map((stretch): Read => {
    const hits = lexiconHits(stretch, [lexicon.phrases, ownTrie], applies)
    const cover = coverOf(stretch.tokens.length, hits)
    const headed = headedNames(stretch, cover, lexicon.heads)
    const found = acronymDefinitions(stretch, {
      nameEndingAt: (to) => headed.find((name) => name.to === to && name.to - name.from >= 2)?.from ?? null,
      isTaken: (short) => lexicon.organisations.has(short),
    })
    const defined = found.map((definition) => definedName(stretch, definition, hits, lexicon, forms))
    found.forEach((definition, i) => {
      const one = defined[i]!
      const { acronym, ...rest } = acronymDefinition(stretch, definition)
      definitions.push({
        ...rest,
        acronym: one.is === 'other' ? (forms.get(acronym.toLowerCase()) ?? acronym) : one.acronym,
      })
    })
    return { stretch, hits, cover, defined }
  })
  const instruments = instrumentsOfText(read, lexicon)
  const contexts = read.map(({ stretch, hits, cover }): PersonContext => ({ stretch, hits, cover, lexicon }))
  const persons = withSurnames(contexts, contexts.map(personsInStretch))
  const labelOf = (label: string): string => (label === own.known ? own.label : label)
  const names = contexts.flatMap((context, i) =>
    namesOfStretch({
      context,
      instruments: instruments[i]!,
      persons: persons[i]!,
      defined: read[i]!.defined,
      own: { partner, organisation: own.label, labelOf },
    }),
  )
  return {
    names: names.sort((a, b) => a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0)),
    acronyms: definitions,
  }
}

import type { Block } from '../../layout/Block.ts'
import type { Lexicon, LexiconPhrase } from '../../lexicon/Lexicon.ts'
import { phraseTrie } from '../../lexicon/PhraseTrie.ts'
import type { Tokens } from '../../text/Tokens.ts'
import type { AcronymDefinition, Name } from '../Name.ts'
import { acronymDefinitions, type Definition } from './acronymDefinitions.ts'
import { wording } from './Candidate.ts'
import { coverOf } from './Cover.ts'
import { cluesOf } from './cluesOf.ts'
import { definedName } from './definedNames.ts'
import { type DocumentOrganisation, documentOrganisation } from './documentOrganisation.ts'
import { headedNames } from './headedNames.ts'
import { instrumentsOfText } from './instrumentsOfText.ts'
import { lexiconHits, triesOf } from './lexiconHits.ts'
import { namesOfStretch } from './namesOfStretch.ts'
import { officePhrases } from './persons/officePhrases.ts'
import type { PersonContext } from './persons/PersonContext.ts'
import { personsInStretch } from './persons/personsInStretch.ts'
import { withSurnames } from './persons/surnames.ts'
import type { Read } from './Read.ts'
import { runIndex } from './RunIndex.ts'
import { type Stretch, spanOf, stretchesOf } from './Stretch.ts'

export interface NamesInput {
  /** Of the clean text. */
  readonly tokens: Tokens
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

interface ReadText {
  readonly read: ReadonlyArray<Read>
  readonly acronyms: ReadonlyArray<AcronymDefinition>
}

/** A text in its stretches, with the clues of its words. */
interface Cut {
  readonly tokens: Tokens
  readonly clues: Uint8Array
  readonly stretches: ReadonlyArray<Stretch>
}

/** What the lexicon and the definitions in the text say of each stretch. */
const readStretches = ({ tokens, clues, stretches }: Cut, lexicon: Lexicon, own: DocumentOrganisation): ReadText => {
  const tries = triesOf([...lexicon.phrases, phraseTrie(own.phrases)], tokens, { clues, tries: lexicon.phrases })
  const applies = (value: LexiconPhrase): boolean =>
    value.kind !== 'instrument' || value.entry.organisations?.includes(own.known) !== false
  const forms = lexicon.acronyms
  const acronyms: Array<AcronymDefinition> = []
  const read = stretches.map((stretch): Read => {
    const hits = lexiconHits(stretch, tries, applies)
    const cover = coverOf(stretch.tokens.length, hits)
    const headed = headedNames(stretch, cover, lexicon.heads)
    const found = acronymDefinitions(stretch, {
      nameEndingAt: (to) => headed.findLast((name) => name.to === to && to - name.from >= 2)?.from ?? null,
      isTaken: (short) => lexicon.organisations.has(short),
    })
    const index = runIndex(found.length === 0 ? [] : hits)
    const defined = found.map((definition) => definedName(stretch, definition, index, lexicon, forms))
    found.forEach((definition, i) => {
      const one = defined[i]!
      const { acronym, ...rest } = acronymDefinition(stretch, definition)
      const restored = one.is === 'other' ? (forms.get(acronym.toLowerCase()) ?? acronym) : one.acronym
      acronyms.push({ ...rest, acronym: restored })
    })
    return { stretch, hits, cover, headed, defined }
  })
  return { read, acronyms }
}

/**
 * The names of a text: instruments, organisations, countries, regions and persons (codebook, section 6), in order of
 * their spans, and the acronyms that it defines. Names of different kinds may nest; of nested instruments only the
 * longest is given, but for those marked `listedOnly`.
 */
export const recogniseNames = ({ tokens, blocks, lexicon, partner, organisation }: NamesInput): RecognisedNames => {
  const clues = cluesOf(tokens, lexicon)
  const cut = { tokens, clues, stretches: stretchesOf(tokens, blocks, clues) }
  const given = documentOrganisation(lexicon, organisation)
  const first = readStretches(cut, lexicon, given)
  // A body that only the manifest knows takes the name or acronym that the text gives it.
  const own = given.isInLexicon ? given : documentOrganisation(lexicon, organisation, first.acronyms)
  const { read, acronyms } = given.isInLexicon ? first : readStretches(cut, lexicon, own)
  const instruments = instrumentsOfText(tokens, read, lexicon)
  const contexts = read.map(({ stretch, hits, cover }): PersonContext => {
    const context = { stretch, hits, cover, lexicon }
    // Where all is in capitals, none of them shows a name.
    return { ...context, offices: stretch.capitals ? [] : officePhrases(context) }
  })
  const persons = withSurnames(
    contexts,
    contexts.map((context) => (context.stretch.capitals ? [] : personsInStretch(context))),
  )
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
    acronyms,
  }
}

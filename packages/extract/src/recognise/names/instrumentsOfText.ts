import type { InstrumentEntry } from '@annals/model/Lexicon'
import type { Lexicon, LexiconPhrase } from '../../lexicon/Lexicon.ts'
import { phraseTrie } from '../../lexicon/PhraseTrie.ts'
import type { Tokens } from '../../text/Tokens.ts'
import { normsOf } from '../../text/tokenise.ts'
import { type Candidate, longest } from './Candidate.ts'
import { coverOf } from './Cover.ts'
import { withFullLabels } from './coreference.ts'
import { headedNames } from './headedNames.ts'
import { instrumentCandidates } from './instrumentCandidates.ts'
import { instrumentLabels } from './instrumentLabels.ts'
import { lexiconHits, triesOf } from './lexiconHits.ts'
import type { Read } from './Read.ts'

// The text's own names, to be found wherever it repeats them: an acronym that it defines, a name that it puts in
// quotation marks once, a full name that it writes in lower case later.
const ownPhrases = (
  read: ReadonlyArray<Read>,
  candidates: ReadonlyArray<ReadonlyArray<Candidate>>,
): ReadonlyMap<string, LexiconPhrase> => {
  const phrases = new Map<string, LexiconPhrase>()
  const add = (form: string, { label, name, kind, area, listedOnly }: Candidate, lowerCase: boolean) => {
    if (phrases.has(form)) return
    const entry = { label, name, kind, ...(area === null ? {} : { area }), ...(listedOnly ? { listedOnly } : {}) }
    phrases.set(form, { kind: 'instrument', entry: entry as InstrumentEntry, phrase: form, lowerCase })
  }
  for (const one of read.flatMap(({ defined }) => defined)) {
    if (one.is !== 'instrument' || !one.candidate.own) continue
    add(one.acronym, one.candidate, false)
    add(one.name, one.candidate, normsOf(one.name).length > 2)
  }
  for (const candidate of candidates.flat()) {
    if (!candidate.own) continue
    const words = normsOf(candidate.label).length
    const isLong = words > 1 || /^\p{Lu}{4,}$/u.test(candidate.label)
    if (isLong || candidate.settled) add(candidate.label, candidate, words > 2)
  }
  return phrases
}

/** The instruments of a text, by stretch: the longest names, each with the label that the text or the lexicon gives. */
export const instrumentsOfText = (
  tokens: Tokens,
  read: ReadonlyArray<Read>,
  lexicon: Lexicon,
): ReadonlyArray<ReadonlyArray<Candidate>> => {
  const labels = instrumentLabels(read)
  const first = read.map((one) => instrumentCandidates(one, labels))
  const own = phraseTrie(
    ownPhrases(
      read,
      first.map((candidates) => longest(candidates)),
    ),
  )
  const tries = triesOf([own], tokens, null)
  const all = read.map(({ stretch, hits, defined }, i) => {
    const repeated = lexiconHits(stretch, tries, () => true)
    if (repeated.length === 0) return first[i]!
    const found = new Set(first[i]!.map(({ from, to }) => `${from}-${to}`))
    if (repeated.every(({ from, to }) => found.has(`${from}-${to}`))) return first[i]!
    const known = [...hits, ...repeated]
    // Read again with the text's own names known, so that "BMSC Course" or "the DEEP exercise" are seen for what they are.
    const cover = coverOf(stretch.tokens.length, known)
    const headed = headedNames(stretch, cover, lexicon.heads)
    const again = { stretch, cover, hits: repeated, headed, defined }
    return [...first[i]!, ...instrumentCandidates(again, labels)]
  })
  return withFullLabels(all.map((candidates) => longest(candidates)))
}

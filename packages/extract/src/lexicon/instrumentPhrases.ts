import type { InstrumentEntry } from '@annals/model/Lexicon'
import { normsOf } from '../text/tokenise.ts'
import type { Lexicon, LexiconPhrase } from './Lexicon.ts'
import { phraseTrie } from './PhraseTrie.ts'

// "PARPs", "IPAPs": only acronyms have a plural that their entry does not give.
const plural = (phrase: string): ReadonlyArray<string> => (/^[A-Z]{3,}$/u.test(phrase) ? [`${phrase}s`] : [])

/** The forms of an instrument’s name. */
export const instrumentPhrases = (entry: InstrumentEntry): ReadonlyArray<readonly [string, LexiconPhrase]> =>
  [...new Set([entry.label, entry.name, ...(entry.aliases ?? []), ...(entry.spellings ?? [])])].flatMap((phrase) =>
    [phrase, ...plural(phrase)].map((form) => {
      // Three words in lower case ("the virtual silk highway" of a text that lost its capitals) are hardly chance.
      const lowerCase = entry.lowerCase ?? normsOf(form).length >= 3
      return [form, { kind: 'instrument', entry, phrase: form, lowerCase }] as const
    }),
  )

/** The lexicon with more instruments, which stand beside those it has. */
export const withInstruments = (lexicon: Lexicon, entries: ReadonlyArray<InstrumentEntry>): Lexicon => ({
  ...lexicon,
  instruments: new Map([...entries.map((entry) => [entry.label, entry] as const), ...lexicon.instruments]),
  phrases: [...lexicon.phrases, phraseTrie<LexiconPhrase>(entries.flatMap(instrumentPhrases))],
})

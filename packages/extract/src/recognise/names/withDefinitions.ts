import type { InstrumentEntry } from '@annals/model/Lexicon'
import { instrumentKind } from '@annals/model/vocabularies'
import { withInstruments } from '../../lexicon/instrumentPhrases.ts'
import type { Lexicon } from '../../lexicon/Lexicon.ts'
import { fold } from '../../text/fold.ts'
import type { RecognisedNames } from './recogniseNames.ts'

const isKind = (kind: string): kind is InstrumentEntry['kind'] =>
  (instrumentKind.values as ReadonlyArray<string>).includes(kind)

/**
 * The lexicon with the instruments that the texts of a collection define by an acronym, for reading all of them again:
 * one text may use what another defines. An acronym with two meanings in the collection stays each text's own. The
 * same lexicon is given back where nothing is new; the order of the texts makes no difference.
 */
export const withDefinitions = (lexicon: Lexicon, texts: ReadonlyArray<RecognisedNames>): Lexicon => {
  const found = new Map<string, Map<string, InstrumentEntry>>()
  for (const { names, acronyms } of texts) {
    const defined = new Map(acronyms.map(({ start, end, acronym }) => [`${start}-${end}`, acronym]))
    for (const name of names) {
      if (name.kind !== 'instrument' || !isKind(name.instrumentKind)) continue
      if (defined.get(`${name.start}-${name.end}`) !== name.label || lexicon.instruments.has(name.label)) continue
      const { label, instrumentKind: kind } = name
      const meanings = found.get(label) ?? new Map<string, InstrumentEntry>()
      const same = meanings.get(fold(name.name))
      // Of two spellings the first by code unit, so that the order of the texts does not tell.
      const entry = same !== undefined && same.name <= name.name ? same : { label, name: name.name, kind }
      found.set(label, meanings.set(fold(name.name), entry))
    }
  }
  const single = [...found.values()].flatMap((meanings) => (meanings.size === 1 ? [...meanings.values()] : []))
  return single.length === 0 ? lexicon : withInstruments(lexicon, single)
}

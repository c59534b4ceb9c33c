import type { Collection } from '@annals/model/Collection'
import { codeDocument } from '../src/code/codeDocument.ts'
import { compareCollection } from '../src/compare/compareCollection.ts'
import { layOut } from '../src/layout/layOut.ts'
import { readFacts } from '../src/layout/readFacts.ts'
import { sentencesOf } from '../src/layout/sentencesOf.ts'
import { namesOf } from '../src/lexicon/Lexicon.ts'
import { loadLexicon } from '../src/lexicon/loadLexicon.ts'
import { linkCollection } from '../src/link/linkCollection.ts'
import { cleanText } from '../src/read/clean.ts'
import { vocabulary } from '../src/read/Vocabulary.ts'
import { type RawText, readDocument } from '../src/readDocument.ts'
import { recogniseNames } from '../src/recognise/names/recogniseNames.ts'
import { tokenise } from '../src/text/tokenise.ts'
import { recogniseTimes } from '../src/times/recogniseTimes.ts'
import { cpuTime } from './cpuTime.ts'

/** Milliseconds of processor time by stage for one extraction, in the order of the design. Reading is measured in its parts. */
export const stageTimes = (manifest: Collection, texts: ReadonlyMap<string, RawText>): ReadonlyMap<string, number> => {
  const times = new Map<string, number>()
  const timed = <A>(stage: string, run: () => A): A => {
    let result: A | undefined
    const time = cpuTime(() => {
      result = run()
    })
    times.set(stage, (times.get(stage) ?? 0) + time)
    return result as A
  }
  const lexicon = timed('lexicon', () => loadLexicon(manifest.lexicon))
  const words = timed('vocabulary', () =>
    vocabulary(
      namesOf(lexicon),
      [...texts.values()].map(({ raw }) => raw),
    ),
  )
  const documents = manifest.sources.map((source) => {
    const text = texts.get(source.id)!
    // Read whole for the stages after it, outside of the clock, and in parts to be measured.
    const document = readDocument({ manifest, source, text, lexicon, vocabulary: words })
    const { partner, organisation, published } = document.facts
    const clean = timed('clean', () => cleanText(text.raw, words))
    const blocks = timed('layout', () => {
      const found = layOut(clean)
      readFacts(clean, found)
      return found
    })
    const tokens = timed('tokens', () => {
      const made = tokenise(clean.text)
      sentencesOf(made, blocks)
      return made
    })
    const manifestDate = source.published ?? null
    timed('times', () => recogniseTimes({ text: clean.text, blocks, manifestDate, published }))
    timed('names', () => recogniseNames({ tokens, blocks, lexicon, partner, organisation }))
    return document
  })
  const coded = timed('code', () => documents.map(codeDocument))
  const linked = timed('link', () => linkCollection({ documents, coded }))
  timed('compare', () => compareCollection({ documents, coded, linked }))
  return times
}

#!/usr/bin/env node
// What the grammar needs for all annotated texts, on one thread, beside wink-nlp's tagging of the same texts:
// npx node packages/extract/bench/grammar.ts
import winkModel from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'
import type { Document } from '../src/Document.ts'
import { framesOf } from '../src/grammar/framesOf.ts'
import { namesOf } from '../src/lexicon/Lexicon.ts'
import { loadLexicon } from '../src/lexicon/loadLexicon.ts'
import { vocabulary } from '../src/read/Vocabulary.ts'
import { readDocument } from '../src/readDocument.ts'
import { corpus } from './corpus.ts'

const wink = winkNlp(winkModel)

const documentsOf = (round: number): ReadonlyArray<Document> =>
  corpus(round).flatMap(({ manifest, texts }) => {
    const lexicon = loadLexicon(manifest.lexicon)
    const words = vocabulary(
      namesOf(lexicon),
      [...texts.values()].map(({ raw }) => raw),
    )
    return manifest.sources.map((source) =>
      readDocument({ manifest, source, text: texts.get(source.id)!, lexicon, vocabulary: words }),
    )
  })

const cpuOf = (run: () => void): number => {
  const from = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1000
}

const rounds = 8
const warmUp = 3
const ours: Array<number> = []
const theirs: Array<number> = []
let size = 0
for (let round = -warmUp; round < rounds; round++) {
  const documents = documentsOf(round + warmUp)
  size = documents.reduce((sum, { clean }) => sum + Buffer.byteLength(clean.raw), 0)
  const a = cpuOf(() => documents.forEach(framesOf))
  const b = cpuOf(() => documents.forEach(({ clean }) => void wink.readDoc(clean.raw).tokens().out(wink.its.pos)))
  if (round < 0) continue
  ours.push(a)
  theirs.push(b)
}
const speed = (times: ReadonlyArray<number>): string => (size / 1000 / Math.min(...times)).toFixed(2)
console.log(`${(size / 1000).toFixed(0)} kB, CPU, best of ${rounds} rounds`)
console.log(`annals, tag to frames   ${speed(ours).padStart(6)} MB/s`)
console.log(`wink-nlp, tagging       ${speed(theirs).padStart(6)} MB/s`)

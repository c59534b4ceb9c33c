#!/usr/bin/env node
// Throughput of the whole extraction by processor time, beside what taggers and a date parser need for the same texts in the
// same run: npm run bench. Machines differ, ratios hardly.
import * as chrono from 'chrono-node'
import compromise from 'compromise'
import winkModel from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'
import { extract } from '../src/extract.ts'
import { corpus, longText, type Work } from './corpus.ts'
import { cpuTime } from './cpuTime.ts'
import { stageTimes } from './stages.ts'

const wink = winkNlp(winkModel)
const reference = new Date(2020, 0, 1)

const rawsOf = (works: ReadonlyArray<Work>) => works.flatMap(({ texts }) => [...texts.values()].map(({ raw }) => raw))

const contenders: ReadonlyArray<{ readonly name: string; readonly run: (works: ReadonlyArray<Work>) => void }> = [
  {
    name: 'annals, the whole extraction',
    run: (works) => void works.map(({ manifest, texts }) => extract(manifest, texts)),
  },
  {
    name: 'wink-nlp, tagging',
    run: (works) => void rawsOf(works).map((raw) => wink.readDoc(raw).tokens().out(wink.its.pos)),
  },
  { name: 'compromise, tagging', run: (works) => void rawsOf(works).map((raw) => compromise(raw).out('tags')) },
  { name: 'chrono-node, dates only', run: (works) => void rawsOf(works).map((raw) => chrono.parse(raw, reference)) },
]

// Of several rounds the one that was disturbed least.
const best = (values: ReadonlyArray<number>): number => Math.min(...values)

const rounds = 9
const warmUp = 3
const samples = contenders.map((): Array<number> => [])
for (let round = -warmUp; round < rounds; round++) {
  const works = corpus(round + warmUp)
  contenders.forEach(({ run }, i) => {
    const time = cpuTime(() => run(works))
    if (round >= 0) samples[i]!.push(time)
  })
}

const bytes = Buffer.byteLength(rawsOf(corpus(0)).join(''))
const speeds = samples.map((times) => bytes / 1000 / best(times))
console.log(`${(bytes / 1000).toFixed(0)} kB in ${rawsOf(corpus(0)).length} texts, best of ${rounds} rounds\n`)
contenders.forEach(({ name }, i) => {
  const ratio = speeds[0]! / speeds[i]!
  console.log(
    `${name.padEnd(30)} ${speeds[i]!.toFixed(2).padStart(6)} MB/s   annals is ${ratio.toFixed(2)} times as fast`,
  )
})

console.log('\nby stage, ms of processor time for all texts')
const stages = Array.from({ length: rounds }, (_, round) => {
  const sum = new Map<string, number>()
  for (const { manifest, texts } of corpus(20 + round))
    for (const [stage, time] of stageTimes(manifest, texts)) sum.set(stage, (sum.get(stage) ?? 0) + time)
  return sum
})
for (const stage of stages[0]!.keys())
  console.log(
    `${stage.padEnd(12)} ${best(stages.map((times) => times.get(stage)!))
      .toFixed(1)
      .padStart(7)}`,
  )

console.log('\ngrowth: one text of n, 2n, 4n, 8n and 16n')
const growth = [1, 2, 4, 8, 16]
  .map((copies) => longText(copies))
  .map((work) => ({
    size: Buffer.byteLength(rawsOf([work])[0]!),
    whole: best(Array.from({ length: 3 }, () => cpuTime(() => void extract(work.manifest, work.texts)))),
    stages: stageTimes(work.manifest, work.texts),
  }))
const first = growth[0]!
for (const { size, whole } of growth)
  console.log(
    `${(size / 1000).toFixed(0).padStart(6)} kB ${whole.toFixed(0).padStart(7)} ms   ${(whole / first.whole).toFixed(2)} times the first`,
  )
for (const stage of first.stages.keys()) {
  const times = growth.map((one) => one.stages.get(stage)!)
  console.log(
    `${stage.padEnd(12)} ${times.map((time) => `${time.toFixed(0).padStart(6)} ms`).join('')}   ${(times.at(-1)! / times[0]!).toFixed(1)} times`,
  )
}

#!/usr/bin/env node
// The build task of this package: data/ at the root of the repository to out/dataset.
import { fileURLToPath } from 'node:url'
import { NodeRuntime, NodeServices } from '@effect/platform-node'
import { Console, Effect } from 'effect'
import { extract } from './extract.ts'
import { readCollection } from './readCollection.ts'
import { writeDataset } from './writeDataset.ts'

// Problems name their files as somebody at the root does.
process.chdir(fileURLToPath(new URL('../../..', import.meta.url)))

Effect.gen(function* () {
  const { manifest, texts } = yield* readCollection('data', 8)
  const dataset = yield* writeDataset({ dataset: extract(manifest, texts), texts, about: manifest, out: 'out' })
  yield* Console.error(`${dataset.mentions.length} mentions of ${dataset.events.length} events in out/dataset`)
}).pipe(
  Effect.tapError((error) => Console.error(error.message)),
  Effect.provide(NodeServices.layer),
  NodeRuntime.runMain({ disableErrorReporting: true }),
)

#!/usr/bin/env node
// The build task of this package: data/ at the root of the repository to out/dataset.
import { fileURLToPath } from 'node:url'
import { ownRecords } from '@annals/files/ownRecords'
import { replaceFolder } from '@annals/files/replaceFolder'
import { NodeRuntime, NodeServices } from '@effect/platform-node'
import { Console, Effect } from 'effect'
import { datasetFiles } from './datasetFiles.ts'
import { extract } from './extract.ts'
import { readCollection } from './readCollection.ts'

// Problems name their files as somebody at the root does.
process.chdir(fileURLToPath(new URL('../../..', import.meta.url)))

const folder = 'out/dataset'

Effect.gen(function* () {
  const { manifest, texts } = yield* readCollection('data', 8)
  const { dataset, files } = yield* datasetFiles({ dataset: extract(manifest, texts), texts, about: manifest })
  yield* replaceFolder({ folder, owns: ownRecords(folder), make: Effect.succeed({ files }) })
  yield* Console.error(`${dataset.mentions.length} mentions of ${dataset.events.length} events in ${folder}`)
}).pipe(
  Effect.tapError((error) => Console.error(error.message)),
  Effect.provide(NodeServices.layer),
  NodeRuntime.runMain({ disableErrorReporting: true }),
)

// The package's task `build`: `node src/bin.ts` publishes out/dataset into out.
import { fileURLToPath } from 'node:url'
import { NodeRuntime, NodeServices } from '@effect/platform-node'
import { Console, Effect } from 'effect'
import { writeReport } from './writeReport.ts'

const folder = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

writeReport({ dataset: folder('out/dataset'), out: folder('out'), release: folder('data/release') }).pipe(
  // Every problem stands on a line of its own; a stack says nothing about data.
  Effect.tapError((error) => Console.error(error.message)),
  Effect.provide(NodeServices.layer),
  (program) => NodeRuntime.runMain(program, { disableErrorReporting: true }),
)

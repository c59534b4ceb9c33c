// `npm run release -w @annals/report`: keeps what is published in out/ as the last release, in data/release.
import { fileURLToPath } from 'node:url'
import { NodeRuntime, NodeServices } from '@effect/platform-node'
import { Console, Effect } from 'effect'
import { writeRelease } from '../Release.ts'

const folder = (path: string) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url))

writeRelease({ out: folder('out'), release: folder('data/release') }).pipe(
  Effect.flatMap((version) => Console.log(version)),
  Effect.tapError((error) => Console.error(error.message)),
  Effect.provide(NodeServices.layer),
  (program) => NodeRuntime.runMain(program, { disableErrorReporting: true }),
)

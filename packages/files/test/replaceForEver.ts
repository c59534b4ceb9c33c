// Replaces a folder by its next generation for as long as it lives: 20 files that all say the generation's number. Says
// on stdout when it is under way.
import { NodeRuntime, NodeServices } from '@effect/platform-node'
import { Console, Effect } from 'effect'
import { replaceFolder } from '../src/replaceFolder.ts'

const folder = process.argv[2]!
const encoder = new TextEncoder()

const generation = (n: number) => ({
  files: Array.from({ length: 20 }, (_, i) => ({ path: `csv/${i}.csv`, bytes: encoder.encode(String(n)) })),
})
const owns = Effect.succeed(() => true)

Effect.gen(function* () {
  for (let n = 0; ; n++) {
    yield* replaceFolder({ folder, owns, make: Effect.succeed(generation(n)) })
    if (n === 0) yield* Console.log('under way')
  }
}).pipe(Effect.provide(NodeServices.layer), NodeRuntime.runMain)

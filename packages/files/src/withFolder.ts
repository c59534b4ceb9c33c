import { Effect, FileSystem, Path } from 'effect'

/**
 * Runs an effect with a folder that is made where it is missing, and taken away again where the effect fails and left it
 * empty. Parents are made one by one: asked for all at once where none may be made (below /proc), Node tries for ever.
 */
export const withFolder = Effect.fnUntraced(function* <A, E, R>(folder: string, effect: Effect.Effect<A, E, R>) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const missing: Array<string> = []
  let at = path.resolve(folder)
  while (!(yield* fs.exists(at))) {
    missing.push(at)
    at = path.dirname(at)
  }
  // Another build may have been faster.
  for (const parent of missing.toReversed()) {
    yield* Effect.catchReason(fs.makeDirectory(parent), 'PlatformError', 'AlreadyExists', () => Effect.void)
  }
  const removeEmpty = Effect.gen(function* () {
    for (const parent of missing) {
      if ((yield* fs.readDirectory(parent)).length > 0) return
      yield* fs.remove(parent, { recursive: true })
    }
  })
  return yield* Effect.onError(effect, () => Effect.ignore(removeEmpty))
})

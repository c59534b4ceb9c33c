import { Effect, FileSystem, Path, type PlatformError } from 'effect'

// What systems and office programs leave in folders on their own.
const nobodys = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.~lock\.[^/]*#)$/u

/**
 * The files below a folder that are wanted, by their paths with forward slashes, in order, and no more than `most` of
 * them: a home directory has no end. Links are named and not followed; a folder with nothing in it is nothing.
 */
export const filesBelow = Effect.fn('filesBelow')(function* (
  folder: string,
  wanted: (file: string) => boolean,
  most: number = Number.POSITIVE_INFINITY,
) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const found: Array<string> = []
  const walk = (below: string): Effect.Effect<void, PlatformError.PlatformError> =>
    Effect.gen(function* () {
      for (const name of (yield* fs.readDirectory(path.join(folder, below))).toSorted()) {
        if (found.length >= most) return
        const file = below === '' ? name : `${below}/${name}`
        const { type } = yield* fs.lstat(path.join(folder, file))
        if (type === 'Directory') yield* walk(file)
        else if (!nobodys.test(file) && wanted(file)) found.push(file)
      }
    })
  yield* walk('')
  return found as ReadonlyArray<string>
})

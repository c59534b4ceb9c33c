import { Effect, FileSystem, Path, type PlatformError, Result } from 'effect'

/** What the system says, without its own names: "EACCES: permission denied, open '/srv'" is "permission denied". */
export const plainReason = ({ reason }: PlatformError.PlatformError): string | undefined =>
  reason.cause instanceof Error ? /^[A-Z0-9]+: ([^,]+), /u.exec(reason.cause.message)?.[1] : undefined

/**
 * The bytes of a regular file inside a folder, or what stands in their place, as words that follow "found". A link is
 * followed within the folder alone: what is read may be published, and a collection that somebody sent must not publish
 * what lies elsewhere on the machine. A pipe or a device is not read: it may have no end.
 */
export const readBytes = Effect.fn('readBytes')(function* (file: string, folder: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const read = Effect.fnUntraced(function* () {
    const at = yield* fs.realPath(file)
    const inside = path.relative(yield* fs.realPath(folder), at)
    if (inside === '..' || inside.startsWith(`..${path.sep}`) || path.isAbsolute(inside)) {
      return Result.fail(`a link to ${at}, which is outside ${folder}`)
    }
    const { type } = yield* fs.stat(at)
    if (type === 'File') return Result.succeed(yield* fs.readFile(at))
    return Result.fail(type === 'Directory' ? 'a folder' : 'something that is no file')
  })
  const nothing = (error: PlatformError.PlatformError) => Result.fail(`none: ${plainReason(error) ?? error.message}`)
  return yield* Effect.catch(read(), (error) => Effect.succeed(nothing(error)))
})

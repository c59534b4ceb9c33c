import { Effect, FileSystem, type PlatformError, Result } from 'effect'

/** What the system says, without its own names: "EACCES: permission denied, open '/srv'" is "permission denied". */
export const plainReason = ({ reason }: PlatformError.PlatformError): string | undefined =>
  reason.cause instanceof Error ? /^[A-Z0-9]+: ([^,]+), /u.exec(reason.cause.message)?.[1] : undefined

/**
 * The bytes of a file, or what stands in their place, as words that follow "found". A pipe or a device is not read: it
 * may have no end.
 */
export const readBytes = Effect.fn('readBytes')(function* (file: string) {
  const fs = yield* FileSystem.FileSystem
  const read = Effect.fnUntraced(function* () {
    const { type } = yield* fs.stat(file)
    if (type === 'File') return Result.succeed(yield* fs.readFile(file))
    return Result.fail(type === 'Directory' ? 'a folder' : 'something that is no file')
  })
  const nothing = (error: PlatformError.PlatformError) => Result.fail(`none: ${plainReason(error) ?? error.message}`)
  return yield* Effect.catch(read(), (error) => Effect.succeed(nothing(error)))
})

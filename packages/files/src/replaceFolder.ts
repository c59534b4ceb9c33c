import { Effect, FileSystem, Path, PlatformError, Schema } from 'effect'
import { FolderNotOwn } from './FolderNotOwn.ts'
import { filesBelow } from './filesBelow.ts'
import { inUse, isLeftover, placeOf, sweep, workshopPrefix } from './leftovers.ts'
import { withFolder } from './withFolder.ts'

/** A file of the folder to be. */
export interface NewFile {
  /** Relative to the folder, with forward slashes. */
  readonly path: string
  readonly bytes: Uint8Array
}

export interface Replacement<Made extends { readonly files: ReadonlyArray<NewFile> }, E, R> {
  readonly folder: string
  /** Whether a file that is there was written by Annals; asked once the folder is known to be whole. */
  readonly owns: Effect.Effect<
    (file: string) => boolean,
    PlatformError.PlatformError,
    FileSystem.FileSystem | Path.Path
  >
  /** The files that are there and stay, as they are; none unless it is given. */
  readonly keeps?: (file: string) => boolean
  /** Files of others stay beside the new ones, and give way to those of the same name. */
  readonly force?: boolean
  /** Makes what the folder shall hold, when nothing speaks against writing it. */
  readonly make: Effect.Effect<Made, E, R>
}

/** A folder that cannot be moved away. */
export class FolderFixed extends Schema.TaggedError<FolderFixed>()('FolderFixed', { folder: Schema.String }) {
  override get message() {
    return `${this.folder}: expected a folder that can be replaced as a whole, found one where something is mounted; give a folder inside it`
  }
}

const codeOf = ({ reason }: PlatformError.PlatformError): string | undefined =>
  reason.cause instanceof Error ? (reason.cause as NodeJS.ErrnoException).code : undefined

// Of strangers so many are named.
const named = 20
// How often another build may come first at the very moment of the swap.
const attempts = 20

/**
 * A workshop beside the folder. It goes when the work is done, unless it holds the only copy of the folder that was:
 * then it is left for `recoverFolder`.
 */
const workshopFor = Effect.fnUntraced(function* (folder: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const make = Effect.map(
    fs.makeTempDirectory({ directory: path.dirname(folder), prefix: workshopPrefix(path.basename(folder)) }),
    (workshop) => {
      inUse.add(workshop)
      return workshop
    },
  )
  return yield* Effect.acquireRelease(make, (workshop) =>
    Effect.gen(function* () {
      const isOnly = (yield* fs.exists(path.join(workshop, 'old'))) && !(yield* fs.exists(folder))
      if (!isOnly) yield* fs.remove(workshop, { recursive: true })
    }).pipe(Effect.ignore, Effect.ensuring(Effect.sync(() => inUse.delete(workshop)))),
  )
})

/**
 * Two moves, of the folder that was into the workshop and of the new one into its place. Between them there is no
 * folder: neither Ctrl+C nor a failure may end there, and after a SIGKILL `recoverFolder` undoes the first.
 */
const swap = Effect.fnUntraced(function* (folder: string, workshop: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const [fresh, old] = [path.join(workshop, 'new'), path.join(workshop, 'old')]
  const dispose = (attempt: number) => Effect.ignore(fs.rename(old, path.join(workshop, `gone-${attempt}`)))
  for (let attempt = 0; ; attempt++) {
    const moved = yield* fs.rename(folder, old).pipe(
      Effect.as(true),
      Effect.catchReason('PlatformError', 'NotFound', () => Effect.succeed(false)),
      Effect.catch((error) =>
        Effect.fail(['EBUSY', 'EXDEV'].includes(codeOf(error) ?? '') ? new FolderFixed({ folder }) : error),
      ),
    )
    const placed = yield* Effect.result(fs.rename(fresh, folder))
    if (placed._tag === 'Success') return yield* dispose(attempt)
    // Another build stood its folder there in between: that one is newer than the one moved away, and goes in turn.
    const faster = ['ENOTEMPTY', 'EEXIST'].includes(codeOf(placed.failure) ?? '') && attempt < attempts
    if (faster) yield* dispose(attempt)
    else {
      if (moved) yield* Effect.ignore(fs.rename(old, folder))
      return yield* placed.failure
    }
  }
})

/** Another build may move the folder away at the moment that one looks into it: then one looks again. */
const lookingAgain = <A, E, R>(effect: Effect.Effect<A, E | PlatformError.PlatformError, R>) =>
  Effect.retry(effect, {
    times: attempts,
    while: (error) => PlatformError.isPlatformError(error) && error.reason._tag === 'NotFound',
  })

/** Puts a file of the folder that was into the one to be: by a second name where the disk can, else by a copy. */
const carry = Effect.fnUntraced(function* (from: string, to: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  yield* fs.makeDirectory(path.dirname(to), { recursive: true })
  yield* fs.remove(to, { force: true })
  const { type } = yield* fs.lstat(from)
  if (type === 'SymbolicLink') yield* fs.symlink(yield* fs.readLink(from), to)
  else yield* Effect.catch(fs.link(from, to), () => fs.copyFile(from, to))
})

/** Puts what stays of the folder that was into the one to be, and gives it the same rights. */
const carryAll = Effect.fnUntraced(function* (folder: string, fresh: string, stays: (file: string) => boolean) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  for (const file of yield* filesBelow(folder, stays)) yield* carry(path.join(folder, file), path.join(fresh, file))
  yield* fs.chmod(fresh, (yield* fs.stat(folder)).mode & 0o7777)
})

/**
 * Replaces a folder by another in one swap: whoever looks at it, and whenever the process ends, finds the files that
 * were or the new ones, all of them. The new folder is written beside the old one; what earlier processes left there is
 * swept first. A folder that holds files of others is refused with `FolderNotOwn` before anything is made. Gives what was
 * made.
 */
export const replaceFolder = <Made extends { readonly files: ReadonlyArray<NewFile> }, E, R>({
  folder: given,
  owns,
  keeps,
  force,
  make,
}: Replacement<Made, E, R>) =>
  Effect.gen(function* () {
    const fs = yield* FileSystem.FileSystem
    const path = yield* Path.Path
    yield* sweep(given)
    const folder = yield* placeOf(given)
    const isThere = yield* fs.exists(folder)
    const isOwn = yield* owns
    const isStranger = (file: string) => !isOwn(file) && !isLeftover(file) && keeps?.(file) !== true
    if (isThere && force !== true) {
      const strangers = yield* lookingAgain(filesBelow(folder, isStranger, named + 1))
      if (strangers.length > 0) {
        const found = strangers.slice(0, named).map((file) => path.join(given, file))
        return yield* new FolderNotOwn({ folder: given, files: found, more: strangers.length > named })
      }
    }
    const replace = Effect.gen(function* () {
      const workshop = yield* workshopFor(folder)
      const fresh = path.join(workshop, 'new')
      const made = yield* make
      yield* fs.makeDirectory(fresh)
      for (const file of made.files) {
        const target = path.join(fresh, ...file.path.split('/'))
        yield* fs.makeDirectory(path.dirname(target), { recursive: true })
        yield* fs.writeFile(target, file.bytes)
      }
      const written = new Set(made.files.map((file) => file.path))
      const stays = (file: string) => !written.has(file) && (keeps?.(file) === true || isStranger(file))
      // Asked again: while a long build ran, somebody may have made the folder, or put a file into it.
      if (isThere || (yield* fs.exists(folder))) yield* lookingAgain(carryAll(folder, fresh, stays))
      yield* Effect.uninterruptible(swap(folder, workshop))
      return made
    })
    return yield* withFolder(path.dirname(folder), Effect.scoped(replace))
  }).pipe(Effect.withSpan('replaceFolder'))

import { Effect, FileSystem, Path } from 'effect'
import type { ReportFile } from './ReportFile.ts'
import { withFolder } from './withFolder.ts'

/**
 * Writes files into a folder, all or none: they are written aside first, then moved into place one by one; when a move
 * fails, those before it are undone. Other files of the folder are left alone.
 */
export const placeFiles = Effect.fn('placeFiles')(
  function* (folder: string, files: ReadonlyArray<Pick<ReportFile, 'path' | 'bytes'>>) {
    const fs = yield* FileSystem.FileSystem
    const path = yield* Path.Path
    // Inside the folder, because a move from another file system would be a copy.
    const aside = yield* fs.makeTempDirectoryScoped({ directory: folder, prefix: '.writing-' })
    const placeOf = (root: string, file: string) => path.join(root, ...file.split('/'))
    const [fresh, former] = [path.join(aside, 'new'), path.join(aside, 'old')]

    for (const file of files) {
      const target = placeOf(fresh, file.path)
      yield* fs.makeDirectory(path.dirname(target), { recursive: true })
      yield* fs.writeFile(target, file.bytes)
    }

    const undo: Array<Effect.Effect<void, unknown>> = []
    const move = Effect.fnUntraced(function* (file: string) {
      const [target, backup] = [placeOf(folder, file), placeOf(former, file)]
      yield* fs.makeDirectory(path.dirname(target), { recursive: true })
      const replaces = yield* fs.exists(target)
      if (replaces) {
        yield* fs.makeDirectory(path.dirname(backup), { recursive: true })
        yield* fs.copyFile(target, backup)
      }
      yield* fs.rename(placeOf(fresh, file), target)
      undo.unshift(replaces ? fs.rename(backup, target) : fs.remove(target))
    })
    yield* Effect.forEach(files, ({ path: file }) => move(file), { discard: true }).pipe(
      Effect.onError(() => Effect.ignore(Effect.all(undo, { discard: true }))),
      Effect.uninterruptible,
    )
  },
  (effect, folder) => withFolder(folder, Effect.scoped(effect)),
)

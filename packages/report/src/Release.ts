import { recoverFolder } from '@annals/files/leftovers'
import { readBytes } from '@annals/files/readBytes'
import { replaceFolder } from '@annals/files/replaceFolder'
import type { Dataset } from '@annals/model/tables'
import { Effect, FileSystem, Path, Result } from 'effect'
import { changelog } from './diff/changelog.ts'
import { diffDatasets } from './diff/diffDatasets.ts'
import { firstVersion, nextVersion } from './diff/nextVersion.ts'
import { derivedTables, type Published, publishedOf } from './diff/Published.ts'
import { PublishedUnreadable, readPublished } from './diff/readPublished.ts'

/** The version that was released last, which the next one is compared with. */
export interface Release {
  readonly published: Published
  /** Its CHANGELOG.md. */
  readonly changelog: string
}

/** The version of a dataset and what changed since the last release; a function of the two alone. */
export const versionSince = (dataset: Dataset, release: Release | null) => {
  if (release === null) return { version: firstVersion, changelog: changelog(null) }
  const { published, changelog: earlier } = release
  const { level, ...diff } = diffDatasets(published, publishedOf(dataset, published.version))
  const version = nextVersion(published.version, level)
  return { version, changelog: changelog({ diff: { ...diff, level, to: version }, earlier }) }
}

/**
 * Reads the last release of a collection; `null` where its folder does not exist, because nothing was released yet. It
 * lies inside the folder of the collection, links resolved: its changelog is published again.
 */
export const readRelease = Effect.fn('readRelease')(function* (folder: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  yield* recoverFolder(folder)
  if (!(yield* fs.exists(folder))) return null
  const published = yield* readPublished(folder)
  const file = path.join(folder, 'CHANGELOG.md')
  const bytes = yield* readBytes(file, path.dirname(folder))
  if (Result.isFailure(bytes)) {
    const problem = `${file}: expected the changelog of the last release, found ${bytes.failure}`
    return yield* new PublishedUnreadable({ problems: [problem] })
  }
  return { published, changelog: new TextDecoder().decode(bytes.success) } satisfies Release
})

/**
 * Keeps what is published in `out` as the last release, in the folder `release`: the descriptor with the version, the
 * changelog and the canonical tables but for those that follow from the rest.
 */
export const writeRelease = Effect.fn('writeRelease')(function* (options: {
  readonly out: string
  readonly release: string
}) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const { version, columns } = yield* readPublished(options.out)
  const kept = [...columns.keys()]
    .filter((table) => !derivedTables.has(table))
    .map((table) => `dataset/${table}.ndjson`)
  const files = yield* Effect.forEach(['datapackage.json', 'CHANGELOG.md', ...kept], (file) =>
    Effect.map(fs.readFile(path.join(options.out, file)), (bytes) => ({ path: file, bytes })),
  )
  const isOwn = (file: string) => /^(?:datapackage\.json|CHANGELOG\.md|dataset\/[a-z_]+\.ndjson)$/u.test(file)
  yield* replaceFolder({ folder: options.release, owns: Effect.succeed(isOwn), make: Effect.succeed({ files }) })
  return version
})

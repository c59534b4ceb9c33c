import { recoverFolder } from '@annals/files/leftovers'
import { replaceFolder } from '@annals/files/replaceFolder'
import { Effect, Path } from 'effect'
import { ownFiles } from './ownFiles.ts'
import { readRelease } from './Release.ts'
import { readDataset } from './readDataset.ts'
import { renderReport } from './renderReport.ts'

export interface WriteReportOptions {
  /** The folder of the canonical tables, `*.ndjson`. */
  readonly dataset: string
  /** The folder to publish into. */
  readonly out: string
  /** The folder of the collection's last release, which need not exist; without it the version is the first. */
  readonly release?: string
}

/**
 * Publishes a dataset: reads it strictly, renders everything in memory, and only then replaces `out` as a whole, with
 * the dataset in it where it stands there. Fails with `DatasetUnreadable` or `DatasetInvalid` (every problem listed),
 * with `PublishedUnreadable` for a broken release, with `FolderNotOwn` where `out` holds files of others, or with a
 * `PlatformError`. Returns the paths written, relative to `out`.
 */
export const writeReport = Effect.fn('writeReport')(function* ({ dataset, out, release }: WriteReportOptions) {
  const path = yield* Path.Path
  for (const folder of [out, dataset]) yield* recoverFolder(folder)
  const stored = yield* readDataset(dataset)
  const last = release === undefined ? null : yield* readRelease(release)
  const withDataset = path.resolve(dataset) === path.resolve(out, 'dataset')
  const isRecord = (file: string) => withDataset && file.startsWith('dataset/')
  const { files } = yield* replaceFolder({
    folder: out,
    owns: ownFiles(out),
    keeps: isRecord,
    make: Effect.map(renderReport({ stored, release: last, withDataset }), (files) => ({ files })),
  })
  return files.map((file) => file.path)
})

import { Effect, Path } from 'effect'
import { placeFiles } from './placeFiles.ts'
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
 * Publishes a dataset: reads it strictly, renders everything in memory, and only then touches `out`, all or nothing.
 * Fails with `DatasetUnreadable` or `DatasetInvalid` (every problem listed), with `PublishedUnreadable` for a broken
 * release, or with a `PlatformError`. Returns the paths written, relative to `out`.
 */
export const writeReport = Effect.fn('writeReport')(function* ({ dataset, out, release }: WriteReportOptions) {
  const path = yield* Path.Path
  const stored = yield* readDataset(dataset)
  const last = release === undefined ? null : yield* readRelease(release)
  const withDataset = path.resolve(dataset) === path.resolve(out, 'dataset')
  const files = yield* renderReport({ stored, release: last, withDataset })
  yield* placeFiles(out, files)
  return files.map((file) => file.path)
})

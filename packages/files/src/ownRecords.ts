import { Effect, FileSystem } from 'effect'

// Of every version: whatever else a dataset has, it has these.
const always = ['events.ndjson', 'mentions.ndjson', 'sources.ndjson']

/**
 * Which files of a folder are the canonical records of a dataset. They have no checksums beside them until the rest is
 * published, and other versions have other tables: a folder that holds the tables that none goes without is a dataset.
 */
export const ownRecords = Effect.fn('ownRecords')(function* (folder: string) {
  const fs = yield* FileSystem.FileSystem
  const names = yield* Effect.orElseSucceed(fs.readDirectory(folder), (): Array<string> => [])
  const isDataset = always.every((name) => names.includes(name))
  return (file: string): boolean => isDataset && /^(?:[a-z][a-z_]*\.ndjson|collection\.json)$/u.test(file)
})

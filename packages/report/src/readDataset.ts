import { type About, aboutFile, decodeAbout } from '@annals/model/About'
import { DatasetInvalid, violations } from '@annals/model/invariants'
import { DatasetUnreadable, decodeDataset } from '@annals/model/Ndjson'
import { compareValues } from '@annals/model/order'
import type { Dataset } from '@annals/model/tables'
import { utf8Fault } from '@annals/model/Utf8'
import { Effect, FileSystem, Path } from 'effect'

const extension = '.ndjson'
// A byte order mark is left in place, so that the JSON that begins with it is refused.
const strictly = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The canonical tables with the bytes that they were read from, by the table's name. */
export interface StoredDataset {
  readonly dataset: Dataset
  /** What the manifest said of the collection; `null` where the folder does not tell. */
  readonly about: About | null
  readonly bytes: ReadonlyMap<string, Uint8Array>
}

/**
 * Reads the canonical tables (`*.ndjson`) of a folder strictly: every record by its schema, then what holds across the
 * tables. Fails with every problem that the first of the two finds.
 */
export const readDataset = Effect.fn('readDataset')(function* (folder: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const files = (yield* fs.readDirectory(folder)).filter((name) => name.endsWith(extension)).sort(compareValues)
  const read = yield* Effect.forEach(
    files,
    (file) =>
      Effect.map(fs.readFile(path.join(folder, file)), (bytes) => ({ table: file.slice(0, -extension.length), bytes })),
    { concurrency: 4 },
  )
  const faults = read.flatMap(({ table, bytes }) => {
    const fault = utf8Fault(bytes)
    return fault === null
      ? []
      : [{ table, line: fault.line, column: null, message: `expected UTF-8, found none at byte ${fault.offset}` }]
  })
  if (faults.length > 0) return yield* new DatasetUnreadable({ faults })
  const texts = read.map(({ table, bytes }) => [table, strictly.decode(bytes)] as const)
  const dataset = yield* Effect.fromResult(decodeDataset(new Map(texts)))
  const broken = violations(dataset, null)
  if (broken.length > 0) return yield* new DatasetInvalid({ violations: [...broken] })
  const told = path.join(folder, aboutFile)
  const about = (yield* fs.exists(told)) ? yield* Effect.fromResult(decodeAbout(yield* fs.readFileString(told))) : null
  return { dataset, about, bytes: new Map(read.map(({ table, bytes }) => [table, bytes])) } satisfies StoredDataset
})

import type { NewFile } from '@annals/files/replaceFolder'
import { type About, aboutFile, encodeAbout } from '@annals/model/About'
import { SourceId } from '@annals/model/Ids'
import { DatasetInvalid, violations } from '@annals/model/invariants'
import { decodeDataset, encodeDataset } from '@annals/model/Ndjson'
import type { Dataset } from '@annals/model/tables'
import { Effect } from 'effect'
import type { RawText } from './readDocument.ts'

const encoder = new TextEncoder()

/** A dataset as it will be read, and its files: the tables, and beside them what the manifest says of the collection. */
export interface DatasetFiles {
  readonly dataset: Dataset
  /** By their names in the dataset's own folder. */
  readonly files: ReadonlyArray<NewFile>
}

/**
 * The canonical files of a dataset. It is checked first, by decoding what would be written and holding it against the
 * raw texts: what contradicts itself or its texts is not written.
 */
export const datasetFiles = Effect.fn('datasetFiles')(function* ({
  dataset,
  texts,
  about,
}: {
  readonly dataset: Dataset
  readonly texts: ReadonlyMap<string, RawText>
  readonly about: About
}) {
  const encoded = encodeDataset(dataset)
  const decoded = yield* Effect.fromResult(decodeDataset(encoded))
  const raw = new Map([...texts].map(([id, text]) => [SourceId.make(id), text.raw]))
  const found = violations(decoded, raw)
  if (found.length > 0) return yield* new DatasetInvalid({ violations: [...found] })
  const tables = [...encoded].map(([name, text]) => [`${name}.ndjson`, text] as const)
  const files = [...tables, [aboutFile, encodeAbout(about)] as const]
  return {
    dataset: decoded,
    files: files.map(([path, text]) => ({ path, bytes: encoder.encode(text) })),
  } satisfies DatasetFiles
})

import { type About, aboutFile, encodeAbout } from '@annals/model/About'
import { SourceId } from '@annals/model/Ids'
import { DatasetInvalid, violations } from '@annals/model/invariants'
import { decodeDataset, encodeDataset } from '@annals/model/Ndjson'
import type { Dataset } from '@annals/model/tables'
import { Effect, FileSystem, Path } from 'effect'
import type { RawText } from './readDocument.ts'

/**
 * Writes `out/dataset/*.ndjson`, and beside them what the manifest says of the collection. The dataset is checked first,
 * by decoding what would be written and holding it against the raw texts; it is written aside and moved into place when
 * it is whole.
 */
export const writeDataset = Effect.fn('writeDataset')(function* ({
  dataset,
  texts,
  about,
  out,
}: {
  readonly dataset: Dataset
  readonly texts: ReadonlyMap<string, RawText>
  readonly about: About
  readonly out: string
}) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const files = encodeDataset(dataset)
  const decoded = yield* Effect.fromResult(decodeDataset(files))
  const raw = new Map([...texts].map(([id, text]) => [SourceId.make(id), text.raw]))
  const found = violations(decoded, raw)
  if (found.length > 0) return yield* new DatasetInvalid({ violations: found })
  const folder = path.join(out, 'dataset')
  yield* fs.makeDirectory(out, { recursive: true })
  const aside = yield* fs.makeTempDirectoryScoped({ directory: out, prefix: '.dataset-' })
  const draft = path.join(aside, 'dataset')
  yield* fs.makeDirectory(draft)
  for (const [name, text] of files) yield* fs.writeFileString(path.join(draft, `${name}.ndjson`), text)
  yield* fs.writeFileString(path.join(draft, aboutFile), encodeAbout(about))
  const former = path.join(aside, 'before')
  const replaces = yield* fs.exists(folder)
  // Between the two moves there is no dataset: neither Ctrl+C nor a failure may end there.
  yield* Effect.uninterruptible(
    Effect.gen(function* () {
      if (replaces) yield* fs.rename(folder, former)
      const back = replaces ? Effect.ignore(fs.rename(former, folder)) : Effect.void
      yield* Effect.onError(fs.rename(draft, folder), () => back)
    }),
  )
  return decoded
}, Effect.scoped)

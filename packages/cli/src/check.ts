import { extract } from '@annals/extract/extract'
import { readCollection } from '@annals/extract/readCollection'
import type { RawText } from '@annals/extract/readDocument'
import { SourceId } from '@annals/model/Ids'
import { DatasetInvalid, violations } from '@annals/model/invariants'
import { decodeDataset, encodeDataset } from '@annals/model/Ndjson'
import type { Dataset } from '@annals/model/tables'
import { Console, Effect } from 'effect'
import { progress } from './progress.ts'
import { columns } from './text/columns.ts'

// What would be written is read back and held against the texts, as the build does.
const checkDataset = Effect.fnUntraced(function* (dataset: Dataset, texts: ReadonlyMap<string, RawText>) {
  const decoded = yield* Effect.fromResult(decodeDataset(encodeDataset(dataset)))
  const found = violations(decoded, new Map([...texts].map(([id, { raw }]) => [SourceId.make(id), raw])))
  if (found.length > 0) return yield* new DatasetInvalid({ violations: [...found] })
  return decoded
})

const kin = ({ edition_of, duplicate_of }: Dataset['sources'][number]): string =>
  duplicate_of !== null ? `duplicate of ${duplicate_of}` : edition_of !== null ? `edition of ${edition_of}` : ''

/** Reads a collection and all that it would give, and writes nothing. Prints a line a source. */
export const check = Effect.fn('check')(function* ({ data }: { readonly data: string }) {
  yield* progress(`Reading ${data}`)
  const { manifest, texts } = yield* readCollection(data, 8)
  yield* progress(`Extracting from ${texts.size} texts`)
  const dataset = yield* checkDataset(extract(manifest, texts), texts)
  const rows = dataset.sources.map((source) => [
    source.source_id,
    source.published ?? '',
    source.characters,
    source.mentions,
    source.events,
    kin(source),
  ])
  const head = ['source', 'published', 'characters', 'mentions', 'events', '']
  yield* Console.log(columns([head, ...rows]).join('\n'))
})

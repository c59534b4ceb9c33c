import { createHash } from 'node:crypto'
import { type Collection, type CollectionInvalid, decodeCollection } from '@annals/model/Collection'
import { Effect, FileSystem, Path, Result, Schema } from 'effect'
import { isCountryCode } from './lexicon/countryPhrases.ts'
import { readText } from './read/readText.ts'
import type { RawText } from './readDocument.ts'

/** A collection that cannot be read; every problem is listed, each with its file and place. */
export class CollectionUnreadable extends Schema.TaggedError<CollectionUnreadable>()('CollectionUnreadable', {
  problems: Schema.Array(Schema.String),
}) {
  override get message() {
    return this.problems.join('\n')
  }
}

export interface ReadCollection {
  readonly manifest: Collection
  /** By source id. */
  readonly texts: ReadonlyMap<string, RawText>
}

const strangers = ({ partner, sources }: Collection): ReadonlyArray<string> =>
  [
    ['partner', partner] as const,
    ...sources.map((source, i) => [`sources.${i}.partner`, source.partner] as const),
  ].flatMap(([place, code]) =>
    code === undefined || isCountryCode(code)
      ? []
      : [`${place}: expected the code of a country (ISO 3166-1 alpha-2), found ${JSON.stringify(code)}`],
  )

/** Reads `collection.json` of a folder and every text that it names. All problems are reported together. */
export const readCollection = Effect.fn('readCollection')(function* (data: string, concurrency: number) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const file = path.join(data, 'collection.json')
  const json = yield* fs.readFileString(file).pipe(
    Effect.mapError(
      () =>
        new CollectionUnreadable({
          problems: [`${file}: expected the manifest of a collection here, found no file that can be read`],
        }),
    ),
  )
  const manifest = yield* Effect.fromResult(decodeCollection(file, json)).pipe(
    Effect.mapError(
      (error: CollectionInvalid) => new CollectionUnreadable({ problems: error.problems.map((p) => `${file}: ${p}`) }),
    ),
  )
  const [problems, read] = yield* Effect.forEach(
    manifest.sources,
    Effect.fnUntraced(function* (source, i) {
      const at = path.join(data, source.file)
      const bytes = yield* Effect.result(fs.readFile(at))
      if (Result.isFailure(bytes))
        return `${file}: sources.${i}.file: expected a text at ${at}, found no file that can be read`
      const text = readText(bytes.success, at)
      if (Result.isFailure(text)) return text.failure.message
      const sha256 = createHash('sha256').update(bytes.success).digest('hex')
      return [source.id, { raw: text.success, sha256 }] as const
    }),
    { concurrency },
  ).pipe(
    Effect.map(
      (all) =>
        [
          all.filter((one): one is string => typeof one === 'string'),
          all.filter(
            (one): one is readonly [(typeof manifest.sources)[number]['id'], RawText] => typeof one !== 'string',
          ),
        ] as const,
    ),
  )
  const all = [...strangers(manifest).map((problem) => `${file}: ${problem}`), ...problems]
  if (all.length > 0) return yield* new CollectionUnreadable({ problems: all })
  return { manifest, texts: new Map<string, RawText>(read) } satisfies ReadCollection
})

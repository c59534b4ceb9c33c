import { createHash } from 'node:crypto'
import { readBytes } from '@annals/files/readBytes'
import { type Collection, decodeCollection, type Outline } from '@annals/model/Collection'
import { Effect, Path, Result, Schema } from 'effect'
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

// The manifest's own text; as strict as with the texts, because its words are published too.
const readManifest = Effect.fnUntraced(function* (file: string, data: string) {
  const bytes = yield* readBytes(file, data)
  if (Result.isFailure(bytes)) {
    const problem = `${file}: expected the manifest of a collection here, found ${bytes.failure}`
    return yield* new CollectionUnreadable({ problems: [problem] })
  }
  const text = readText(bytes.success, file)
  if (Result.isFailure(text)) return yield* new CollectionUnreadable({ problems: [text.failure.message] })
  return text.success
})

/** The partners of a manifest that are no country's code ("UK", "KA"): no name of theirs would be recognised. */
const unknownPartners = ({ partner, sources }: Outline): ReadonlyArray<string> =>
  [['partner', partner] as const, ...sources.map((source, i) => [`sources.${i}.partner`, source.partner] as const)]
    .filter(([, code]) => code !== undefined && !isCountryCode(code))
    .map(([place, code]) => `${place}: expected the code of a country (ISO 3166-1 alpha-2), found "${code}"`)

/**
 * Reads `collection.json` of a folder and every text that it names, regular files inside the folder all. All problems are reported together: those of a
 * manifest do not hide those of the texts.
 */
export const readCollection = Effect.fn('readCollection')(function* (data: string, concurrency: number) {
  const path = yield* Path.Path
  const file = path.join(data, 'collection.json')
  const decoded = decodeCollection(file, yield* readManifest(file, data))
  const outline: Outline = Result.match(decoded, {
    onSuccess: (manifest) => manifest,
    onFailure: (error) => error.outline,
  })
  const read = yield* Effect.forEach(
    outline.sources,
    Effect.fnUntraced(function* (source, i) {
      if (source.file === undefined) return Result.fail(null) // the manifest's own problem
      const at = path.join(data, source.file)
      const bytes = yield* readBytes(at, data)
      if (Result.isFailure(bytes)) {
        return Result.fail(`${file}: sources.${i}.file: expected a text at ${at}, found ${bytes.failure}`)
      }
      const sha256 = createHash('sha256').update(bytes.success).digest('hex')
      return Result.mapBoth(readText(bytes.success, at), {
        onSuccess: (raw): RawText => ({ raw, sha256 }),
        onFailure: ({ message }) => message,
      })
    }),
    { concurrency },
  )
  const problems = [
    ...(Result.isFailure(decoded) ? decoded.failure.problems : []).map((problem) => `${file}: ${problem}`),
    ...unknownPartners(outline).map((problem) => `${file}: ${problem}`),
    ...read.flatMap((text) => (Result.isFailure(text) && text.failure !== null ? [text.failure] : [])),
  ]
  if (Result.isFailure(decoded) || problems.length > 0) return yield* new CollectionUnreadable({ problems })
  const manifest = decoded.success
  const texts = new Map(manifest.sources.map(({ id }, i) => [id as string, Result.getOrThrow(read[i]!)]))
  return { manifest, texts } satisfies ReadCollection
})

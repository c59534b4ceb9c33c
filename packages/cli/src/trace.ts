import { join } from 'node:path'
import { readCollection } from '@annals/extract/readCollection'
import { readDocuments } from '@annals/extract/readDocuments'
import { trace as traceOf } from '@annals/extract/trace'
import type { Collection } from '@annals/model/Collection'
import { Console, Effect, Schema } from 'effect'
import { CliError } from 'effect/cli'
import { nearestIds } from './explain/nearestIds.ts'

/** The collection has no such source, or its text no sentence at the place. */
export class NoSuchPlace extends Schema.TaggedError<NoSuchPlace>()('NoSuchPlace', { problem: Schema.String }) {
  override get message() {
    return this.problem
  }
}

/** A collection of one text: a sentence that is about whom the manifest is about. */
const ofSentence = (manifest: Collection): Collection => {
  const { partner, organisation } = manifest.sources[0]!
  const sides = {
    ...(partner === undefined ? {} : { partner }),
    ...(organisation === undefined ? {} : { organisation }),
  }
  return { ...manifest, sources: [{ id: 'sentence' as never, file: 'sentence', ...sides }] }
}

/** Prints how a sentence is read: its tokens, chunks, frames and mentions. */
export const trace = Effect.fn('trace')(function* (options: {
  readonly sentence: string | null
  readonly source: string | null
  readonly at: number | null
  readonly data: string
}) {
  const { sentence, source, at, data } = options
  if ((sentence === null) === (source === null) || (source === null) !== (at === null)) {
    return yield* new CliError.ShowHelp({
      commandPath: ['annals', 'trace'],
      errors: [new CliError.ValidationError({ message: 'Expected a sentence, or --source with --at, and not both' })],
    })
  }
  const { manifest, texts } = yield* readCollection(data, 8)
  if (sentence !== null) {
    const alone = ofSentence(manifest)
    const text = new Map([['sentence', { raw: sentence, sha256: '0'.repeat(64) }]])
    return yield* Console.log(traceOf(alone, readDocuments(alone, text)[0]!) ?? '')
  }
  const file = join(data, 'collection.json')
  const document = readDocuments(manifest, texts).find(({ facts }) => facts.id === source)
  if (document === undefined) {
    const near = nearestIds(
      source!,
      manifest.sources.map(({ id }) => id),
    )
    const found = `${file}: sources: expected the id of a source, found none as ${JSON.stringify(source)}`
    return yield* new NoSuchPlace({ problem: near.length === 0 ? found : `${found}; the nearest: ${near.join(', ')}` })
  }
  const found = traceOf(manifest, document, at!)
  if (found === null) {
    const path = join(data, document.facts.path)
    return yield* new NoSuchPlace({ problem: `${path}: expected a sentence at character ${at}, found none there` })
  }
  yield* Console.log(found)
})

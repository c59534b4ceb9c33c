import { createHash } from 'node:crypto'
import { readText } from '@annals/extract/read/readText'
import { recoverFolder } from '@annals/files/leftovers'
import { readBytes } from '@annals/files/readBytes'
import type { SourceId } from '@annals/model/Ids'
import { DatasetInvalid, violations } from '@annals/model/invariants'
import type { Dataset } from '@annals/model/tables'
import type { Source } from '@annals/model/tables/Source'
import { readDataset } from '@annals/report/readDataset'
import { Console, Effect, FileSystem, Path, Result, Schema } from 'effect'
import { explainId } from './explain/Explanation.ts'
import { nearestIds } from './explain/nearestIds.ts'
import { renderExplanation } from './explain/renderExplanation.ts'

/** The dataset has neither an event nor a mention of this id. */
export class UnknownId extends Schema.TaggedError<UnknownId>()('UnknownId', {
  id: Schema.String,
  folder: Schema.String,
  nearest: Schema.Array(Schema.String),
}) {
  override get message() {
    const found = `${this.folder}: expected the id of an event or a mention, found neither as ${JSON.stringify(this.id)}`
    return this.nearest.length === 0 ? found : `${found}; the nearest: ${this.nearest.join(', ')}`
  }
}

/** There is no dataset in the folder. */
export class NoDataset extends Schema.TaggedError<NoDataset>()('NoDataset', { folder: Schema.String }) {
  override get message() {
    return `${this.folder}: expected the tables of a dataset, found no such folder; "annals build" makes it`
  }
}

/** The dataset in the folder cannot be read, or contradicts itself or the texts; every problem is listed. */
export class DatasetBroken extends Schema.TaggedError<DatasetBroken>()('DatasetBroken', {
  problems: Schema.Array(Schema.String),
}) {
  override get message() {
    return this.problems.join('\n')
  }
}

// The same problems with the folder that they are in.
const broken = (before: string) => (error: Error) =>
  new DatasetBroken({ problems: error.message.split('\n').map((problem) => `${before}${problem}`) })

// What is quoted from the texts at hand stands in them. That others are not at hand is told beside their quotations.
const checkQuotes = Effect.fnUntraced(function* (dataset: Dataset, texts: ReadonlyMap<SourceId, string>) {
  const found = violations(dataset, texts).filter(
    ({ table, row, column }) => table !== 'sources' || column !== 'path' || texts.has(row as SourceId),
  )
  if (found.length > 0) return yield* new DatasetInvalid({ violations: found })
})

// The raw text that the dataset was made of, or why it cannot be shown: offsets into another text would mislead.
const rawText = Effect.fnUntraced(function* (data: string, source: Source) {
  const file = (yield* Path.Path).join(data, source.path)
  const bytes = yield* readBytes(file, data)
  if (Result.isFailure(bytes)) return Result.fail(`${file}: not at hand, so its quotations are shown without context`)
  if (createHash('sha256').update(bytes.success).digest('hex') !== source.sha256) {
    return Result.fail(
      `${file}: not the text that the dataset was made of, so its quotations are shown without context`,
    )
  }
  return Result.mapError(readText(bytes.success, file), ({ message }) => message)
})

/** Prints an event with its evidence in context, and why its mentions are one. */
export const explain = Effect.fn('explain')(function* (options: {
  readonly id: string
  readonly out: string
  readonly data: string
}) {
  const { id, out, data } = options
  const fs = yield* FileSystem.FileSystem
  const folder = (yield* Path.Path).join(out, 'dataset')
  for (const at of [out, folder]) yield* recoverFolder(at)
  if (!(yield* fs.exists(folder))) return yield* new NoDataset({ folder })
  const { dataset } = yield* readDataset(folder).pipe(
    Effect.catchTags({
      DatasetUnreadable: (error) => Effect.fail(broken(`${folder}/`)(error)),
      DatasetInvalid: (error) => Effect.fail(broken(`${folder}: `)(error)),
    }),
  )
  const known = explainId(id, dataset, new Map())
  if (known === null) {
    const ids = [...dataset.events.map((row) => row.event_id), ...dataset.mentions.map((row) => row.mention_id)]
    return yield* new UnknownId({ id, folder, nearest: nearestIds(id, ids) })
  }
  const told = new Set(known.witnesses.map(({ source }) => source))
  const texts = new Map<SourceId, string>()
  for (const source of dataset.sources) {
    const text = yield* rawText(data, source)
    if (Result.isSuccess(text)) texts.set(source.source_id, text.success)
    else if (told.has(source)) yield* Console.error(text.failure)
  }
  yield* Effect.mapError(checkQuotes(dataset, texts), broken(`${folder}: `))
  yield* Console.log(renderExplanation(explainId(id, dataset, texts)!, id))
})

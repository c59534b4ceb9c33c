import { recoverFolder } from '@annals/files/leftovers'
import { readBytes } from '@annals/files/readBytes'
import { jsonFault } from '@annals/model/JsonFault'
import { problemsOf } from '@annals/model/problems'
import { Effect, FileSystem, Path, Result, Schema } from 'effect'
import { isVersion } from './nextVersion.ts'
import { derivedTables, type Published, type Row } from './Published.ts'

/** Folders that are no published datasets; every problem is listed with its file. */
export class PublishedUnreadable extends Schema.TaggedError<PublishedUnreadable>()('PublishedUnreadable', {
  problems: Schema.Array(Schema.String),
}) {
  override get message() {
    return this.problems.join('\n')
  }
}

// Only what a comparison needs, so that packages of older and newer contracts can be read.
const Descriptor = Schema.Struct({
  version: Schema.String.check(
    Schema.makeFilter((text) => isVersion(text) || 'expected a version such as 1.2.0', { expected: 'a version' }),
  ),
  resources: Schema.Array(
    Schema.Struct({
      name: Schema.String,
      schema: Schema.Struct({
        fields: Schema.Array(Schema.Struct({ name: Schema.String, type: Schema.String })),
      }),
    }),
  ),
})
const decodeDescriptor = Schema.decodeUnknownResult(Descriptor, { errors: 'all' })
const decodeRow = Schema.decodeUnknownResult(Schema.fromJsonString(Schema.Record(Schema.String, Schema.Json)))

const readDescriptor = (file: string, text: string): Result.Result<typeof Descriptor.Type, ReadonlyArray<string>> => {
  const fault = jsonFault(text)
  if (fault !== null) return Result.fail([`${file}:${fault.line}: column ${fault.column}: ${fault.message}`])
  const input: unknown = JSON.parse(text)
  return Result.mapError(decodeDescriptor(input), (error) =>
    problemsOf(error, input).map(({ path, message }) => `${file}: ${path === '' ? '' : `${path}: `}${message}`),
  )
}

const readRows = (file: string, text: string): { rows: ReadonlyArray<Row>; problems: ReadonlyArray<string> } => {
  const lines = text.split('\n').map((line, i) => ({ line, place: `${file}:${i + 1}` }))
  const read = lines
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, place }) => ({ place, row: decodeRow(line) }))
  return {
    rows: read.flatMap(({ row }) => (Result.isSuccess(row) ? [row.success as Row] : [])),
    problems: read.flatMap(({ place, row }) => (Result.isFailure(row) ? [`${place}: expected a JSON object`] : [])),
  }
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/**
 * Reads what was published into a folder (`datapackage.json` and `dataset/*.ndjson`), of this version of the contract or
 * another. Only tables that follow from the rest may be without their file: they are described and keep no rows.
 */
export const readPublished = Effect.fn('readPublished')(function* (folder: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  yield* recoverFolder(folder)
  const descriptorFile = path.join(folder, 'datapackage.json')
  if (!(yield* fs.exists(descriptorFile))) {
    return yield* new PublishedUnreadable({ problems: [`${folder}: expected a datapackage.json, found none`] })
  }
  const bytes = yield* readBytes(descriptorFile, folder)
  if (Result.isFailure(bytes)) {
    const problem = `${descriptorFile}: expected the descriptor of the tables, found ${bytes.failure}`
    return yield* new PublishedUnreadable({ problems: [problem] })
  }
  const descriptor = readDescriptor(descriptorFile, textOf(bytes.success))
  if (Result.isFailure(descriptor)) return yield* new PublishedUnreadable({ problems: descriptor.failure })
  const { version, resources } = descriptor.success
  const tables = yield* Effect.forEach(
    resources,
    Effect.fnUntraced(function* ({ name }) {
      const file = path.join(folder, 'dataset', `${name}.ndjson`)
      if (!(yield* fs.exists(file))) {
        const problems = derivedTables.has(name) ? [] : [`${file}: expected this table, found none`]
        return { name, rows: null, problems }
      }
      const bytes = yield* readBytes(file, folder)
      if (Result.isSuccess(bytes)) return { name, ...readRows(file, textOf(bytes.success)) }
      return { name, rows: null, problems: [`${file}: expected this table, found ${bytes.failure}`] }
    }),
    { concurrency: 4 },
  )
  const problems = tables.flatMap((table) => table.problems)
  if (problems.length > 0) return yield* new PublishedUnreadable({ problems })
  return {
    version,
    columns: new Map(
      resources.map(({ name, schema }) => [name, new Map(schema.fields.map((field) => [field.name, field.type]))]),
    ),
    rows: new Map(tables.flatMap(({ name, rows }) => (rows === null ? [] : [[name, rows] as const]))),
  } satisfies Published
})

import { Result, Schema } from 'effect'
import { jsonFault } from './JsonFault.ts'
import { sortRecords } from './order.ts'
import { problemsOf } from './problems.ts'
import { type Dataset, type TableName, tables } from './tables.ts'

const names = Object.keys(tables) as ReadonlyArray<TableName>

/**
 * The canonical text of a table: one record a line as JSON, columns in the order of the contract, records in the order
 * of their primary key, LF after every line. An empty table is an empty text.
 */
export const encodeTable = <Name extends TableName>(table: Name, records: Dataset[Name]): string => {
  const columns = Object.keys(tables[table].fields)
  const sorted = sortRecords(table, records) as ReadonlyArray<Readonly<Record<string, unknown>>>
  return sorted
    .map((record) => `${JSON.stringify(Object.fromEntries(columns.map((column) => [column, record[column]])))}\n`)
    .join('')
}

/** The canonical text of every table, by the table’s name, in the order of the contract. */
export const encodeDataset = (dataset: Dataset): ReadonlyMap<TableName, string> =>
  new Map(names.map((name) => [name, encodeTable(name, dataset[name])]))

const Fault = Schema.Struct({
  table: Schema.String,
  /** From 1; `null` where the whole table is meant. */
  line: Schema.NullOr(Schema.Int),
  /** The column of the table, with the place in a list after a dot; `null` where the whole line is meant. */
  column: Schema.NullOr(Schema.String),
  message: Schema.String,
})
type Fault = typeof Fault.Type

/** The texts of a dataset that cannot be read; every fault is listed. */
export class DatasetUnreadable extends Schema.TaggedError<DatasetUnreadable>()('DatasetUnreadable', {
  faults: Schema.Array(Fault),
}) {
  override get message() {
    return this.faults
      .map(({ table, line, column, message }) => {
        const file = table.endsWith('.json') ? table : `${table}.ndjson`
        const place = `${file}${line === null ? '' : `:${line}`}`
        return column === null ? `${place}: ${message}` : `${place}: ${column}: ${message}`
      })
      .join('\n')
  }
}

type Decoded = Result.Result<unknown, Schema.SchemaError>

// Built once; unknown keys are refused, and every problem of a record is told.
const decoders = Object.fromEntries(
  names.map((name) => [
    name,
    Schema.decodeUnknownResult(tables[name] as Schema.Decoder<unknown>, { errors: 'all', onExcessProperty: 'error' }),
  ]),
) as Readonly<Record<TableName, (input: unknown) => Decoded>>

const parseLine = (text: string): Result.Result<unknown, string> => {
  try {
    return Result.succeed(JSON.parse(text))
  } catch {
    const fault = jsonFault(text)
    return Result.fail(fault === null ? 'not JSON' : `not JSON, at character ${fault.column}: ${fault.message}`)
  }
}

const decodeTable = (
  table: TableName,
  text: string,
): { readonly records: ReadonlyArray<unknown>; readonly faults: ReadonlyArray<Fault> } => {
  const records: Array<unknown> = []
  const faults: Array<Fault> = []
  const lines = text.split('\n')
  if (lines.pop() !== '') {
    faults.push({
      table,
      line: lines.length + 1,
      column: null,
      message: 'expected a line break at the end of the file',
    })
  }
  for (const [i, content] of lines.entries()) {
    const place = { table, line: i + 1 }
    const parsed = parseLine(content)
    if (Result.isFailure(parsed)) {
      faults.push({ ...place, column: null, message: parsed.failure })
      continue
    }
    const decoded = decoders[table](parsed.success)
    if (Result.isSuccess(decoded)) records.push(decoded.success)
    else {
      for (const { path, message } of problemsOf(decoded.failure, parsed.success)) {
        faults.push({ ...place, column: path === '' ? null : path, message })
      }
    }
  }
  return { records, faults }
}

/**
 * Reads the dataset from the texts of its tables, by the table’s name (without `.ndjson`). Every table must be there, and
 * nothing else. The records are checked one by one; what holds across them is for `violations` to say.
 */
export const decodeDataset = (files: ReadonlyMap<string, string>): Result.Result<Dataset, DatasetUnreadable> => {
  const whole = (table: string, message: string): Fault => ({ table, line: null, column: null, message })
  const unknown = [...files.keys()].filter((name) => !(names as ReadonlyArray<string>).includes(name))
  const decoded = names.map((name) => {
    const text = files.get(name)
    return text === undefined
      ? { name, records: [], faults: [whole(name, 'expected this table, found none')] }
      : { name, ...decodeTable(name, text) }
  })
  const faults = [
    ...decoded.flatMap((table) => table.faults),
    ...unknown.map((name) => whole(name, 'expected no such table')),
  ]
  if (faults.length > 0) return Result.fail(new DatasetUnreadable({ faults }))
  return Result.succeed(Object.fromEntries(decoded.map(({ name, records }) => [name, records])) as unknown as Dataset)
}

import { Result, Schema } from 'effect'
import { Text } from './Column.ts'
import { SourceId } from './Ids.ts'
import { DatasetUnreadable } from './Ndjson.ts'
import { problemsOf } from './problems.ts'

/** What the manifest says of a collection as a whole; it lies beside the canonical tables as `collection.json`. */
export const About = Schema.Struct({
  id: SourceId,
  title: Text,
}).annotate({ identifier: 'About' })
export type About = typeof About.Type

/** The file's name in the folder of the tables. */
export const aboutFile = 'collection.json'

export const encodeAbout = ({ id, title }: About): string => `${JSON.stringify({ id, title }, null, 2)}\n`

const decode = Schema.decodeUnknownResult(About, { errors: 'all', onExcessProperty: 'error' })

/** Reads the file strictly; every fault is listed. */
export const decodeAbout = (text: string): Result.Result<About, DatasetUnreadable> => {
  const failed = (faults: ReadonlyArray<readonly [column: string | null, message: string]>) =>
    Result.fail(
      new DatasetUnreadable({
        faults: faults.map(([column, message]) => ({ table: aboutFile, line: null, column, message })),
      }),
    )
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return failed([[null, 'not JSON']])
  }
  const decoded = decode(parsed)
  if (Result.isSuccess(decoded)) return Result.succeed(decoded.success)
  return failed(problemsOf(decoded.failure, parsed).map(({ path, message }) => [path === '' ? null : path, message]))
}

import { ownRecords } from '@annals/files/ownRecords'
import { readBytes } from '@annals/files/readBytes'
import { Effect, Path, Result } from 'effect'
import { sumsFile } from './package/checksums.ts'

// Many folders have checksums; one that lists these is a publication of this program, of whichever version.
const always = ['datapackage.json', 'csv/events.csv', 'csv/mentions.csv']

/** Which files of a folder were published into it: those that its checksums list, and the canonical records. */
export const ownFiles = Effect.fn('ownFiles')(function* (folder: string) {
  const path = yield* Path.Path
  const bytes = yield* readBytes(path.join(folder, sumsFile), folder)
  const text = Result.isSuccess(bytes) ? new TextDecoder().decode(bytes.success) : ''
  const listed = new Set([...text.matchAll(/^[0-9a-f]{64} {2}(.+)$/gmu)].map(([, file]) => file!))
  const isPublished = always.every((file) => listed.has(file))
  const isRecord = yield* ownRecords(path.join(folder, 'dataset'))
  return (file: string): boolean =>
    (isPublished && (listed.has(file) || file === sumsFile)) ||
    (file.startsWith('dataset/') && isRecord(file.slice('dataset/'.length)))
})

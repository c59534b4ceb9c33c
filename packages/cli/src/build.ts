import { extract } from '@annals/extract/extract'
import { readCollection } from '@annals/extract/readCollection'
import { writeDataset } from '@annals/extract/writeDataset'
import { placeFiles } from '@annals/report/placeFiles'
import { writeReport } from '@annals/report/writeReport'
import { Console, Effect, FileSystem, Path } from 'effect'
import { progress } from './progress.ts'
import { columns } from './text/columns.ts'

// Every file below a folder, by its path with forward slashes.
const filesOf = Effect.fnUntraced(function* (folder: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const names = [...(yield* fs.readDirectory(folder, { recursive: true }))].sort()
  const all = yield* Effect.forEach(
    names,
    Effect.fnUntraced(function* (name) {
      const at = path.join(folder, name)
      const { type } = yield* fs.stat(at)
      return type === 'File' ? [{ path: name.split(path.sep).join('/'), bytes: yield* fs.readFile(at) }] : []
    }),
    { concurrency: 8 },
  )
  return all.flat()
})

/**
 * Makes everything that is published of a collection. The dataset and the publication are made aside, in a temporary
 * folder, and moved into `out` together: a build that fails leaves `out` as it was.
 */
export const build = Effect.fn('build')(function* (options: {
  readonly data: string
  readonly out: string
  readonly concurrency: number
}) {
  const { data, out, concurrency } = options
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  yield* progress(`Reading ${data}`)
  const { manifest, texts } = yield* readCollection(data, concurrency)
  yield* progress(`Extracting from ${texts.size} texts`)
  const aside = yield* fs.makeTempDirectoryScoped({ prefix: 'annals-' })
  const dataset = yield* writeDataset({ dataset: extract(manifest, texts), texts, about: manifest, out: aside })
  yield* progress('Making the tables and the briefing')
  yield* writeReport({ dataset: path.join(aside, 'dataset'), out: aside, release: path.join(data, 'release') })
  yield* progress(`Writing ${out}`)
  const files = yield* filesOf(aside)
  yield* placeFiles(out, files)
  const summary = columns([
    ['sources', dataset.sources.length],
    ['mentions', dataset.mentions.length],
    ['events', dataset.events.length],
    ['discrepancies', dataset.discrepancies.length],
    ['changes', dataset.changes.length],
    ['files', files.length],
  ])
  yield* Console.log([...summary, `written to ${out}`].join('\n'))
}, Effect.scoped)

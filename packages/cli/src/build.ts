import { datasetFiles } from '@annals/extract/datasetFiles'
import { extract } from '@annals/extract/extract'
import { readCollection } from '@annals/extract/readCollection'
import { replaceFolder } from '@annals/files/replaceFolder'
import { ownFiles } from '@annals/report/ownFiles'
import { readRelease } from '@annals/report/Release'
import { renderReport } from '@annals/report/renderReport'
import { Console, Effect, Path } from 'effect'
import { progress } from './progress.ts'
import { columns } from './text/columns.ts'

export interface BuildOptions {
  readonly data: string
  readonly out: string
  readonly concurrency: number
  /** Write into a folder that holds files of others. */
  readonly force: boolean
}

/**
 * Makes everything that is published of a collection. The dataset and the publication are made in memory and replace
 * `out` in one swap: a build that fails, or is killed, leaves `out` as it was.
 */
export const build = Effect.fn('build')(function* ({ data, out, concurrency, force }: BuildOptions) {
  const path = yield* Path.Path
  yield* progress(`Reading ${data}`)
  const { manifest, texts } = yield* readCollection(data, concurrency)
  const make = Effect.gen(function* () {
    yield* progress(`Extracting from ${texts.size} texts`)
    const { dataset, files } = yield* datasetFiles({ dataset: extract(manifest, texts), texts, about: manifest })
    yield* progress('Making the tables and the briefing')
    const { id, title } = manifest
    const bytes = new Map(files.map((file) => [file.path.replace(/\.ndjson$/u, ''), file.bytes]))
    const release = yield* readRelease(path.join(data, 'release'))
    const report = yield* renderReport({ stored: { dataset, about: { id, title }, bytes }, release, withDataset: true })
    yield* progress(`Writing ${out}`)
    return { dataset, files: [...files.map((file) => ({ ...file, path: `dataset/${file.path}` })), ...report] }
  })
  const { dataset, files } = yield* replaceFolder({ folder: out, owns: ownFiles(out), force, make })
  const summary = columns([
    ['sources', dataset.sources.length],
    ['mentions', dataset.mentions.length],
    ['events', dataset.events.length],
    ['discrepancies', dataset.discrepancies.length],
    ['changes', dataset.changes.length],
    ['files', files.length],
  ])
  yield* Console.log([...summary, `written to ${out}`].join('\n'))
})

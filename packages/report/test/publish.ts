import { encodeDataset } from '@annals/model/Ndjson'
import { type SampleOptions, sampleDataset } from '@annals/model/SampleDataset'
import type { Dataset } from '@annals/model/tables'
import { Effect } from 'effect'
import type { Release } from '../src/Release.ts'
import type { ReportFile } from '../src/ReportFile.ts'
import { renderReport } from '../src/renderReport.ts'

const utf8 = new TextEncoder()

/** Everything that is published of a dataset, by path. */
export const publish = async (
  dataset: Dataset,
  release: Release | null = null,
): Promise<ReadonlyMap<string, ReportFile>> => {
  const bytes = new Map([...encodeDataset(dataset)].map(([table, text]) => [table, utf8.encode(text)]))
  const files = await Effect.runPromise(
    renderReport({ stored: { dataset, about: null, bytes }, release, withDataset: true }),
  )
  return new Map(files.map((file) => [file.path, file]))
}

export const textOf = (file: ReportFile | undefined): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file!.bytes)

const hostile = [
  '=1+1',
  '+7',
  '-0480/..',
  '@all',
  '\ttab',
  "'tis",
  'a; b',
  'c\\',
  ';',
  ' =x',
  '＝1',
  '−1',
  'NA',
  'null',
]

/** A sample whose free texts hold what a spreadsheet or a CSV reader stumbles on. Its counts are not kept true. */
export const hostileDataset = (): Dataset => {
  const { dataset } = sampleDataset({ seed: 6 })
  const text = (i: number) => hostile[i % hostile.length]!
  return {
    ...dataset,
    sources: dataset.sources.map((source, i) => ({
      ...source,
      title: text(i),
      authors: [text(i + 5), text(i + 6), text(i + 7), text(i + 8)],
      partner: 'NA',
    })),
    events: dataset.events.map((event, i) => ({ ...event, title: text(i), instruments: [text(i), text(i + 1)] })),
    mentions: dataset.mentions.map((mention, i) => ({
      ...mention,
      date: '-0480',
      quote: `${text(i)}\r\n"and", =2\n\r`,
      section: text(i),
      rule: '=cmd',
    })),
    acronyms: dataset.acronyms.map((acronym, i) => ({ ...acronym, acronym: text(i), expansion: `${text(i)}${i}` })),
  }
}

/** The datasets that every test of the publication runs on. */
export const samples: ReadonlyArray<readonly [string, Dataset]> = [
  ...(
    [
      ['the usual size', { seed: 1 }],
      ['no events', { seed: 2, events: 0 }],
      ['one text', { seed: 5, sources: 1, events: 3 }],
      ['three partners, fifty texts', { seed: 3, sources: 50, events: 200, partners: 3 }],
    ] satisfies ReadonlyArray<readonly [string, SampleOptions]>
  ).map(([name, options]) => [name, sampleDataset(options).dataset] as const),
  ['hostile texts', hostileDataset()],
]

import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { encodeDataset } from '@annals/model/Ndjson'
import { sampleDataset } from '@annals/model/SampleDataset'
import type { Dataset } from '@annals/model/tables'
import { NodeServices } from '@effect/platform-node'
import { Effect } from 'effect'
import { afterAll, expect, test } from 'vitest'
import { writeRelease } from '../src/Release.ts'
import { sha256 } from '../src/sha256.ts'
import { writeReport } from '../src/writeReport.ts'

const root = mkdtempSync(join(tmpdir(), 'annals-report-'))
afterAll(() => rmSync(root, { recursive: true }))

const { dataset } = sampleDataset({ seed: 1 })
const run = <A, E>(effect: Effect.Effect<A, E, NodeServices.NodeServices>) =>
  Effect.runPromise(Effect.provide(effect, NodeServices.layer))

const outOf = (name: string, data: Dataset = dataset): string => {
  const out = join(root, name)
  mkdirSync(join(out, 'dataset'), { recursive: true })
  for (const [table, text] of encodeDataset(data)) writeFileSync(join(out, 'dataset', `${table}.ndjson`), text)
  return out
}
const filesOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length + 1), sha256(readFileSync(file))]),
  )
const write = (out: string, release?: string) =>
  writeReport({ dataset: join(out, 'dataset'), out, ...(release === undefined ? {} : { release }) })
const failure = <A, E extends { readonly message: string }>(effect: Effect.Effect<A, E, NodeServices.NodeServices>) =>
  run(Effect.flip(effect))

test('SHA256SUMS lists every file but itself, with its hash, sorted', async () => {
  const out = outOf('sums')
  await run(write(out))
  const { SHA256SUMS: _, ...files } = filesOf(out)
  const lines = readFileSync(join(out, 'SHA256SUMS'), 'utf8').split('\n').slice(0, -1)
  expect(lines).toEqual(
    Object.entries(files)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, hash]) => `${hash}  ${path}`),
  )
})

test('the canonical tables are only read, and stay the same files', async () => {
  const out = outOf('alone')
  const before = filesOf(join(out, 'dataset'))
  await run(write(out))
  expect(filesOf(join(out, 'dataset'))).toEqual(before)
  expect(readdirSync(root).filter((name) => name.startsWith('.'))).toEqual([])
})

test('what was published before and is no more is gone: every file is listed in the checksums', async () => {
  const out = outOf('again')
  await run(write(out))
  const published = filesOf(out)
  const old = join(out, 'csv/tables_of_old.csv')
  writeFileSync(old, 'a\n')
  appendFileSync(join(out, 'SHA256SUMS'), `${sha256(readFileSync(old))}  csv/tables_of_old.csv\n`)
  await run(write(out))
  expect(filesOf(out)).toEqual(published)
})

test.each<readonly [string, (out: string) => void, ReadonlyArray<string>]>([
  ['a note', (out) => writeFileSync(join(out, 'notes.txt'), 'mine'), ['notes.txt']],
  ['a table among ours', (out) => writeFileSync(join(out, 'csv/mine.csv'), 'a\n'), ['csv/mine.csv']],
  ['no checksums', (out) => rmSync(join(out, 'SHA256SUMS')), ['README.md', 'csv/events.csv']],
  [
    'checksums of something else',
    (out) => writeFileSync(join(out, 'SHA256SUMS'), `${'0'.repeat(64)}  README.md\n`),
    ['README.md', 'SHA256SUMS', 'briefing.pdf'],
  ],
])('a folder that holds what was not published into it is refused: %s', async (name, spoil, files) => {
  const out = join(root, `strange-${name.replaceAll(' ', '-')}`)
  cpSync(join(root, 'again'), out, { recursive: true })
  spoil(out)
  const before = filesOf(out)
  const error = await failure(write(out))
  expect(error._tag).toBe('FolderNotOwn')
  for (const file of files) expect(error.message).toContain(`${join(out, file)}: expected`)
  expect(filesOf(out)).toEqual(before)
})

test('a dataset from elsewhere is published without its records', async () => {
  const from = outOf('elsewhere')
  const out = join(root, 'published', 'deep')
  await run(writeReport({ dataset: join(from, 'dataset'), out }))
  expect(readFileSync(join(out, 'SHA256SUMS'), 'utf8')).not.toContain('dataset/')
  expect(readFileSync(join(out, 'README.md'), 'utf8')).not.toContain('dataset/')
})

test.each<readonly [string, (out: string) => void, string, ReadonlyArray<RegExp>]>([
  [
    'records that their schema refuses, all of them',
    (out) => {
      const file = join(out, 'dataset', 'events.ndjson')
      const text = readFileSync(file, 'utf8')
      writeFileSync(
        file,
        text.replace('"type":"', '"type":"x').replaceAll('"status":"reported"', '"status":"rumoured"'),
      )
    },
    'DatasetUnreadable',
    [/events\.ndjson:1: type: /u, /events\.ndjson:1: status: /u, /events\.ndjson:2: status: /u],
  ],
  [
    'a table that is missing',
    (out) => rmSync(join(out, 'dataset', 'persons.ndjson')),
    'DatasetUnreadable',
    [/persons\.ndjson: expected this table/u],
  ],
  [
    'bytes that are not UTF-8',
    (out) => writeFileSync(join(out, 'dataset', 'persons.ndjson'), new Uint8Array([0xff, 0x0a])),
    'DatasetUnreadable',
    [/persons\.ndjson:1: expected UTF-8, found none at byte 0/u],
  ],
  [
    'tables that contradict each other',
    (out) => writeFileSync(join(out, 'dataset', 'mentions.ndjson'), ''),
    'DatasetInvalid',
    [/events/u, /temporal_expressions/u],
  ],
  [
    'a place that is taken',
    (out) => {
      mkdirSync(join(out, 'SHA256SUMS'))
      writeFileSync(join(out, 'SHA256SUMS', 'x'), 'mine')
    },
    'FolderNotOwn',
    [/SHA256SUMS\/x/u],
  ],
])('nothing is changed by %s', async (name, spoil, tag, messages) => {
  const out = outOf(name.replaceAll(' ', '-'))
  if (tag !== 'FolderNotOwn') await run(write(out))
  spoil(out)
  const before = filesOf(out)
  const error = await failure(write(out))
  expect(error._tag).toBe(tag)
  for (const message of messages) expect(error.message).toMatch(message)
  expect(filesOf(out)).toEqual(before)
})

test('a version is raised from the last release, and the changelog says why', async () => {
  const out = outOf('versions')
  const release = join(root, 'versions-release')
  const version = () =>
    (JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8')) as { readonly version: string }).version
  const log = () => readFileSync(join(out, 'CHANGELOG.md'), 'utf8')

  await run(write(out, release)) // not there yet
  expect(version()).toBe('1.0.0')
  expect(await run(writeRelease({ out, release }))).toBe('1.0.0')

  const published = filesOf(out)
  await run(write(out, release))
  expect(filesOf(out)).toEqual(published)

  outOf('versions', { ...dataset, events: dataset.events.map((event) => ({ ...event, title: `${event.title}.` })) })
  await run(write(out, release))
  expect(version()).toBe('1.0.1')
  const once = filesOf(out)
  await run(write(out, release)) // the rule looks at the release and not at what was built before
  expect(filesOf(out)).toEqual(once)
  await run(writeRelease({ out, release }))

  outOf('versions', sampleDataset({ seed: 1, events: 25 }).dataset)
  await run(write(out, release))
  expect(version()).toBe('1.1.0')
  expect(log().match(/^## .*$/gmu)).toEqual([
    '## From 1.0.1 to 1.1.0: rows came or went, or coded values changed',
    '## From 1.0.0 to 1.0.1: only wording changed',
    '## 1.0.0: first version',
  ])
})

test.each([
  ['no descriptor', {}, /expected a datapackage\.json/u],
  ['a descriptor without version', { 'datapackage.json': '{"resources":[]}' }, /version/u],
  ['a version that is none', { 'datapackage.json': '{"version":"new","resources":[]}' }, /version/u],
  [
    'a record that is no object',
    {
      'datapackage.json': '{"version":"1.0.0","resources":[{"name":"events","schema":{"fields":[]}}]}',
      'dataset/events.ndjson': '{"a":1}\n[\n',
    },
    /dataset\/events\.ndjson:2/u,
  ],
])('a release is refused for %s', async (name, files, message) => {
  const release = join(root, `release-${name.replaceAll(' ', '-')}`)
  mkdirSync(release)
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(release, file)), { recursive: true })
    writeFileSync(join(release, file), text)
  }
  const out = outOf(`refused-${name.replaceAll(' ', '-')}`)
  const error = await failure(write(out, release))
  expect(error._tag).toBe('PublishedUnreadable')
  expect(error.message).toMatch(message)
})

test('a release whose changelog lies outside of the collection is refused', async () => {
  const out = outOf('leading-out')
  const collection = join(root, 'leading-out-data')
  const release = join(collection, 'release')
  await run(write(out))
  await run(writeRelease({ out, release }))
  writeFileSync(join(root, 'secret.txt'), 'secret')
  rmSync(join(release, 'CHANGELOG.md'))
  symlinkSync(join(root, 'secret.txt'), join(release, 'CHANGELOG.md'))
  const error = await failure(write(out, release))
  expect(error.message).toMatch(
    /CHANGELOG\.md: expected the changelog of the last release, found a link to \S+secret\.txt, which/u,
  )
})

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { annals, program, run } from './annals.ts'
import { collection, contentsOf, emptyFolder, manifest, texts, withFiles } from './folders.ts'

test('a build makes everything, and the same bytes in another folder, time zone and locale', async () => {
  const [here, there] = [emptyFolder(), emptyFolder()]
  const other = withFiles(there, { 'deep/er/collection.json': manifest(), 'deep/er/texts/page.txt': '' })
  withFiles(join(other, 'deep/er'), texts)
  const [first, second] = await Promise.all([
    annals(['build', '--data', collection(), '--out', join(here, 'out')], { env: { TZ: 'UTC', LC_ALL: 'C' } }),
    annals(['build', '--data', 'er', '--out', 'made/out', '--concurrency', '1'], {
      cwd: join(other, 'deep'),
      env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
    }),
  ])
  expect([first.status, first.stderr, second.status, second.stderr]).toEqual([0, '', 0, ''])
  expect(first.stdout).toMatch(/^sources +2\nmentions +[1-9]\d*\n/u)
  const files = contentsOf(join(here, 'out'))
  expect(contentsOf(join(other, 'deep/made/out'))).toEqual(files)
  for (const file of ['dataset/events.ndjson', 'csv/events.csv', 'datapackage.json', 'README.md', 'SHA256SUMS'])
    expect(files).toHaveProperty([file])
  // SHA256SUMS lists every other file.
  const listed = readFileSync(join(here, 'out/SHA256SUMS'), 'utf8').trimEnd().split('\n')
  const { SHA256SUMS: _, ...others } = files
  expect(Object.fromEntries(listed.map((line) => line.split('  ').reverse()))).toEqual(others)
})

describe('a build that fails leaves out/ as it was', () => {
  test.each([
    ['the collection has a problem', (data: string) => writeFileSync(join(data, 'texts/page.txt'), '')],
    [
      'the last release cannot be read, which only the publication finds',
      (data: string) => withFiles(data, { 'release/datapackage.json': '{}' }),
    ],
  ])('%s', async (_, damage) => {
    const data = collection()
    const out = join(data, 'out')
    withFiles(out, { 'csv/events.csv': 'before', 'notes.txt': 'mine' })
    const before = contentsOf(out)
    damage(data)
    const { status, stdout, problems } = await annals(['build', '--data', data, '--out', out])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.join('\n')).not.toMatch(/^\s+at /mu)
    expect(contentsOf(out)).toEqual(before)
  })
})

test('a build that is interrupted leaves nothing behind', async () => {
  const data = collection()
  const [out, aside] = [withFiles(join(data, 'out'), { 'csv/events.csv': 'before' }), emptyFolder()]
  const before = contentsOf(out)
  const child = spawn(process.execPath, [program, 'build', '--data', data, '--out', out], {
    env: { ...process.env, TMPDIR: aside },
    stdio: 'ignore',
  })
  const ended = once(child, 'exit')
  // In the midst: its temporary folder is there.
  while (readdirSync(aside).length === 0) await setTimeout(5)
  child.kill('SIGINT')
  expect(await ended).toEqual([130, null])
  expect(contentsOf(out)).toEqual(before)
  expect([readdirSync(aside), readdirSync(out)]).toEqual([[], ['csv']])
})

test('a second build replaces the first and leaves files of others alone', async () => {
  const data = collection()
  const out = withFiles(join(data, 'out'), { 'notes.txt': 'mine', 'dataset/events.ndjson': 'old' })
  expect(await annals(['build', '--data', data, '--out', out])).toMatchObject({ status: 0, stderr: '' })
  expect(readFileSync(join(out, 'notes.txt'), 'utf8')).toBe('mine')
  expect(readFileSync(join(out, 'dataset/events.ndjson'), 'utf8')).toContain('"event_id"')
  expect(Object.keys(contentsOf(out)).filter((file) => file.startsWith('.'))).toEqual([])
})

// util-linux gives a command a terminal; without it this cannot be seen.
test.skipIf(!existsSync('/usr/bin/script'))('progress is shown on a terminal', async () => {
  const command = [process.execPath, program, 'check', '--data', collection()].map((word) => `'${word}'`).join(' ')
  const { stdout } = await run('/usr/bin/script', ['-qec', command, '/dev/null'])
  expect(stdout).toMatch(/Reading .*…\r?\n/u)
  expect(stdout).toContain('Extracting from 2 texts …')
})

// Asked for a folder below it, Node tries for ever.
test.skipIf(!existsSync('/proc/self'))(
  'a place where nothing can be made is told, and not tried for ever',
  async () => {
    const { status, problems } = await annals(['build', '--data', collection(), '--out', '/proc/annals/out'])
    expect({ status, problems }).toEqual({ status: 1, problems: ['/proc/annals: no such file or directory'] })
  },
)

test('a folder that cannot be written to is told plainly', async () => {
  const data = collection()
  withFiles(data, { taken: 'a file' })
  const { status, stdout, problems } = await annals(['build', '--data', data, '--out', join(data, 'taken')])
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(problems).toEqual([expect.stringMatching(/^\S*taken\S*: (?:file already exists|not a directory)$/u)])
})

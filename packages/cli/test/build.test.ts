import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
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
    ['out/ holds a file of somebody else', (data: string) => withFiles(data, { 'out/notes.txt': 'mine' })],
  ])('%s', async (_, damage) => {
    const data = collection()
    const out = join(data, 'out')
    expect(await annals(['build', '--data', data, '--out', out])).toMatchObject({ status: 0 })
    damage(data)
    const before = contentsOf(out)
    const { status, stdout, problems } = await annals(['build', '--data', data, '--out', out])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.join('\n')).not.toMatch(/^\s+at /mu)
    expect(contentsOf(out)).toEqual(before)
  })
})

/** Begins a build, and waits until it is at work beside the folder that it is to make. */
const begun = async (data: string, out: string) => {
  const child = spawn(process.execPath, [program, 'build', '--data', data, '--out', out], { stdio: 'ignore' })
  const ended = once(child, 'exit')
  while (!readdirSync(data).some((name) => name.startsWith('.out.annals-'))) await setTimeout(5)
  return { child, ended }
}

test('a build that is interrupted leaves nothing behind', async () => {
  const data = collection()
  const out = join(data, 'out')
  const { child, ended } = await begun(data, out)
  child.kill('SIGINT')
  expect(await ended).toEqual([130, null])
  expect(readdirSync(data).sort()).toEqual(['collection.json', 'texts'])
})

test('a build that is killed at any moment leaves out/ whole, and the next one clears up', async () => {
  const data = collection()
  const out = join(data, 'out')
  const build = () => annals(['build', '--data', data, '--out', out])
  expect(await build()).toMatchObject({ status: 0 })
  const old = contentsOf(out)
  // Another title: every file of the publication that names it differs.
  writeFileSync(join(data, 'collection.json'), manifest({ title: 'Rwanda and the Bank' }))
  for (const wait of [0, 100, 400, 900, 1300, 1500, 1700, 1900]) {
    const { child, ended } = await begun(data, out)
    await Promise.race([setTimeout(wait), ended])
    child.kill('SIGKILL')
    await ended
    const found = contentsOf(out)
    const listed = readFileSync(join(out, 'SHA256SUMS'), 'utf8').trimEnd().split('\n')
    const { SHA256SUMS: _, ...others } = found
    expect(Object.fromEntries(listed.map((line) => line.split('  ').reverse()))).toEqual(others)
  }
  expect(await build()).toMatchObject({ status: 0, stderr: '' })
  expect(contentsOf(out)['README.md']).not.toBe(old['README.md'])
  expect(readdirSync(data).sort()).toEqual(['collection.json', 'out', 'texts'])
})

test('a folder that was moved away when a build was killed is put back by the next command that reads it', async () => {
  const data = collection()
  const out = join(data, 'out')
  expect(await annals(['build', '--data', data, '--out', out])).toMatchObject({ status: 0 })
  const before = contentsOf(out)
  // No process has this id.
  const workshop = join(data, '.out.annals-4194305-Ab3dEf')
  mkdirSync(workshop)
  renameSync(out, join(workshop, 'old'))
  expect(await annals(['diff', out, out])).toMatchObject({ status: 0 })
  expect(contentsOf(out)).toEqual(before)
})

describe('a folder that holds files of others', () => {
  test('is refused by their names', async () => {
    const data = collection()
    const out = withFiles(join(data, 'out'), { 'README.md': 'mine', 'docs/notes.txt': 'mine' })
    const { status, stdout, problems } = await annals(['build', '--data', data, '--out', out])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(problems).toEqual([
      `${join(out, 'README.md')}: expected a file that Annals wrote, found somebody else’s`,
      `${join(out, 'docs/notes.txt')}: expected a file that Annals wrote, found somebody else’s`,
      `${out}: left as it is; choose another folder, or say --force to write into it`,
    ])
    expect(readFileSync(join(out, 'README.md'), 'utf8')).toBe('mine')
    expect(readdirSync(data).sort()).toEqual(['collection.json', 'out', 'texts'])
  })

  test('is written into by force: they stay, but for those of the same name', async () => {
    const data = collection()
    const out = withFiles(join(data, 'out'), { 'README.md': 'mine', 'docs/notes.txt': 'mine' })
    const build = ['build', '--data', data, '--out', out]
    expect(await annals([...build, '--force'])).toMatchObject({ status: 0, stderr: '' })
    expect(readFileSync(join(out, 'docs/notes.txt'), 'utf8')).toBe('mine')
    expect(readFileSync(join(out, 'README.md'), 'utf8')).toContain('Rwanda')
    // The README is ours now, the notes are not.
    const { status, problems } = await annals(build)
    expect([status, problems[0]]).toEqual([1, expect.stringContaining('notes.txt')])
  })
})

test('a second build replaces the first: what is published no more goes', async () => {
  const data = collection()
  const out = join(data, 'out')
  expect(await annals(['build', '--data', data, '--out', out])).toMatchObject({ status: 0 })
  const before = contentsOf(out)
  // As a version with another table left it.
  withFiles(out, { 'dataset/tables_of_old.ndjson': '' })
  expect(await annals(['build', '--data', data, '--out', out])).toMatchObject({ status: 0, stderr: '' })
  expect(contentsOf(out)).toEqual(before)
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

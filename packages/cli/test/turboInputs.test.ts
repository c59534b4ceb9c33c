import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from './annals.ts'
import { emptyFolder } from './folders.ts'
import { root } from './repository.ts'

// In place of the two builds: what turbo runs is asked here, not what they make.
const stubs = {
  extract: "mkdir -p ../../out/dataset && tr -d ' ' <../../data/collection.json >../../out/dataset/a.ndjson",
  report: 'mkdir -p ../../out/csv && cp ../../out/dataset/a.ndjson ../../out/csv/a.csv',
}

/** A copy of the repository as git has it, which may be edited. */
const copyOf = async (): Promise<string> => {
  const copy = emptyFolder()
  const { stdout } = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root })
  const skipped = /^(?:$|out\/|packages\/extract\/test\/)/u
  for (const file of stdout.split('\0').filter((name) => !skipped.test(name))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    cpSync(join(root, file), join(copy, file))
  }
  for (const [name, build] of Object.entries(stubs)) {
    const file = join(copy, 'packages', name, 'package.json')
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as { readonly scripts: Readonly<Record<string, string>> }
    writeFileSync(file, JSON.stringify({ ...manifest, scripts: { ...manifest.scripts, build } }))
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

// A download without its history cannot say which files are the repository's.
const repository = existsSync(join(root, '.git'))

test.skipIf(!repository)('an edit runs what depends on it and nothing else; what is deleted comes back', async () => {
  const copy = await copyOf()
  const turbo = join(root, 'node_modules/.bin/turbo')
  const ran = async () => {
    const { stdout } = await run(turbo, ['run', 'build', '--cache-dir=.turbo/cache'], { cwd: copy })
    expect(stdout).toContain('2 successful')
    return [...stdout.matchAll(/@annals\/(\w+):build: cache miss/gu)].map(([, name]) => name!).sort()
  }
  // What runs for a change of a file.
  const ranFor = async (file: string, change: (path: string) => void = (path) => appendFileSync(path, '\n//')) => {
    const path = join(copy, file)
    const content = readFileSync(path)
    change(path)
    const tasks = await ran()
    writeFileSync(path, content)
    return tasks
  }
  expect(await ran()).toEqual(['extract', 'report'])
  expect(await ran()).toEqual([])
  const made = join(copy, 'out/csv/a.csv')
  const before = readFileSync(made, 'utf8')
  rmSync(join(copy, 'out'), { recursive: true })
  expect(await ran()).toEqual([])
  expect(readFileSync(made, 'utf8')).toBe(before)

  expect(await ranFor('data/collection.json')).toEqual(['extract', 'report'])
  // A change that leaves the dataset as it was does not set the briefing anew.
  const spaced = (path: string) => writeFileSync(path, readFileSync(path, 'utf8').replaceAll(' ', '  '))
  expect(await ranFor('data/collection.json', spaced)).toEqual(['extract'])
  expect(await ranFor('packages/extract/lexicon/predicates.json')).toEqual(['extract'])
  expect(await ranFor('packages/model/src/order.ts')).toEqual(['extract', 'report'])
  expect(await ranFor('packages/report/src/sha256.ts')).toEqual(['report'])
  for (const file of ['README.md', 'packages/cli/src/build.ts', 'packages/report/test/publish.ts', 'biome.json'])
    expect([file, await ranFor(file)]).toEqual([file, []])
})

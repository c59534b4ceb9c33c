import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { NodeServices } from '@effect/platform-node'
import { Effect } from 'effect'
import { describe, expect, test } from 'vitest'
import { recoverFolder } from '../src/leftovers.ts'
import { replaceFolder } from '../src/replaceFolder.ts'
import { emptyFolder } from './emptyFolder.ts'

const run = <A, E>(effect: Effect.Effect<A, E, NodeServices.NodeServices>) =>
  Effect.runPromise(
    effect.pipe(
      Effect.match({ onSuccess: () => 'replaced', onFailure: (error) => String((error as Error).message) }),
      Effect.provide(NodeServices.layer),
    ),
  )

interface Options {
  readonly own?: RegExp
  readonly keeps?: RegExp
  readonly force?: boolean
}

/** Replaces a folder by files that all say `a`. */
const replace = (folder: string, paths: ReadonlyArray<string>, { own = /^$/u, keeps, force }: Options = {}) =>
  run(
    replaceFolder({
      folder,
      owns: Effect.succeed((file: string) => own.test(file)),
      ...(keeps === undefined ? {} : { keeps: (file: string) => keeps.test(file) }),
      ...(force === undefined ? {} : { force }),
      make: Effect.succeed({ files: paths.map((path) => ({ path, bytes: new TextEncoder().encode('a') })) }),
    }),
  )

const put = (root: string, files: Readonly<Record<string, string>>): string => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

/** What a folder holds, by path; links are told by where they lead. */
const held = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .sort()
      .flatMap((path) => {
        const at = join(folder, path)
        const info = lstatSync(at)
        if (info.isDirectory()) return []
        return [[path, info.isSymbolicLink() ? `to ${readlinkSync(at)}` : readFileSync(at, 'utf8')]]
      }),
  )

// A file and a file inside it.
const impossible = ['a.txt', 'a.txt/b.txt']

describe('where there is nothing', () => {
  test('folders are made where they are missing', async () => {
    const root = emptyFolder()
    expect(await replace(join(root, 'deep/er'), ['a.txt', 'csv/b.csv'])).toBe('replaced')
    expect(held(root)).toEqual({ 'deep/er/a.txt': 'a', 'deep/er/csv/b.csv': 'a' })
    expect(readdirSync(join(root, 'deep'))).toEqual(['er'])
    expect(statSync(join(root, 'deep/er')).mode & 0o700).toBe(0o700)
  })

  test('a failure takes away the folders that were made for it, and no other', async () => {
    const root = emptyFolder()
    mkdirSync(join(root, 'mine'))
    expect(await replace(join(root, 'mine/deep/er'), impossible)).not.toBe('replaced')
    expect(readdirSync(root, { recursive: true })).toEqual(['mine'])
  })
})

describe('where there is a folder', () => {
  test('what it held and the new one has not is gone; its rights stay', async () => {
    const root = put(emptyFolder(), { 'out/a.txt': 'old', 'out/csv/gone.csv': 'old' })
    chmodSync(join(root, 'out'), 0o750)
    expect(await replace(join(root, 'out'), ['a.txt', 'b.txt'], { own: /./u })).toBe('replaced')
    expect(held(root)).toEqual({ 'out/a.txt': 'a', 'out/b.txt': 'a' })
    expect(statSync(join(root, 'out')).mode & 0o777).toBe(0o750)
    expect(readdirSync(root)).toEqual(['out'])
  })

  test('a failure leaves it with all that is in it', async () => {
    const root = put(emptyFolder(), { 'out/a.txt': 'old' })
    expect(await replace(join(root, 'out'), impossible, { own: /./u })).not.toBe('replaced')
    expect(held(root)).toEqual({ 'out/a.txt': 'old' })
    expect(readdirSync(root)).toEqual(['out'])
  })

  test('what is kept stays as it is, the same file', async () => {
    const root = put(emptyFolder(), { 'out/a.txt': 'old', 'out/dataset/b.txt': 'old' })
    const { ino } = statSync(join(root, 'out/dataset/b.txt'))
    expect(await replace(join(root, 'out'), ['a.txt'], { own: /./u, keeps: /^dataset\//u })).toBe('replaced')
    expect(held(root)).toEqual({ 'out/a.txt': 'a', 'out/dataset/b.txt': 'old' })
    expect(statSync(join(root, 'out/dataset/b.txt')).ino).toBe(ino)
  })

  test('a link to it stays a link, and what a link inside leads to is not touched', async () => {
    const root = put(emptyFolder(), { 'real/a.txt': 'old', 'secret.txt': 'mine' })
    symlinkSync('real', join(root, 'out'))
    symlinkSync('../secret.txt', join(root, 'real/b.txt'))
    expect(await replace(join(root, 'out'), ['b.txt'], { own: /./u })).toBe('replaced')
    expect(held(root)).toEqual({ out: 'to real', 'out/b.txt': 'a', 'real/b.txt': 'a', 'secret.txt': 'mine' })
  })

  test('two at once do not stand in each other’s way', async () => {
    const root = emptyFolder()
    const out = join(root, 'out')
    const paths = Array.from({ length: 20 }, (_, i) => `csv/${i}.csv`)
    const all = Array.from({ length: 6 }, () => replace(out, paths, { own: /./u }))
    expect(await Promise.all(all)).toEqual(all.map(() => 'replaced'))
    expect(readdirSync(root)).toEqual(['out'])
    expect(Object.keys(held(out))).toHaveLength(paths.length)
  })
})

test('a file that came while the new folder was made is not lost', async () => {
  const root = emptyFolder()
  const out = join(root, 'out')
  const make = Effect.sync(() => {
    put(out, { 'notes.txt': 'mine' })
    return { files: [{ path: 'a.txt', bytes: new TextEncoder().encode('a') }] }
  })
  expect(await run(replaceFolder({ folder: out, owns: Effect.succeed(() => false), make }))).toBe('replaced')
  expect(held(out)).toEqual({ 'a.txt': 'a', 'notes.txt': 'mine' })
})

describe('files of others', () => {
  const theirs = { 'out/README.md': 'mine', 'out/deep/notes.txt': 'mine', 'out/own.txt': 'old' }

  test('are refused, each by its name, and nothing is touched', async () => {
    const root = put(emptyFolder(), theirs)
    const out = join(root, 'out')
    const message = await replace(out, ['README.md'], { own: /^own\.txt$/u })
    expect(message.split('\n')).toEqual([
      expect.stringContaining(`${join(out, 'README.md')}: expected`),
      expect.stringContaining(`${join(out, 'deep/notes.txt')}: expected`),
      expect.stringMatching(/out: left as it is; .*--force/u),
    ])
    expect(held(root)).toEqual(theirs)
  })

  test('stay beside the new ones by force, and give way to those of the same name', async () => {
    const root = put(emptyFolder(), theirs)
    symlinkSync('notes.txt', join(root, 'out/deep/link'))
    expect(await replace(join(root, 'out'), ['README.md'], { own: /^own\.txt$/u, force: true })).toBe('replaced')
    expect(held(root)).toEqual({
      'out/README.md': 'a',
      'out/deep/link': 'to notes.txt',
      'out/deep/notes.txt': 'mine',
    })
  })

  test('of a great many the first are named', async () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`out/${i}.txt`, 'mine']))
    const root = put(emptyFolder(), many)
    const lines = (await replace(join(root, 'out'), ['a.txt'])).split('\n')
    expect(lines).toHaveLength(21)
    expect(lines.at(-1)).toContain('with more such files')
  })

  test('what a system leaves everywhere is nobody’s', async () => {
    const root = put(emptyFolder(), { 'out/.DS_Store': '', 'out/csv/Thumbs.db': '' })
    expect(await replace(join(root, 'out'), ['a.txt'])).toBe('replaced')
  })
})

describe('a process that was killed', () => {
  // No process has this id.
  const dead = '.out.annals-4194305-Ab3dEf'

  test('what it left is swept by the next one, also what the first version left inside the folder', async () => {
    const root = put(emptyFolder(), {
      'out/a.txt': 'old',
      'out/.writing-Ab3dEf/new/a.txt': 'half',
      [`${dead}/new/a.txt`]: 'half',
      [`${dead}/gone-0/a.txt`]: 'older',
      '.other.annals-4194305-Ab3dEf/new/a.txt': 'of another folder',
    })
    expect(await replace(join(root, 'out'), ['a.txt'], { own: /^a\.txt$/u })).toBe('replaced')
    expect(readdirSync(root).sort()).toEqual(['.other.annals-4194305-Ab3dEf', 'out'])
    expect(held(join(root, 'out'))).toEqual({ 'a.txt': 'a' })
  })

  test('what it moved away is put back by whoever reads or writes next', async () => {
    const root = put(emptyFolder(), { [`${dead}/old/a.txt`]: 'old', [`${dead}/new/a.txt`]: 'new' })
    await run(recoverFolder(join(root, 'out')))
    expect(held(join(root, 'out'))).toEqual({ 'a.txt': 'old' })
    renameSync(join(root, 'out'), join(root, dead, 'old'))
    expect(await replace(join(root, 'out'), ['b.txt'], { own: /^$/u })).toContain('a.txt: expected')
    expect(held(root)).toEqual({ 'out/a.txt': 'old' })
  })

  test('a living process is left to its work', async () => {
    const alive = `.out.annals-${process.ppid}-Ab3dEf`
    const root = put(emptyFolder(), { 'out/a.txt': 'old', [`${alive}/new/a.txt`]: 'half' })
    expect(await replace(join(root, 'out'), ['a.txt'], { own: /./u })).toBe('replaced')
    expect(readdirSync(root).sort()).toEqual([alive, 'out'])
  })

  test('at whatever moment, the folder is whole: the old one or the new one', async () => {
    const root = emptyFolder()
    const out = join(root, 'out')
    let latest = 0
    for (let round = 0; round < 20; round++) {
      const child = spawn(process.execPath, [join(import.meta.dirname, 'replaceForEver.ts'), out], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      const ended = once(child, 'exit')
      await once(child.stdout, 'data')
      await setTimeout((round * 17) % 120)
      child.kill('SIGKILL')
      await ended
      // Between the two moves there is no folder: then it is put back.
      if (!existsSync(out)) await run(recoverFolder(out))
      const files = Object.entries(held(out))
      expect(files).toHaveLength(20)
      expect(new Set(files.map(([, generation]) => generation)).size).toBe(1)
      latest = Math.max(latest, Number(files[0]![1]))
    }
    expect(latest).toBeGreaterThan(0)
    expect(await replace(out, ['a.txt'], { own: /./u })).toBe('replaced')
    expect(readdirSync(root)).toEqual(['out'])
  })
})

import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeServices } from '@effect/platform-node'
import { Effect, Result } from 'effect'
import { expect, test } from 'vitest'
import { readBytes } from '../src/readBytes.ts'
import { emptyFolder } from './emptyFolder.ts'

const read = async (file: string, folder: string) => {
  const bytes = await Effect.runPromise(Effect.provide(readBytes(file, folder), NodeServices.layer))
  return Result.match(bytes, {
    onSuccess: (found) => Buffer.from(found).toString(),
    onFailure: (found) => `found ${found}`,
  })
}

test.each<readonly [string, (folder: string, outside: string) => void, RegExp]>([
  ['a file', (folder) => writeFileSync(join(folder, 'a.txt'), 'inside'), /^inside$/u],
  [
    'a link within the folder',
    (folder) => {
      mkdirSync(join(folder, 'deep'))
      writeFileSync(join(folder, 'deep/b.txt'), 'inside')
      symlinkSync('deep/b.txt', join(folder, 'a.txt'))
    },
    /^inside$/u,
  ],
  [
    'a second name of a file',
    (folder) => {
      writeFileSync(join(folder, 'b.txt'), 'inside')
      linkSync(join(folder, 'b.txt'), join(folder, 'a.txt'))
    },
    /^inside$/u,
  ],
  [
    'a link out of the folder',
    (folder, outside) => symlinkSync(join(outside, 'secret.txt'), join(folder, 'a.txt')),
    /^found a link to \S+secret\.txt, which is outside \S+$/u,
  ],
  [
    'a link to a link out of the folder',
    (folder, outside) => {
      symlinkSync(join(outside, 'secret.txt'), join(folder, 'b.txt'))
      symlinkSync('b.txt', join(folder, 'a.txt'))
    },
    /^found a link to \S+secret\.txt, which is outside/u,
  ],
  [
    'a link to a neighbour whose name begins alike',
    (folder) => {
      mkdirSync(`${folder}-other`)
      writeFileSync(join(`${folder}-other`, 'secret.txt'), 'secret')
      symlinkSync(join(`${folder}-other`, 'secret.txt'), join(folder, 'a.txt'))
    },
    /^found a link to \S+-other\S+, which is outside/u,
  ],
  ['a link to nothing', (folder) => symlinkSync('gone.txt', join(folder, 'a.txt')), /^found none: no such file/u],
  ['nothing', () => undefined, /^found none: no such file/u],
  ['a folder', (folder) => mkdirSync(join(folder, 'a.txt')), /^found a folder$/u],
  ['a pipe', (folder) => void execFileSync('mkfifo', [join(folder, 'a.txt')]), /^found something that is no file$/u],
  ['a device', (folder) => symlinkSync('/dev/zero', join(folder, 'a.txt')), /^found a link to \/dev\/zero, which/u],
])('%s', async (_, make, expected) => {
  const [root, outside] = [emptyFolder(), emptyFolder()]
  const folder = join(root, 'folder')
  mkdirSync(folder)
  writeFileSync(join(outside, 'secret.txt'), 'secret')
  make(folder, outside)
  expect(await read(join(folder, 'a.txt'), folder)).toMatch(expected)
})

test('the folder itself may be a link, and a folder below it that leads out may not', async () => {
  const [root, outside] = [emptyFolder(), emptyFolder()]
  writeFileSync(join(outside, 'a.txt'), 'there')
  symlinkSync(outside, join(root, 'data'))
  expect(await read(join(root, 'data/a.txt'), join(root, 'data'))).toBe('there')
  expect(await read(join(root, 'data/a.txt'), root)).toMatch(/^found a link to /u)
})

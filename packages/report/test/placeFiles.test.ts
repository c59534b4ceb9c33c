import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NodeServices } from '@effect/platform-node'
import { Effect } from 'effect'
import { expect, onTestFinished, test } from 'vitest'
import { placeFiles } from '../src/placeFiles.ts'

const emptyFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'annals-report-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}
const place = (folder: string, paths: ReadonlyArray<string>) =>
  Effect.runPromise(
    placeFiles(
      folder,
      paths.map((path) => ({ path, bytes: new Uint8Array([0x61]) })),
    ).pipe(Effect.match({ onSuccess: () => 'placed', onFailure: () => 'failed' }), Effect.provide(NodeServices.layer)),
  )
// A file and a file inside it.
const impossible = ['a.txt', 'a.txt/b.txt']

test('folders are made where they are missing', async () => {
  const root = emptyFolder()
  expect(await place(join(root, 'deep/er'), ['a.txt', 'csv/b.csv'])).toBe('placed')
  expect(readdirSync(root, { recursive: true }).sort()).toEqual(
    ['deep', 'deep/er', 'deep/er/a.txt', 'deep/er/csv', 'deep/er/csv/b.csv'].map((path) => join(path)),
  )
})

test('a failure takes away the folders that were made for it, and no other', async () => {
  const root = emptyFolder()
  mkdirSync(join(root, 'mine'))
  expect(await place(join(root, 'mine/deep/er'), impossible)).toBe('failed')
  expect(readdirSync(root, { recursive: true })).toEqual(['mine'])
})

test('a failure leaves a folder of others with all that is in it', async () => {
  const root = emptyFolder()
  writeFileSync(join(root, 'notes.txt'), 'mine')
  expect(await place(root, impossible)).toBe('failed')
  expect(readdirSync(root)).toEqual(['notes.txt'])
  expect(existsSync(root)).toBe(true)
})

test('two at once do not stand in each other’s way', async () => {
  const out = join(emptyFolder(), 'out')
  const paths = Array.from({ length: 20 }, (_, i) => `csv/${i}.csv`)
  expect(await Promise.all([place(out, paths), place(out, paths)])).toEqual(['placed', 'placed'])
  expect(readdirSync(out)).toEqual(['csv'])
  expect(readdirSync(join(out, 'csv'))).toHaveLength(paths.length)
})

import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** An empty folder that goes away with its test. */
export const emptyFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'annals-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Writes files, by their path inside the folder, and gives the folder back. */
export const withFiles = (folder: string, files: Readonly<Record<string, string | Uint8Array>>): string => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** The SHA-256 of every file below a folder, by path: what the folder holds, byte for byte. */
export const contentsOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex'),
      ]),
  )

/** A manifest of a country and an organisation that the first collection does not know. */
export const manifest = (change: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    id: 'rwanda-world-bank',
    title: 'Rwanda and the World Bank',
    partner: 'RW',
    organisation: 'World Bank',
    sources: [
      { id: 'page', file: 'texts/page.txt' },
      { id: 'history', file: 'texts/history.txt' },
    ],
    ...change,
  })

export const texts = {
  'texts/page.txt': `Rwanda and the World Bank

Last updated: 12 Mar. 2019

Rwanda joined the World Bank in September 1963. In 2010, Rwanda signed the Kigali Framework Agreement with the World Bank.
The World Bank opened a training centre in Kigali in 2014.

Milestones
2014 The President of Rwanda, Paul Kagame, visits World Bank headquarters.
2016 Rwanda hosts the conference of the World Bank in Kigali.
`,
  'texts/history.txt': `A short history

Rwanda joined the World Bank in September 1963 and has taken part in its annual meetings since 1970.
In May 2010 Rwanda signed the Kigali Framework Agreement with the World Bank.
`,
}

/** A whole collection in a new folder. */
export const collection = (): string => withFiles(emptyFolder(), { 'collection.json': manifest(), ...texts })

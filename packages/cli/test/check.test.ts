import { execFileSync } from 'node:child_process'
import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { annals } from './annals.ts'
import { collection, contentsOf, emptyFolder, manifest, texts, withFiles } from './folders.ts'

const check = (data: string) => annals(['check', '--data', data])
const bad = (files: Readonly<Record<string, string | Uint8Array>>) => withFiles(emptyFolder(), files)

// What a run on a bad collection says: its problems alone, and never a stack.
const problemsOf = async (data: string) => {
  const { status, stdout, problems } = await check(data)
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  return problems.map((problem) => problem.replaceAll(data, 'DATA'))
}

test('a sound collection is summed up on stdout, a line a source, and nothing is written', async () => {
  const data = collection()
  const before = contentsOf(data)
  const { status, stdout, stderr } = await check(data)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const [head, ...rows] = stdout.trimEnd().split('\n')
  expect(head).toMatch(/^source +published +characters +mentions +events$/u)
  expect(rows.map((row) => row.split(/ +/u)[0])).toEqual(['history', 'page'])
  expect(rows[1]).toMatch(new RegExp(`^page +2019-03-12 +${texts['texts/page.txt'].length} +[1-9]`, 'u'))
  expect(contentsOf(data)).toEqual(before)
})

test('no manifest', async () => {
  expect(await problemsOf(emptyFolder())).toEqual([
    'DATA/collection.json: expected the manifest of a collection here, found none: no such file or directory',
  ])
})

test('a manifest is read as strictly as a text', async () => {
  const latin1 = Buffer.from('{\n  "title": "Besan\xe7on"\n}', 'latin1')
  expect(await problemsOf(bad({ 'collection.json': latin1 }))).toEqual([
    'DATA/collection.json:2: bytes that are no UTF-8; save the file as UTF-8 (byte 19)',
  ])
})

test('a manifest that is no JSON is told by line and column', async () => {
  const [problem, ...more] = await problemsOf(bad({ 'collection.json': '{\n  "id": "a",\n  "title": Rwanda\n}' }))
  expect(problem).toMatch(/^DATA\/collection\.json: line 3, column 12: /u)
  expect(more).toEqual([])
})

test('every problem of a manifest is told at once, with its place', async () => {
  const sources = [
    { id: 'page', file: 'texts/page.txt', langage: 'en' },
    { id: 'page', file: '../elsewhere.txt' },
    { id: 'Not An Id', file: 'texts/page.txt' },
  ]
  const problems = await problemsOf(bad({ 'collection.json': manifest({ partner: 'Rwanda', sources, colour: 'red' }) }))
  const places = [
    'partner',
    'colour',
    'sources.0.langage',
    'sources.1.file',
    'sources.2.id',
    'sources.1.id', // stands twice
    'sources.2.file', // stands twice
    'sources.0.file: expected a text at', // is not there
    'sources.2.file: expected a text at',
  ]
  for (const place of places) expect(problems.join('\n')).toContain(`DATA/collection.json: ${place}`)
  expect(problems).toHaveLength(places.length)
})

test('an id that stands twice', async () => {
  const sources = [
    { id: 'page', file: 'texts/page.txt' },
    { id: 'page', file: 'texts/history.txt' },
  ]
  expect(await problemsOf(bad({ 'collection.json': manifest({ sources }), ...texts }))).toEqual([
    expect.stringMatching(/^DATA\/collection\.json: sources\.1\.id: expected id to differ from that of sources\.0/u),
  ])
})

test('a code of two capitals that is no country’s', async () => {
  const files = { 'collection.json': manifest({ partner: 'UK' }), ...texts }
  expect(await problemsOf(bad(files))).toEqual([
    'DATA/collection.json: partner: expected the code of a country (ISO 3166-1 alpha-2), found "UK"',
  ])
  // Left to its users by the standard.
  expect(await check(bad({ ...files, 'collection.json': manifest({ partner: 'QM' }) }))).toMatchObject({ status: 0 })
})

test('every text that cannot be read is told at once, with the place in the file', async () => {
  const names = ['missing', 'empty', 'latin1', 'utf16', 'binary']
  const sources = names.map((id) => ({ id, file: `texts/${id}.txt` }))
  const files = {
    'collection.json': manifest({ sources }),
    'texts/empty.txt': ' \n\n',
    'texts/latin1.txt': Buffer.from('One line.\nSigned in Besan\xe7on.\n', 'latin1'),
    'texts/utf16.txt': Buffer.from('\ufeffSigned in 2010.', 'utf16le'),
    'texts/binary.txt': Buffer.from([0x50, 0x4b, 3, 4, 0, 0]),
  }
  const at = (name: string) => join('DATA', 'texts', `${name}.txt`)
  expect(await problemsOf(bad(files))).toEqual([
    `DATA/collection.json: sources.0.file: expected a text at ${at('missing')}, found none: no such file or directory`,
    expect.stringContaining(`${at('empty')}:1: the file holds no text`),
    expect.stringContaining(`${at('latin1')}:2: bytes that are no UTF-8`),
    expect.stringContaining(`${at('utf16')}:1: the file is UTF-16`),
    expect.stringContaining(`${at('binary')}:1: a NUL byte`),
  ])
})

test('what is no file is told and not waited for', async () => {
  const names = ['folder', 'loop', 'pipe']
  const sources = names.map((id) => ({ id, file: `texts/${id}.txt` }))
  const data = bad({ 'collection.json': manifest({ sources }), 'texts/folder.txt/page.txt': 'A page.' })
  symlinkSync('loop.txt', join(data, 'texts/loop.txt'))
  execFileSync('mkfifo', [join(data, 'texts/pipe.txt')])
  const at = (name: string) => join('DATA', 'texts', `${name}.txt`)
  expect(await problemsOf(data)).toEqual([
    `DATA/collection.json: sources.0.file: expected a text at ${at('folder')}, found a folder`,
    expect.stringMatching(
      / sources\.1\.file: expected a text at \S+, found none: too many symbolic links encountered$/u,
    ),
    `DATA/collection.json: sources.2.file: expected a text at ${at('pipe')}, found something that is no file`,
  ])
})

test('a text that is a link out of the collection is refused, and so is such a manifest', async () => {
  const outside = withFiles(emptyFolder(), {
    'secret.txt': 'Rwanda joined the World Bank in 1963.',
    'm.json': manifest(),
  })
  const data = collection()
  rmSync(join(data, 'texts/page.txt'))
  symlinkSync(join(outside, 'secret.txt'), join(data, 'texts/page.txt'))
  expect((await problemsOf(data)).map((problem) => problem.replaceAll(outside, 'OUTSIDE'))).toEqual([
    `DATA/collection.json: sources.0.file: expected a text at ${join('DATA', 'texts', 'page.txt')}, found a link to OUTSIDE/secret.txt, which is outside DATA`,
  ])
  rmSync(join(data, 'collection.json'))
  symlinkSync(join(outside, 'm.json'), join(data, 'collection.json'))
  expect((await problemsOf(data)).map((problem) => problem.replaceAll(outside, 'OUTSIDE'))).toEqual([
    'DATA/collection.json: expected the manifest of a collection here, found a link to OUTSIDE/m.json, which is outside DATA',
  ])
})

test('a problem of the manifest hides none of the texts, and a code that is no country’s hides neither', async () => {
  const sources = [
    { id: 'page', file: 'texts/page.txt', published: 'soon' },
    { id: 'gone', file: 'texts/gone.txt' },
  ]
  const problems = await problemsOf(bad({ 'collection.json': manifest({ partner: 'UK', sources }), ...texts }))
  expect(problems.map((problem) => problem.split(': ')[1])).toEqual([
    'sources.0.published',
    'partner',
    'sources.1.file',
  ])
})

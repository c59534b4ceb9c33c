import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { annals } from './annals.ts'
import { collection, emptyFolder, texts, withFiles } from './folders.ts'

test('what a new sentence changed is told row by row', async () => {
  const data = collection()
  const build = (out: string) => annals(['build', '--data', data, '--out', join(data, out)])
  expect(await build('before')).toMatchObject({ status: 0 })
  writeFileSync(
    join(data, 'texts/history.txt'),
    `${texts['texts/history.txt']}In 2018 Rwanda joined the Kivu Lake Initiative.\n`,
  )
  expect(await build('after')).toMatchObject({ status: 0 })

  const changed = await annals(['diff', join(data, 'before'), join(data, 'after')])
  expect(changed).toMatchObject({ status: 0, stderr: '' })
  expect(changed.stdout).toContain('### events')
  expect(changed.stdout).toMatch(/^- added e-\S+: 2018 .*Kivu/mu)

  const same = await annals(['diff', join(data, 'after'), join(data, 'after')])
  expect(same.stdout).toContain('nothing changed')
})

test('folders that are no publications: every problem of both, with its file', async () => {
  const problemsOf = async (old: string, now: string) => {
    const { status, stdout, problems } = await annals(['diff', old, now])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    return problems
  }
  const empty = emptyFolder()
  const none = `${empty}: expected a datapackage.json, found none`
  expect(await problemsOf(empty, empty)).toEqual([none])

  const broken = withFiles(emptyFolder(), { 'datapackage.json': '{\n  "version": 1.0.0\n}' })
  const fault = `${broken}/datapackage.json:2: column 14: expected a value, found "1"`
  expect(await problemsOf(empty, broken)).toEqual([none, fault])

  const other = withFiles(emptyFolder(), { 'datapackage.json': '{"version": "soon"}' })
  expect(await problemsOf(other, other)).toEqual([
    `${other}/datapackage.json: version: expected a version such as 1.2.0, found "soon"`,
    `${other}/datapackage.json: resources: expected a value, found nothing`,
  ])

  // A table that is not there is not a table without rows.
  const table = (name: string) => ({ name, schema: { fields: [{ name: 'id', type: 'string' }] } })
  const resources = ['events', 'mentions', 'activity_by_year'].map(table)
  const lacking = withFiles(emptyFolder(), {
    'datapackage.json': JSON.stringify({ version: '1.0.0', resources }),
    'dataset/events.ndjson': '{"id": "e-1"}\n[]\n',
  })
  expect(await problemsOf(lacking, lacking)).toEqual([
    `${lacking}/dataset/events.ndjson:2: expected a JSON object`,
    `${lacking}/dataset/mentions.ndjson: expected this table, found none`,
  ])
})

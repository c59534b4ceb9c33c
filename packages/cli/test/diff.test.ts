import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { annals } from './annals.ts'
import { collection, emptyFolder, texts } from './folders.ts'

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

test('a folder that is no publication', async () => {
  const empty = emptyFolder()
  const { status, stdout, problems } = await annals(['diff', empty, empty])
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(problems).toEqual([`${empty}: expected a datapackage.json, found none`])
})

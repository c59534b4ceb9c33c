import { expect, test } from 'vitest'
import { annals } from './annals.ts'
import { collection, texts } from './folders.ts'

test.concurrent('a sentence is shown as it is read, with what happened, what did not, and when', async () => {
  const data = collection()
  const sentence = 'Rwanda joined the World Bank in September 1963 but failed to ratify the treaty.'
  const { status, stdout, stderr } = await annals(['trace', sentence, '--data', data])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain(`sentence:0-${sentence.length} (paragraph)`)
  expect(stdout).toContain('joined/past')
  expect(stdout).toMatch(/^ *ratify .*· failed \(fails-to\)/mu)
  expect(stdout).toMatch(/^mention "Rwanda joined the World Bank in September 1963/mu)
})

test.concurrent('a place in a text is shown, and one that is not there is told', async () => {
  const data = collection()
  const raw = texts['texts/page.txt']!
  const at = String(raw.indexOf('September 1963'))
  const found = await annals(['trace', '--source', 'page', '--at', at, '--data', data])
  expect(found).toMatchObject({ status: 0, stderr: '' })
  expect(found.stdout).toMatch(/^texts\/page\.txt:\d+-\d+ /u)

  const beyond = await annals(['trace', '--source', 'page', '--at', '99999', '--data', data])
  expect(beyond.status).toBe(1)
  expect(beyond.problems).toEqual([expect.stringMatching(/page\.txt: expected a sentence at character 99999/u)])

  const unknown = await annals(['trace', '--source', 'pag', '--at', at, '--data', data])
  expect(unknown.status).toBe(1)
  expect(unknown.problems).toEqual([expect.stringMatching(/collection\.json: sources: .* "pag"; the nearest: page/u)])
})

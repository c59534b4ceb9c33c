import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encodeDataset } from '@annals/model/Ndjson'
import { sampleDataset } from '@annals/model/SampleDataset'
import { afterAll, expect, test } from 'vitest'

const root = mkdtempSync(join(tmpdir(), 'annals-same-'))
afterAll(() => rmSync(root, { recursive: true }))

const { dataset } = sampleDataset({ seed: 8, sources: 9, partners: 2 })

const sumsUnder = (name: string, env: Readonly<Record<string, string>>): string => {
  const out = join(root, name, 'a folder of another name')
  mkdirSync(join(out, 'dataset'), { recursive: true })
  for (const [table, text] of encodeDataset(dataset)) writeFileSync(join(out, 'dataset', `${table}.ndjson`), text)
  execFileSync(process.execPath, [join(import.meta.dirname, 'writeReportProcess.ts'), out], {
    env: { ...process.env, ...env },
  })
  return readFileSync(join(out, 'SHA256SUMS'), 'utf8')
}

test('the same dataset gives the same bytes in every time zone and locale', () => {
  const here = sumsUnder('here', { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' })
  expect(here.split('\n').length).toBeGreaterThan(30)
  expect(sumsUnder('far', { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toBe(here)
  expect(sumsUnder('west', { TZ: 'Pacific/Pago_Pago', LANG: 'kk_KZ.UTF-8', LC_ALL: 'kk_KZ.UTF-8' })).toBe(here)
}, 60_000)

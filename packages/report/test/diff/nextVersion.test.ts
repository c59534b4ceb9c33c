import { expect, test } from 'vitest'
import { isVersion, nextVersion } from '../../src/diff/nextVersion.ts'

test.each([
  ['none', '1.2.3'],
  ['patch', '1.2.4'],
  ['minor', '1.3.0'],
  ['major', '2.0.0'],
] as const)('a change of level %s', (level, version) => {
  expect(nextVersion('1.2.3', level)).toBe(version)
})

test.each(['1.0.0', '0.0.1', '10.20.30'])('%s is a version', (text) => {
  expect(isVersion(text)).toBe(true)
})

test.each(['1', '1.0', 'v1.0.0', '1.0.0-rc', '01.0.0', '1.0.0.0', ''])('%j is none', (text) => {
  expect(isVersion(text)).toBe(false)
})

import type { Level } from './DatasetDiff.ts'

/** The version of a dataset that was never released. */
export const firstVersion = '1.0.0'

/** A version of three numbers joined by dots. */
export const isVersion = (text: string): boolean => /^(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2}$/u.test(text)

/** The version after a change of this level; `version` as `isVersion` admits. */
export const nextVersion = (version: string, level: Level): string => {
  const [major, minor, patch] = version.split('.').map(Number) as [number, number, number]
  if (level === 'major') return `${major + 1}.0.0`
  if (level === 'minor') return `${major}.${minor + 1}.0`
  return level === 'patch' ? `${major}.${minor}.${patch + 1}` : version
}

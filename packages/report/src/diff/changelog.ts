import type { DatasetDiff } from './DatasetDiff.ts'
import { firstVersion } from './nextVersion.ts'
import { renderDiff } from './renderDiff.ts'

const head = `# Changes of the data

What changed from one version of the dataset to the next, newest first. Major: columns or vocabularies changed. Minor: rows
came or went, or coded values changed. Patch: only wording changed.

`
const first = `## ${firstVersion}: first version\n`

// A version that touches everything is told by its counts and its first rows; `annals diff` tells all.
const rowsShown = 50

/** The text of CHANGELOG.md: the comparison with the last release, above that release's own changelog. */
export const changelog = (sinceRelease: { readonly diff: DatasetDiff; readonly earlier: string } | null): string => {
  if (sinceRelease === null) return `${head}${first}`
  const { diff, earlier } = sinceRelease
  if (diff.level === 'none') return earlier
  const at = earlier.indexOf('\n## ')
  return `${head}${renderDiff(diff, rowsShown)}${at < 0 ? '' : earlier.slice(at)}`
}

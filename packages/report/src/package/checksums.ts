import { compareValues } from '@annals/model/order'
import type { ReportFile } from '../ReportFile.ts'
import { sha256 } from '../sha256.ts'

/** The file's name in the publication. */
export const sumsFile = 'SHA256SUMS'

/** The text of SHA256SUMS, as `sha256sum -c` reads it: a line a file, sorted by path. */
export const checksums = (files: ReadonlyArray<Pick<ReportFile, 'path' | 'bytes'>>): string =>
  files
    .toSorted((a, b) => compareValues(a.path, b.path))
    .map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`)
    .join('')

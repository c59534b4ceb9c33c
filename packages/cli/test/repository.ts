import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../..', import.meta.url))

/** A text file of the repository, by its path from the root. */
export const fileOf = (path: string): string => readFileSync(join(root, path), 'utf8')

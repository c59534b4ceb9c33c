import { readdirSync, readFileSync } from 'node:fs'

const folder = (path: string): ReadonlyArray<readonly [name: string, raw: string]> => {
  const at = new URL(path, import.meta.url)
  return readdirSync(at)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => [name, readFileSync(new URL(name, at), 'utf8')] as const)
}

/** The five texts of the first collection. */
export const collection = folder('../../../../data/texts/')
/** Texts made up for the layout, each as unlike the five as possible. */
export const fixtures = folder('../layout/fixtures/')
export const texts = [...collection, ...fixtures]

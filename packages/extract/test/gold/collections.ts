import { join } from 'node:path'
import { type Annotated, annotated } from './annotated.ts'

const here = import.meta.dirname
const at = (path: string) => join(here, '../collections', path)

/** The annotated collections: the first, practice, texts set aside that no rule was written for, and a small third. */
export const collections: ReadonlyArray<{ readonly name: string; readonly load: () => Annotated }> = [
  {
    name: 'kazakhstan',
    load: () =>
      annotated(join(here, '../../../../data'), at('kazakhstan/mentions.csv'), at('kazakhstan/discrepancies.csv')),
  },
  ...['dev', 'held-out', 'third'].map((name) => ({
    name,
    load: () => annotated(at(name), at(`${name}/gold.csv`), at(`${name}/discrepancies.csv`)),
  })),
]

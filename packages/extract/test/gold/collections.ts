import { join } from 'node:path'
import { type Annotated, annotated } from './annotated.ts'

export interface Annotation {
  readonly name: string
  /** What the texts are to the rules. */
  readonly standing: 'known' | 'late'
  readonly about: string
  /** The folder of the texts, and the annotated mentions. */
  readonly texts: string
  readonly gold: string
  readonly load: () => Annotated
}

const here = import.meta.dirname

const collection = (
  name: string,
  standing: Annotation['standing'],
  about: string,
  paths: { readonly folder?: string; readonly gold?: string } = {},
): Annotation => {
  const beside = join(here, '../collections', name)
  const folder = paths.folder ?? beside
  const gold = join(beside, paths.gold ?? 'gold.csv')
  const load = () => annotated(folder, gold, join(beside, 'discrepancies.csv'))
  return { name, standing, about, texts: join(folder, 'texts'), gold, load }
}

const data = join(here, '../../../../data')

/** The annotated collections. Rules were written with the known ones at hand; the texts of the others stayed unread. */
export const collections: ReadonlyArray<Annotation> = [
  collection('kazakhstan', 'known', 'the first collection: five texts, NATO', { folder: data, gold: 'mentions.csv' }),
  collection('dev', 'known', 'seven texts: NATO, OSCE, EU, IAEA'),
  collection('practice', 'known', 'five texts: CSTO, World Bank, IAEA, UN, EU'),
  collection('held-out', 'late', 'six texts: OSCE, SCO, Council of Europe, UN, NATO'),
  collection('third', 'known', 'three texts on a partner and an organisation that no lexicon knows'),
]

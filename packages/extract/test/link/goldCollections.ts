import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Coded } from '../../src/code/Draft.ts'
import type { Document } from '../../src/Document.ts'
import { type Annotated, annotatedCollection } from './collectionOf.ts'
import { parseCsv } from './parseCsv.ts'

const here = import.meta.dirname
const read = (path: string) => readFileSync(join(here, path), 'utf8')

export interface GoldCollection {
  readonly documents: ReadonlyArray<Document>
  readonly coded: ReadonlyArray<Coded>
  /** The annotators' event of every draft, in the order of documents and drafts. */
  readonly keys: ReadonlyArray<ReadonlyArray<string>>
}

interface TextOf {
  readonly id: string
  readonly file: string
  readonly path: string
  readonly partner: string
  readonly organisation: string
}

const annotate = (texts: ReadonlyArray<TextOf>, gold: string, persons: string | null): ReadonlyArray<Annotated> => {
  const rows = parseCsv(read(gold))
  const named = persons === null ? [] : parseCsv(read(persons))
  return texts.map(({ id, file, path, partner, organisation }) => ({
    id,
    raw: read(path),
    facts: { partner, organisation },
    gold: rows.filter((row) => row.source === file),
    persons: named.filter((row) => row.source === file),
  }))
}

const assemble = (texts: ReadonlyArray<Annotated>): GoldCollection => ({
  ...annotatedCollection(texts),
  keys: texts.map(({ gold }) => gold.map((row) => row.event_key!)),
})

const fiveFiles = {
  'nato-2016': '000_bf98fec2f5f5035d.txt',
  'nato-2022': '001_e632825d17ae0215.txt',
  'article-pdf': '002_c2b639c54abae9e4.txt',
  'article-html': '003_213f261a29701634.txt',
  'abstract-2010': '004_d7183910398872a3.txt',
}

/** The five texts of `data/` with their hand annotation. */
export const fiveAnnotated = (): ReadonlyArray<Annotated> =>
  annotate(
    Object.entries(fiveFiles).map(([id, file]) => ({
      id,
      file,
      path: `../../../../data/texts/${file}`,
      partner: 'KZ',
      organisation: 'NATO',
    })),
    'gold/kazakhstan-mentions.csv',
    'gold/kazakhstan-persons.csv',
  )

export const fiveTexts = (): GoldCollection => assemble(fiveAnnotated())

const practice: ReadonlyArray<readonly [string, string, string]> = [
  ['azerbaijan-nato-2012', 'AZ', 'NATO'],
  ['azerbaijan-nato-2018', 'AZ', 'NATO'],
  ['ukraine-nato-article', 'UA', 'NATO'],
  ['finland-nato-news', 'FI', 'NATO'],
  ['tajikistan-osce-list', 'TJ', 'OSCE'],
  ['uzbekistan-eu-factsheet', 'UZ', 'EU'],
  ['kazakhstan-iaea-page', 'KZ', 'IAEA'],
]

/** Seven texts on other partners and organisations, two of them editions of one page. */
export const practiceTexts = (): GoldCollection =>
  assemble(
    annotate(
      practice.map(([id, partner, organisation]) => ({
        id,
        file: `${id}.txt`,
        path: `gold/practice/${id}.txt`,
        partner,
        organisation,
      })),
      'gold/practice-mentions.csv',
      null,
    ),
  )

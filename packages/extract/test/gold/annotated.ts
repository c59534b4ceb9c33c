import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Collection, decodeCollection } from '@annals/model/Collection'
import { Result } from 'effect'
import type { RawText } from '../../src/readDocument.ts'
import { parseCsv } from '../link/parseCsv.ts'

/** A mention as an annotator wrote it down, at its place: code points of the raw file, half-open. */
export interface GoldMention {
  readonly source: string
  readonly start: number
  readonly end: number
  readonly date: string
  readonly recurrence: string
  readonly scope: string
  readonly type: string
  readonly area: string
  readonly instruments: ReadonlyArray<string>
  readonly persons: ReadonlyArray<string>
  readonly event: string
  /** Neither for nor against: annotators may differ. */
  readonly borderline: boolean
}

interface GoldPassage {
  readonly source: string
  readonly start: number
  readonly end: number
}

/** Two passages that disagree. */
export interface GoldDiscrepancy {
  readonly kind: string
  readonly subject: string
  readonly required: boolean
  readonly a: GoldPassage
  readonly b: GoldPassage
}

/** A collection with its texts and what annotators say of them. */
export interface Annotated {
  readonly manifest: Collection
  readonly texts: ReadonlyMap<string, RawText>
  readonly mentions: ReadonlyArray<GoldMention>
  readonly discrepancies: ReadonlyArray<GoldDiscrepancy>
}

const names = (cell: string | undefined): ReadonlyArray<string> =>
  (cell ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')

/** The code points of the first place of a quotation from a UTF-16 offset on, or from the start where there is none. */
const placeOf = (raw: string, quote: string, from: number): { start: number; end: number; at: number } => {
  const later = raw.indexOf(quote, from)
  const at = later < 0 ? raw.indexOf(quote) : later
  if (at < 0) throw new Error(`not in the text: ${quote}`)
  const start = [...raw.slice(0, at)].length
  return { start, end: start + [...quote].length, at }
}

/** A folder with `collection.json`, and where its annotation lies: mentions in `gold`, discrepancies beside it. */
export const annotated = (folder: string, gold: string, discrepancies: string): Annotated => {
  const file = join(folder, 'collection.json')
  const manifest = Result.getOrThrow(decodeCollection(file, readFileSync(file, 'utf8')))
  const texts = new Map(
    manifest.sources.map((source) => {
      const bytes = readFileSync(join(folder, source.file))
      return [
        source.id as string,
        { raw: bytes.toString('utf8'), sha256: createHash('sha256').update(bytes).digest('hex') },
      ]
    }),
  )
  const idOf = new Map(manifest.sources.map(({ id, file }) => [basename(file), id as string]))
  // A quotation that occurs several times takes its occurrences in turn.
  const next = new Map<string, number>()
  const mentions = parseCsv(readFileSync(gold, 'utf8')).map((row): GoldMention => {
    const source = idOf.get(row.source!)
    if (source === undefined) throw new Error(`${gold}: no text ${row.source}`)
    const key = `${source} ${row.quote}`
    const { start, end, at } = placeOf(texts.get(source)!.raw, row.quote!, next.get(key) ?? 0)
    next.set(key, at + 1)
    return {
      source,
      start,
      end,
      date: row.date!,
      recurrence: row.recurrence ?? '',
      scope: row.scope!,
      type: row.type!,
      area: row.area!,
      instruments: names(row.instruments),
      persons: names(row.persons),
      event: row.event_key!,
      borderline: /^borderline/iu.test(row.note ?? '') || row.borderline === 'yes',
    }
  })
  const passage = (source: string | undefined, quote: string | undefined): GoldPassage => {
    const id = idOf.get(source!)
    if (id === undefined) throw new Error(`${discrepancies}: no text ${source}`)
    const { start, end } = placeOf(texts.get(id)!.raw, quote!, 0)
    return { source: id, start, end }
  }
  const rows = existsSync(discrepancies) ? parseCsv(readFileSync(discrepancies, 'utf8')) : []
  return {
    manifest,
    texts,
    mentions,
    discrepancies: rows.map((row) => ({
      kind: row.kind!,
      subject: row.subject!,
      required: row.required === 'yes',
      a: passage(row.source_a, row.quote_a),
      b: passage(row.source_b, row.quote_b),
    })),
  }
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Discrepancy } from '@annals/model/tables/Discrepancy'
import type { Document } from '../../src/Document.ts'
import { parseCsv } from '../link/parseCsv.ts'

export interface Expected {
  readonly kind: string
  readonly required: boolean
  readonly subject: string
  readonly found: boolean
}

interface Side {
  readonly source: string
  readonly start: number
  readonly end: number
}

const overlap = (a: Side, b: Side): boolean => a.source === b.source && a.start < b.end && b.start < a.end

/** The rows of a gold file with whether a discrepancy of the kind quotes both passages, on whichever side. */
export const expectedIn = (
  file: string,
  documents: ReadonlyArray<Document>,
  idOf: (file: string) => string,
  rows: ReadonlyArray<Discrepancy>,
): ReadonlyArray<Expected> => {
  const place = (source: string, quote: string): Side => {
    const id = idOf(source)
    const { raw } = documents.find(({ facts }) => facts.id === id)!.clean
    const at = raw.indexOf(quote)
    if (at < 0) throw new Error(`not in ${source}: ${quote}`)
    const start = [...raw.slice(0, at)].length
    return { source: id, start, end: start + [...quote].length }
  }
  return parseCsv(readFileSync(join(import.meta.dirname, '../link/gold', file), 'utf8')).map((gold) => {
    const a = place(gold.source_a!, gold.quote_a!)
    const b = place(gold.source_b!, gold.quote_b!)
    const found = rows.some((row) => {
      if (row.kind !== gold.kind) return false
      const x = { source: row.source_a, start: row.start_a, end: row.end_a }
      const y = { source: row.source_b, start: row.start_b, end: row.end_b }
      return (overlap(a, x) && overlap(b, y)) || (overlap(a, y) && overlap(b, x))
    })
    return { kind: gold.kind!, required: gold.required === 'yes', subject: gold.subject!, found }
  })
}

import type { SourceId } from '../Ids.ts'
import type { TableName } from '../tables.ts'
import { type Evidence, type Invariant, keyOf, type Row, rowsOf, type Violation } from './Invariant.ts'

interface SpanColumns {
  readonly table: TableName
  readonly source: string
  readonly start: string
  readonly end: string
  /** The column that repeats the characters; `null` where the span stands alone. */
  readonly quote: string | null
}

/** Every span of the dataset. */
const spans: ReadonlyArray<SpanColumns> = [
  { table: 'mentions', source: 'source_id', start: 'start', end: 'end', quote: 'quote' },
  { table: 'mentions', source: 'source_id', start: 'anchor_start', end: 'anchor_end', quote: null },
  { table: 'temporal_expressions', source: 'source_id', start: 'start', end: 'end', quote: 'text' },
  { table: 'temporal_expressions', source: 'source_id', start: 'anchor_start', end: 'anchor_end', quote: null },
  { table: 'discrepancies', source: 'source_a', start: 'start_a', end: 'end_a', quote: 'quote_a' },
  { table: 'discrepancies', source: 'source_b', start: 'start_b', end: 'end_b', quote: 'quote_b' },
  { table: 'changes', source: 'from_source', start: 'from_start', end: 'from_end', quote: 'from_quote' },
  { table: 'changes', source: 'to_source', start: 'to_start', end: 'to_end', quote: 'to_quote' },
  { table: 'references', source: 'source_id', start: 'start', end: 'end', quote: 'text' },
  { table: 'acronyms', source: 'source_id', start: 'start', end: 'end', quote: null },
]

const lengthOf = (text: string): number => [...text].length

const faultOf = (
  columns: SpanColumns,
  record: Row,
  { characters, texts }: { readonly characters: number; readonly texts: Evidence['texts'] },
): Omit<Violation, 'table' | 'row'> | null => {
  const { source, start: startColumn, end: endColumn, quote: quoteColumn } = columns
  const start = record[startColumn] as number | null
  const end = record[endColumn] as number | null
  const quote = quoteColumn === null ? null : (record[quoteColumn] as string | null)
  if (start === null && end === null && quote === null) return null
  if (start === null || end === null || (quoteColumn !== null && quote === null)) {
    const column = start === null ? startColumn : end === null ? endColumn : quoteColumn!
    return { column, expected: 'a whole span or none', actual: 'nothing' }
  }
  if (end <= start) return { column: endColumn, expected: `more than ${start}`, actual: String(end) }
  if (end > characters) return { column: endColumn, expected: `at most ${characters}`, actual: String(end) }
  if (quote === null) return null
  const text = texts?.get(record[source] as SourceId)
  if (text !== undefined) {
    const raw = text.slice(start, end)
    return raw === quote ? null : { column: quoteColumn!, expected: raw, actual: quote }
  }
  const length = lengthOf(quote)
  return length === end - start
    ? null
    : { column: quoteColumn!, expected: `${end - start} characters`, actual: `${length} characters` }
}

/** Every quotation is the raw file’s characters at its offsets, in code points (DESIGN, section 4, first promise). */
export const exactSpans: Invariant = function* ({ dataset, texts }) {
  const characters = new Map<unknown, number>(dataset.sources.map((source) => [source.source_id, source.characters]))
  for (const source of texts === null ? [] : dataset.sources) {
    const length = texts?.get(source.source_id)?.length
    if (length === source.characters) continue
    yield {
      table: 'sources',
      row: source.source_id,
      column: length === undefined ? 'path' : 'characters',
      expected: length === undefined ? 'its raw text at hand' : String(length),
      actual: length === undefined ? 'no text' : String(source.characters),
    }
  }
  for (const columns of spans) {
    for (const record of rowsOf(dataset, columns.table)) {
      const length = characters.get(record[columns.source])
      if (length === undefined) continue // no such source: `referencesResolve` says so
      const fault = faultOf(columns, record, { characters: length, texts })
      if (fault !== null) yield { table: columns.table, row: keyOf(columns.table, record), ...fault }
    }
  }
}

import { createHash } from 'node:crypto'
import type { Coded, Draft } from '../../src/code/Draft.ts'
import type { Document, SourceFacts } from '../../src/Document.ts'
import { layOut } from '../../src/layout/layOut.ts'
import { readFacts } from '../../src/layout/readFacts.ts'
import { sentencesOf } from '../../src/layout/sentencesOf.ts'
import type { CleanText } from '../../src/read/CleanText.ts'
import { cleanText } from '../../src/read/clean.ts'
import { type Vocabulary, vocabulary } from '../../src/read/Vocabulary.ts'
import type { Name } from '../../src/recognise/Name.ts'
import type { Span } from '../../src/Span.ts'
import { tokenise } from '../../src/text/tokenise.ts'
import type { TimeExpression } from '../../src/times/TimeExpression.ts'
import { timesOf } from '../times/timesOf.ts'

/** A text with hand annotation, from which its coded mentions are made without the stages that recognise and code. */
export interface Annotated {
  readonly id: string
  readonly raw: string
  readonly facts: Partial<SourceFacts>
  /** Rows of a gold file that belong to this text. */
  readonly gold: ReadonlyArray<Readonly<Record<string, string>>>
  readonly persons?: ReadonlyArray<Readonly<Record<string, string>>>
}

const list = (cell: string | undefined): ReadonlyArray<string> => (cell ?? '').split(';').filter((name) => name !== '')

/** The clean text behind a span of the raw one. */
const cleanSpan = (clean: CleanText, { start, end }: Span): Span => {
  const first = clean.ends.findIndex((rawEnd) => rawEnd > start)
  const last = clean.starts.findLastIndex((rawStart) => rawStart < end)
  return { start: first, end: last + 1 }
}

const none = vocabulary([], [])

/** The document and the coded mentions that the annotation stands for, on the text as it is really read and laid out. */
export const annotatedDocument = (
  { id, raw, facts, gold, persons = [] }: Annotated,
  words: Vocabulary = none,
): readonly [Document, Coded] => {
  const clean = cleanText(raw, words)
  const blocks = layOut(clean)
  const read = readFacts(clean, blocks)
  const times: Array<TimeExpression> = []
  const names: Array<Name> = []
  const drafts: Array<Draft> = []
  const next = new Map<string, number>()
  const time = (span: Span, value: string): void => {
    // The year above several rows is one expression.
    if (times.some((one) => one.start === span.start && one.end === span.end)) return
    times.push({ ...span, value, signal: 'at', recurrence: null, anchor: null, basis: 'stated', noTime: null })
  }
  for (const row of gold) {
    const quote = row.quote!
    const at = raw.indexOf(quote, next.get(quote) ?? 0)
    const rawStart = at < 0 ? raw.indexOf(quote) : at
    if (rawStart < 0) throw new Error(`not in ${id}: ${quote}`)
    next.set(quote, rawStart + 1)
    const span = cleanSpan(clean, { start: rawStart, end: rawStart + quote.length })
    const words = clean.text.slice(span.start, span.end)
    const block = blocks.find((candidate) => candidate.start <= span.start && span.start < candidate.end)
    const label = block?.label ?? block?.inherited ?? null
    const year = words.indexOf(/\d{3}/u.exec(row.date!)![0])
    const at4 = { start: span.start + year, end: span.start + year + 4 }
    const place = year >= 0 ? at4 : (label ?? { start: span.start, end: span.start + 1 })
    time(place, row.date!)
    for (const instrument of list(row.instruments)) {
      const found = words.toLowerCase().indexOf(instrument.toLowerCase())
      if (found < 0) continue
      names.push({
        kind: 'instrument',
        start: span.start + found,
        end: span.start + found + instrument.length,
        label: instrument,
        name: instrument,
        instrumentKind: 'programme',
        area: null,
      })
    }
    drafts.push({
      ...span,
      time: times.findIndex((one) => one.start === place.start && one.end === place.end),
      date: row.date!,
      basis: block?.role === 'row' ? 'row' : 'stated',
      anchor: block?.role === 'row' ? label : null,
      recurrence: row.recurrence === '' ? null : row.recurrence!,
      status: row.status as Draft['status'],
      scope: row.scope as Draft['scope'],
      type: row.type!,
      area: row.area!,
      instruments: list(row.instruments),
      persons: list(row.persons),
      countries: row.scope === 'bilateral' ? [facts.partner ?? 'KZ'] : [],
      organisations: [],
      rule: row.type!,
      once: row.type === 'accession',
      first: /\bfirst\b/iu.test(quote),
      section: null,
    })
  }
  for (const row of persons) {
    const at = raw.indexOf(row.quote!)
    if (at < 0) continue
    const span = cleanSpan(clean, { start: at, end: at + row.quote!.length })
    const found = clean.text.slice(span.start, span.end).toLowerCase().indexOf(row.name!.toLowerCase())
    if (found < 0) continue
    names.push({
      kind: 'person',
      start: span.start + found,
      end: span.start + found + row.name!.length,
      label: row.name!,
      office: row.role === '' ? null : { text: row.role!, span },
      affiliation: null,
    })
  }
  names.sort((a, b) => a.start - b.start)
  // The other temporal expressions of the text are those that are recognised in it.
  const published = facts.published === undefined ? (read.published?.value ?? null) : facts.published
  for (const found of timesOf({ text: clean.text, blocks, published })) {
    if (!times.some((one) => one.start < found.end && found.start < one.end)) times.push(found)
  }
  const inOrder = times.toSorted((a, b) => a.start - b.start)
  const tokens = tokenise(clean.text)
  const document: Document = {
    facts: {
      id,
      path: `${id}.txt`,
      sha256: createHash('sha256').update(raw).digest('hex'),
      partner: 'KZ',
      organisation: 'NATO',
      title: read.title?.text ?? null,
      publisher: null,
      authors: [],
      kind: null,
      language: 'en',
      published,
      url: null,
      licence: null,
      work: null,
      ...facts,
    },
    clean,
    tokens,
    blocks,
    sentences: sentencesOf(tokens, blocks),
    times: inOrder,
    names,
    acronyms: [],
  }
  return [
    document,
    {
      drafts: drafts.map((draft) => ({ ...draft, time: inOrder.indexOf(times[draft.time]!) })),
      fates: inOrder.map(() => 'mention'),
    },
  ]
}

/** The documents of several texts, read with what all of them show of capitals. */
export const annotatedCollection = (
  texts: ReadonlyArray<Annotated>,
): { readonly documents: ReadonlyArray<Document>; readonly coded: ReadonlyArray<Coded> } => {
  const words = vocabulary(
    [],
    texts.map(({ raw }) => raw),
  )
  const pairs = texts.map((text) => annotatedDocument(text, words))
  return { documents: pairs.map(([document]) => document), coded: pairs.map(([, coded]) => coded) }
}

import { createHash } from 'node:crypto'
import type { Coded, Draft } from '../../src/code/Draft.ts'
import type { Document, SourceFacts } from '../../src/Document.ts'
import type { Block } from '../../src/layout/Block.ts'
import { untouched } from '../../src/read/CleanText.ts'
import type { Name } from '../../src/recognise/Name.ts'
import type { TimeExpression } from '../../src/recognise/TimeExpression.ts'

/** A text with hand annotation, from which a document and its mentions are made without any stage before linking. */
export interface Annotated {
  readonly id: string
  readonly raw: string
  readonly facts: Partial<SourceFacts>
  /** Rows of a gold file that belong to this text. */
  readonly gold: ReadonlyArray<Readonly<Record<string, string>>>
  readonly persons?: ReadonlyArray<Readonly<Record<string, string>>>
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** "Last updated: 07 Apr. 2016 15:17" as EDTF. */
const publishedOf = (raw: string): string | null => {
  const found = /updated:? (\d\d?) (\p{L}{3})\p{L}*\.? (\d{4})/u.exec(raw)
  if (found === null) return null
  const month = months.indexOf(found[2]!.toLowerCase()) + 1
  return `${found[3]}-${String(month).padStart(2, '0')}-${found[1]!.padStart(2, '0')}`
}

/** Lines, or paragraphs where the lines are wrapped; years at the head of a line make rows. */
export const blocksOf = (raw: string): ReadonlyArray<Block> => {
  const lines = [...raw.matchAll(/[^\n]+/gu)].filter((line) => /\S/u.test(line[0]))
  const isWrapped = Math.max(...lines.map((line) => line[0].length)) < 130
  const pieces = isWrapped ? [...raw.matchAll(/\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/gu)] : lines
  const blocks: Array<Block> = []
  let label: Block['label'] = null
  let title = false
  let references = false
  for (const piece of pieces) {
    const text = piece[0]
    const start = piece.index + /^[\s•]*/u.exec(text)![0].length
    const end = piece.index + text.trimEnd().length
    if (end <= start) continue
    const inner = raw.slice(start, end)
    const year = /^\d{4}(?=\s+\p{Lu})/u.exec(inner)
    const base = { start, end, headings: [], label: null, inherited: null } as const
    if (/^(?:References|Downloads)\b/u.test(inner)) references = true
    if (references) blocks.push({ ...base, role: 'reference' })
    else if (/\p{Script=Cyrillic}{4}/u.test(inner)) blocks.push({ ...base, role: 'other-language' })
    else if (/updated:? \d/u.test(inner)) blocks.push({ ...base, role: 'updated' })
    else if (year !== null) {
      label = { start, end: start + 4 }
      blocks.push({ ...base, role: 'row', label })
    } else if (label !== null && /^\s/u.test(text)) blocks.push({ ...base, role: 'row', inherited: label })
    else if (!title) blocks.push({ ...base, role: 'title' })
    else blocks.push({ ...base, role: inner.length < 60 && !inner.endsWith('.') ? 'heading' : 'paragraph' })
    if (/^[^\s]/u.test(text) && year === null) label = null
    title = true
  }
  return blocks
}

const list = (cell: string | undefined): ReadonlyArray<string> => (cell ?? '').split(';').filter((name) => name !== '')

/** The document and the coded mentions that the annotation stands for. */
export const annotatedDocument = ({ id, raw, facts, gold, persons = [] }: Annotated): readonly [Document, Coded] => {
  const blocks = blocksOf(raw)
  const times: Array<TimeExpression> = []
  const names: Array<Name> = []
  const drafts: Array<Draft> = []
  const next = new Map<string, number>()
  for (const row of gold) {
    const quote = row.quote!
    const from = next.get(quote) ?? 0
    const start = raw.indexOf(quote, from) < 0 ? raw.indexOf(quote) : raw.indexOf(quote, from)
    if (start < 0) throw new Error(`not in ${id}: ${quote}`)
    next.set(quote, start + 1)
    const end = start + quote.length
    const block = blocks.find((candidate) => candidate.start <= start && start < candidate.end)
    const year = /\d{3}/u.exec(row.date!)![0]
    const at = quote.indexOf(year)
    const label = block?.inherited ?? null
    const span = at >= 0 ? { start: start + at, end: start + at + 4 } : (label ?? { start, end: start + 1 })
    times.push({
      ...span,
      value: row.date!,
      signal: 'at',
      recurrence: null,
      anchor: null,
      basis: 'stated',
      noTime: null,
    })
    for (const instrument of list(row.instruments)) {
      const found = quote.toLowerCase().indexOf(instrument.toLowerCase())
      if (found >= 0)
        names.push({
          kind: 'instrument',
          start: start + found,
          end: start + found + instrument.length,
          label: instrument,
          name: instrument,
          instrumentKind: 'programme',
          area: null,
        })
    }
    drafts.push({
      start,
      end,
      time: times.length - 1,
      date: row.date!,
      basis: block?.role === 'row' ? 'row' : 'stated',
      anchor: at >= 0 ? null : label,
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
    const found = new RegExp(
      row
        .name!.split(/\s+/u)
        .map((word) => `[${word[0]!.toLowerCase()}${word[0]}]${word.slice(1)}`)
        .join('\\s+'),
      'u',
    ).exec(raw.slice(at))
    if (at < 0 || found === null) continue
    names.push({
      kind: 'person',
      start: at + found.index,
      end: at + found.index + found[0].length,
      label: row.name!,
      office: row.role === '' ? null : { text: row.role!, span: { start: at, end: at + row.quote!.length } },
      affiliation: null,
    })
  }
  names.sort((a, b) => a.start - b.start)
  // Every other year of the text is a temporal expression as well.
  for (const year of raw.matchAll(/(?<![\d/.-])(?:1[89]|20)\d\d(?![\d/])/gu)) {
    const [start, end] = [year.index, year.index + 4]
    if (times.some((time) => time.start < end && start < time.end)) continue
    times.push({
      start,
      end,
      value: year[0],
      signal: 'at',
      recurrence: null,
      anchor: null,
      basis: 'stated',
      noTime: null,
    })
  }
  const inOrder = times.toSorted((a, b) => a.start - b.start)
  const ordered = drafts.map((draft) => ({ ...draft, time: inOrder.indexOf(times[draft.time]!) }))
  return [
    {
      facts: {
        id,
        path: `${id}.txt`,
        sha256: createHash('sha256').update(raw).digest('hex'),
        partner: 'KZ',
        organisation: 'NATO',
        title: /\S[^\n]*/u.exec(raw)![0].trim(),
        publisher: null,
        authors: [],
        kind: null,
        language: 'en',
        published: publishedOf(raw),
        url: null,
        licence: null,
        work: null,
        ...facts,
      },
      clean: untouched(raw),
      blocks,
      times: inOrder,
      names,
      acronyms: [],
    },
    { drafts: ordered, fates: inOrder.map(() => 'mention') },
  ]
}

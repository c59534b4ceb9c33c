import { daysOf } from '@annals/model/Edtf'
import type { Document } from '../Document.ts'
import { recurrenceIn } from '../dates/recurrenceIn.ts'
import type { Block } from '../layout/Block.ts'
import type { CountryName, InstrumentName, Name, OrganisationName } from '../recognise/Name.ts'
import type { Span } from '../Span.ts'
import { areaOf } from './areaOf.ts'
import type { Finding } from './codeSentence.ts'
import type { Draft } from './Draft.ts'
import { evidenceOf } from './evidenceOf.ts'
import { ownShare } from './ownShare.ts'
import type { Sentence } from './Sentence.ts'
import { scopeOf } from './scopeOf.ts'

/** What the text around a sentence tells. */
export interface Around {
  readonly document: Document
  readonly block: Block
  readonly headings: ReadonlyArray<ReadonlyArray<string>>
  readonly isFirst: boolean
  readonly near: boolean
  readonly essay: boolean
  readonly plannedRow: boolean
  readonly previous: { readonly area: string } | null
  /** The same sentence told it. */
  readonly goesOn: boolean
  /** The row's date: its index in `Document.times`, its value, and whether the row gives it itself. */
  readonly row: { readonly index: number; readonly value: string; readonly span: Span; readonly own: boolean } | null
}

const spokesmen = /^(?:and|,|leaders|heads|members|member|countries|states|ministers|allies)$/u

/** What a text tells of a time after its own day is announced, whatever its tense: "Closing date: 31 December 2025". */
const isAhead = (date: string, published: string | null): boolean => {
  const { earliest } = daysOf(date)
  const latest = published === null ? null : daysOf(published).latest
  return earliest !== null && latest !== null && earliest > latest
}

// "Norland joined", "the President of Norland visited", "was sent by Norland"; not "in Norland" nor "with Norland".
const doersOf = (
  text: string,
  sentence: Sentence,
  predicate: Finding['predicate'],
  names: ReadonlyArray<Name>,
): ReadonlyArray<CountryName | OrganisationName> => {
  if (predicate === null || predicate.kind === 'nominal') return []
  const verb = sentence.tokens[predicate.from]!.start
  return names.flatMap((n) => {
    if (n.kind !== 'organisation' && (n.kind !== 'country' || n.form === 'capital')) return []
    const before = text.slice(Math.max(0, n.start - 14), n.start).toLowerCase()
    const [, word] = /(?:^|[^\p{L}])(\p{L}+)\s+$/u.exec(before.replace(/\bthe\s+$/u, '')) ?? []
    // What a passive says of a country is that country's affair as well; a body that is founded does nothing.
    const first = n.start < verb && !(predicate.passive && n.kind === 'organisation')
    const doing = first ? !outside.has(word ?? '') : predicate.passive && word === 'by'
    return doing ? [n] : []
  })
}
const outside: ReadonlySet<string> = new Set(
  'in at with for to on into against between through over via near about'.split(' '),
)

/** Makes the mention of a finding: its evidence, names, scope, area and status. */
export const assemble = (sentence: Sentence, finding: Finding, told: ReadonlySet<number>, around: Around): Draft => {
  const { document, block, row } = around
  const { text } = document.clean
  const { clause, predicate } = finding
  const { span, ids, from, to, inside } = evidenceOf(text, sentence, finding, told)
  const ownRow = row?.own === true && around.isFirst && finding.time === null && clause.kind === 'main'
  const evidence = ownRow ? { start: Math.min(row.span.start, span.start), end: span.end } : span
  const covered = (name: Name) => {
    const i = sentence.tokens.findIndex((t) => t.end > name.start)
    return i >= 0 && i >= from && i <= to && inside(i)
  }
  const names = sentence.names.filter(covered)
  // What an organisation calls itself says nothing of what was done ("Security and Co-operation in Europe").
  const organisations = names.filter((n) => n.kind === 'organisation')
  const content = sentence.tokens.flatMap((t, i) =>
    i >= from && i <= to && inside(i) && t.isWord && !organisations.some((n) => t.start >= n.start && t.end <= n.end)
      ? [t.lower]
      : [],
  )
  const words = sentence.tokens.flatMap((t, i) => (i >= from && i <= to && inside(i) && t.isWord ? [t.lower] : []))
  const organisationActs = names.some((n) => {
    if (n.kind !== 'organisation') return false
    const i = sentence.tokens.findIndex((t) => t.start >= n.end)
    const next = sentence.tokens[i]
    if (predicate?.passive === true) return /by\s+(?:the\s+)?$/iu.test(text.slice(Math.max(0, n.start - 8), n.start))
    // "NATO opened", "NATO leaders declared", but not "NATO depository library is inaugurated".
    return (
      next !== undefined &&
      predicate !== null &&
      i <= predicate.from &&
      (i === predicate.from || spokesmen.test(next.lower))
    )
  })
  const shares = ownShare(sentence, predicate, finding.time, {
    times: sentence.times.filter(
      (t) => ids.has(sentence.clauseOf[t.from] ?? -1) && t.time.value !== null && t.time.noTime === null,
    ),
    things: names.filter((n) => n.kind === 'instrument' && n.listedOnly !== true),
  })
  const instruments = names.filter((n): n is InstrumentName => {
    if (n.kind !== 'instrument' || n.listedOnly === true || !shares(n.start)) return false
    // "accredited as a Training Centre": a status conferred is none (codebook, section 6).
    const before = text.slice(Math.max(0, n.start - 12), n.start)
    return !(finding.type === 'recognition' && /\bas (?:an?|the|its) (?:\p{L}+ )?$/u.test(before))
  })
  const persons = names.filter((n) => n.kind === 'person')
  const rule =
    predicate?.entry?.id ?? (predicate === null ? 'verbless' : predicate.state === 'copula' ? 'copula' : 'by-content')
  const area = areaOf({
    type: finding.type,
    words: content,
    instrumentAreas: instruments.flatMap((n) => (n.area === null ? [] : [n.area])),
    headings: around.headings,
    inherited: finding.anaphor || around.goesOn ? (around.previous?.area ?? null) : null,
  })
  const scope = scopeOf({
    partner: document.facts.partner,
    organisation: document.facts.organisation,
    names,
    organisationActs,
    modifies: (n) => /^\s\p{Lu}\p{Ll}/u.test(text.slice(n.end, n.end + 3)),
    joined: (n) => /[-–]/u.test(text[n.start - 1] ?? '') || /[-–]/u.test(text[n.end] ?? ''),
    anaphor: finding.anaphor,
    words,
    rule,
    type: finding.type,
    doers: doersOf(text, sentence, predicate, names),
    ownInSentence: sentence.names.some((n) => n.kind === 'organisation' && n.label === document.facts.organisation),
    passive: predicate?.passive === true,
    near: around.near,
    essay: around.essay,
  })
  const time = finding.time?.time
  // Days in a row are no series, whatever is annual in the sentence.
  const openOrLong = finding.date.includes('/') && !/^\d{4}-\d\d-\d\d\//u.test(finding.date)
  const inherited = finding.time === null && row !== null
  return {
    ...evidence,
    time: finding.time?.index ?? row!.index,
    date: finding.date,
    // A row that gives its date itself states it: the evidence holds it.
    basis: inherited ? (ownRow ? 'stated' : 'row') : time!.basis,
    anchor: inherited ? (ownRow ? null : row.span) : time!.anchor,
    recurrence: openOrLong ? (time?.recurrence ?? recurrenceIn(text, evidence)) : null,
    status:
      around.plannedRow || predicate?.tense === 'future' || isAhead(finding.date, document.facts.published)
        ? 'planned'
        : 'reported',
    scope,
    type: finding.type,
    area,
    instruments: [...new Set(instruments.map((n) => n.label))],
    persons: [...new Set(persons.map((n) => n.label))],
    countries: [...new Set(names.flatMap((n) => (n.kind === 'country' ? [n.code] : [])))],
    organisations: [...new Set(names.flatMap((n) => (n.kind === 'organisation' ? [n.label] : [])))],
    rule,
    once: predicate?.entry?.once === true && finding.type === 'accession' && instruments.length > 0,
    first: words.includes('first'),
    section: block.headings.length === 0 ? null : text.slice(block.headings.at(-1)!.start, block.headings.at(-1)!.end),
  }
}

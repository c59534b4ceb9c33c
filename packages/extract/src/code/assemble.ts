import type { Document } from '../Document.ts'
import type { Block } from '../layout/Block.ts'
import type { InstrumentName, Name } from '../recognise/Name.ts'
import { recurrenceIn } from '../recognise/time/recurrenceIn.ts'
import type { Span } from '../Span.ts'
import { areaOf } from './areaOf.ts'
import type { Clause } from './Clause.ts'
import { predicatesOf } from './choosePredicate.ts'
import type { Finding } from './codeSentence.ts'
import type { Draft } from './Draft.ts'
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

const pairs = [
  ['(', ')'],
  ['“', '”'],
  ['«', '»'],
] as const

const trimmed = (text: string, start: number, end: number): Span => {
  let from = start
  let to = end
  const lead = /^(?:[\s,;:|–—-]+|(?:and|but|or|while|that)\s+)/u
  for (let m = lead.exec(text.slice(from, to)); m !== null; m = lead.exec(text.slice(from, to))) from += m[0].length
  // "... of partners [1]": the number of a note is no part of it.
  const note = /(?:\s*\[\d{1,3}\]?)+\.?$/u.exec(text.slice(from, to))
  if (note !== null) to -= note[0].length
  while (to > from && /[\s,;:.|([–—-]/u.test(text[to - 1]!)) to--
  // A bracket or a quotation that was opened is closed.
  for (const [open, close] of pairs) {
    const words = text.slice(from, to)
    const unclosed = words.lastIndexOf(open) > words.lastIndexOf(close)
    if (unclosed && text[to] === close) to++
  }
  return { start: from, end: to }
}

const clauseOf = (sentence: Sentence, id: number | null): Clause | undefined =>
  sentence.clauses.find((c) => c.id === id)

const subjectClause = (sentence: Sentence, clause: Clause): Clause => {
  let at = clause
  while (at.sharesSubject && at.parent !== null) at = clauseOf(sentence, at.parent) ?? at
  return at
}

/** The clauses whose words belong to a finding: its own, and those hanging on it that tell nothing of their own. */
const belonging = (sentence: Sentence, finding: Finding, told: ReadonlySet<number>): ReadonlySet<number> => {
  const ids = new Set<number>([finding.clause.id, ...finding.with])
  let grew = true
  while (grew) {
    grew = false
    for (const clause of sentence.clauses) {
      if (ids.has(clause.id) || told.has(clause.id) || clause.parent === null || !ids.has(clause.parent)) continue
      // A verb of its own tells something else: "joined in 1994 and has since been reinforcing its relations".
      const verb = predicatesOf(sentence, clause).some((p) => p.kind === 'finite')
      if (clause.kind === 'coordinate' && (verb || !clause.sharesSubject)) continue
      ids.add(clause.id)
      grew = true
    }
  }
  return ids
}

const tokenRange = (sentence: Sentence, ids: ReadonlySet<number>): { from: number; to: number } => {
  let from = sentence.tokens.length
  let to = 0
  for (const clause of sentence.clauses) {
    if (!ids.has(clause.id) || clause.tokens.length === 0) continue
    from = Math.min(from, clause.tokens[0]!)
    to = Math.max(to, clause.tokens.at(-1)!)
  }
  return { from, to }
}

/** From where the antecedent of a relative or participial clause is told: a name before it, else its host's start. */
const antecedent = (sentence: Sentence, finding: Finding): number => {
  const host = clauseOf(sentence, finding.clause.parent)
  const first = finding.clause.tokens[0] ?? 0
  if (host === undefined) return first
  const hostStart = host.tokens[0] ?? first
  const verbBefore = predicatesOf(sentence, host).some((p) => p.kind === 'finite' && p.at < first)
  if (!verbBefore) return Math.min(hostStart, first)
  const at = sentence.tokens[first]!.start
  const names = sentence.names.filter((n) => n.kind !== 'person' && n.end <= at && at - n.end <= 6)
  const start = Math.min(...names.map((n) => n.start), Number.POSITIVE_INFINITY)
  const token = sentence.tokens.findIndex((t) => t.start >= start)
  const article = token > 0 && /^(?:the|a|an)$/u.test(sentence.tokens[token - 1]!.lower) ? token - 1 : token
  return token < 0 ? first : article
}

/** Makes the mention of a finding: its evidence, names, scope, area and status. */
export const assemble = (sentence: Sentence, finding: Finding, told: ReadonlySet<number>, around: Around): Draft => {
  const { document, block, row } = around
  const { text } = document.clean
  const { clause, predicate } = finding
  const ids = new Set(belonging(sentence, finding, told))
  const home = subjectClause(sentence, clause)
  let { from, to } = tokenRange(sentence, ids)
  let subjectTo = from
  if (home !== clause) {
    from = home.tokens[0] ?? from
    const verb = predicatesOf(sentence, home).find((p) => p.kind === 'finite')
    subjectTo = verb === undefined ? from : verb.from
  } else if (/^(?:relative|participial|bracket)$/u.test(clause.kind)) {
    from = antecedent(sentence, finding)
    const host = clauseOf(sentence, clause.parent)
    // Where the host tells nothing of its own, a participle dates the whole sentence: "the Charter, signed in
    // Madrid on 9 July 1997, gave both sides a forum".
    if (clause.kind === 'participial' && host !== undefined && !told.has(host.id) && host.kind === 'main') {
      ids.add(host.id)
      to = Math.max(to, host.tokens.at(-1) ?? to)
    }
    subjectTo = from
  } else if (clause.kind === 'subordinate' && clause.parent !== null && !told.has(clause.parent)) {
    const host = clauseOf(sentence, clause.parent)!
    const verb = predicatesOf(sentence, host)[0]
    if (clause.opener === 'when' && (verb === undefined || verb.entry?.weak === true || verb.entry === null)) {
      from = Math.min(from, host.tokens[0] ?? from)
      ids.add(host.id)
    }
  }
  // The evidence ends where the next clause with a mention of its own begins.
  for (const other of sentence.clauses) {
    const first = other.tokens[0]
    if (first === undefined || ids.has(other.id) || !told.has(other.id) || other === home) continue
    if (first > from && first > (clause.tokens.at(-1) ?? 0) && first <= to) to = first - 1
  }
  // "| Peru ratifies the Protocol | Agency |": cells behind the one that tells are no part of it.
  const core = Math.max(predicate?.to ?? from, finding.time?.to ?? from)
  for (let i = core + 1; i <= to; i++) {
    if (sentence.tokens[i]!.text !== '|') continue
    to = i - 1
    break
  }
  const span = trimmed(text, sentence.tokens[from]!.start, sentence.tokens[to]!.end)
  const ownRow = row?.own === true && around.isFirst && finding.time === null && clause.kind === 'main'
  const evidence = ownRow ? { start: Math.min(row.span.start, span.start), end: span.end } : span
  const inside = (i: number) =>
    ids.has(sentence.clauseOf[i] ?? -1) ||
    (i >= from && i < subjectTo) ||
    (home === clause && i >= from && i < (clause.tokens[0] ?? 0))
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
  const instruments = names.filter((n): n is InstrumentName => {
    if (n.kind !== 'instrument' || n.listedOnly === true) return false
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
    near: around.near,
    essay: around.essay,
  })
  const time = finding.time?.time
  const openOrLong = finding.date.includes('/')
  const inherited = finding.time === null && row !== null
  return {
    ...evidence,
    time: finding.time?.index ?? row!.index,
    date: finding.date,
    // A row that gives its date itself states it: the evidence holds it.
    basis: inherited ? (ownRow ? 'stated' : 'row') : time!.basis,
    anchor: inherited ? (ownRow ? null : row.span) : time!.anchor,
    recurrence: openOrLong ? (time?.recurrence ?? recurrenceIn(text, evidence)) : null,
    status: around.plannedRow || predicate?.tense === 'future' ? 'planned' : 'reported',
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

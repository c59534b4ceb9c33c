import type { Span } from '../Span.ts'
import type { Clause } from './Clause.ts'
import { predicatesOf } from './choosePredicate.ts'
import type { Finding } from './codeSentence.ts'
import type { Sentence } from './Sentence.ts'

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
  const note = /(?<!\s)(?:\s*\[\d{1,3}\]?)+\.?$/u.exec(text.slice(from, to))
  if (note !== null) to -= note[0].length
  // "joined the Force, with [which it has served]"
  const open = /,\s(?:with|to|in|of|for|by|at|from|on|under)$/u.exec(text.slice(from, to))
  if (open !== null) to -= open[0].length
  while (to > from && /[\s,;:.|([–—-]/u.test(text[to - 1]!)) to--
  // A bracket or a quotation that was opened is closed.
  for (const [open, close] of pairs) {
    const words = text.slice(from, to)
    const unclosed = words.lastIndexOf(open) > words.lastIndexOf(close)
    if (unclosed && text[to] === close) to++
  }
  return { start: from, end: to }
}

// "Tatiana Proskuryakova, Regional Director for Central Asia, who visited": an office stands between.
const maxOffice = 120

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
  if (finding.clause.opener === 'who') {
    const person = sentence.names.filter((n) => n.kind === 'person' && n.end <= at && at - n.end <= maxOffice).at(-1)
    if (person !== undefined) return sentence.tokens.findIndex((t) => t.start >= person.start)
  }
  const names = sentence.names.filter((n) => n.kind !== 'person' && n.end <= at && at - n.end <= 6)
  const nearest = Math.min(...names.map((n) => n.start), Number.POSITIVE_INFINITY)
  // "deployed to Kosovo (KFOR), where they served": a bracket is not opened in its middle.
  const inBracket = sentence.clauses.find(
    (c) => c.kind === 'bracket' && sentence.tokens[c.tokens[0]!]!.start === nearest,
  )
  const start =
    inBracket === undefined
      ? nearest
      : (sentence.tokens[host.tokens.filter((i) => sentence.tokens[i]!.start < nearest).at(-1) ?? -1]?.start ?? nearest)
  const token = sentence.tokens.findIndex((t) => t.start >= start)
  const article = token > 0 && /^(?:the|a|an)$/u.test(sentence.tokens[token - 1]!.lower) ? token - 1 : token
  return token < 0 ? first : article
}

/** Where a mention is told, and which tokens of its stretch are its own. */
export interface Evidence {
  readonly span: Span
  /** The clauses that belong to it. */
  readonly ids: ReadonlySet<number>
  readonly from: number
  readonly to: number
  /** Whether a token of the stretch speaks of this happening, not of another told between. */
  readonly inside: (i: number) => boolean
}

/**
 * The evidence of a finding (codebook, section 1): predicate, arguments and time. Of two coordinated verbs the second
 * one's begins at their shared subject. `told` are the clauses that tell mentions of their own.
 */
export const evidenceOf = (text: string, sentence: Sentence, finding: Finding, told: ReadonlySet<number>): Evidence => {
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
  if (finding.time !== null)
    from = Math.min(
      from,
      sentence.clauses.find((c) => c.id === sentence.clauseOf[finding.time!.from])?.tokens[0] ?? from,
    )
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
  const inside = (i: number) =>
    ids.has(sentence.clauseOf[i] ?? -1) ||
    (i >= from && i < subjectTo) ||
    (home === clause && i >= from && i < (clause.tokens[0] ?? 0))
  return { span, ids, from, to, inside }
}

import { daysOf } from '@annals/model/Edtf'
import { recurrenceIn } from '../dates/recurrenceIn.ts'
import type { Frame } from '../grammar/frame/Frame.ts'
import type { Block } from '../layout/Block.ts'
import type { InstrumentName, Name } from '../recognise/Name.ts'
import type { Span } from '../Span.ts'
import { areaOf } from './areaOf.ts'
import type { Draft } from './Draft.ts'
import { evidenceOf, type Tellers } from './evidenceOf.ts'
import { objectsOf } from './kindOf.ts'
import { inside, type Line, spanOf, subjectOf, wordsOf } from './Line.ts'
import type { Match } from './match.ts'
import { ownShare } from './ownShare.ts'
import { scopeOf } from './scopeOf.ts'
import { actorsOf, isOrganisation } from './Who.ts'

/** A frame that tells a mention, with one of its times. */
export interface Finding {
  readonly frame: Frame
  readonly match: Match
  readonly type: string
  readonly by: string
  readonly time: number
  /** Where the time comes from: its own clause, its row, or the meeting told before. */
  readonly from: 'own' | 'row' | 'before'
}

/** What stands around a passage. */
export interface Around {
  readonly block: Block
  readonly headings: ReadonlyArray<ReadonlyArray<string>>
  /** The row's date is its own, and this is its first sentence. */
  readonly opensRow: boolean
  readonly near: boolean
  readonly essay: boolean
  readonly plannedRow: boolean
  readonly previous: { readonly area: string } | null
  readonly goesOn: boolean
}

/** What a text tells of a time after its own day is announced, whatever its tense. */
const isAhead = (date: string, published: string | null): boolean => {
  const { earliest } = daysOf(date)
  const latest = published === null ? null : daysOf(published).latest
  return earliest !== null && latest !== null && earliest > latest
}

const isPlaced = (line: Line, frame: Frame): boolean =>
  frame.obliques.some(({ preposition, chunk }) => {
    if (preposition !== 'in' && preposition !== 'near') return false
    const { start, end } = spanOf(line, chunk)
    return /^\p{Lu}/u.test(line.text.slice(start, end)) && inside(line.names, { start, end }).length === 0
  })

const ownsRow = ({ opensRow }: Around, { from, frame }: Finding): boolean =>
  opensRow && from === 'row' && frame.link === 'main'

/** The instruments among names that are what a clause is about; a status conferred is none (codebook, section 6). */
const instrumentsOf = ({ text }: Line, names: ReadonlyArray<Name>, type: string): ReadonlyArray<InstrumentName> =>
  names.filter((n): n is InstrumentName => {
    if (n.kind !== 'instrument' || n.listedOnly === true) return false
    const before = text.slice(Math.max(0, n.start - 12), n.start)
    return !(type === 'recognition' && /\bas (?:an?|the|its) (?:\p{L}+ )?$/u.test(before))
  })

const scopeIn = (
  line: Line,
  { frame, type, by, from }: Finding,
  names: ReadonlyArray<Name>,
  words: ReadonlyArray<string>,
  { near, essay }: Around,
): Draft['scope'] => {
  const doers = subjectOf(line, frame)
  const told = doers.length > 0 ? doers : objectsOf(line, frame)
  const isOwn = (span: Span): boolean =>
    /^it$/iu.test(line.text.slice(span.start, span.end)) ||
    names.some((n) => isOrganisation(line, n) && n.start >= span.start && n.end >= span.end - 8 && n.start < span.end)
  return scopeOf({
    line,
    frame,
    names,
    words,
    who: actorsOf(line, frame),
    type,
    rule: by,
    placed: isPlaced(line, frame),
    theme: told.flatMap((span) => wordsOf(line, span).map(({ lower }) => lower)),
    themeIsOrganisation: doers.some(isOwn),
    near,
    essay,
    pointsBack: from === 'before',
  })
}

/** Makes the mention of a finding: its evidence, names, scope, area and status. */
export const mention = (line: Line, finding: Finding, tellers: Tellers, around: Around): Draft => {
  const { document, text } = line
  const { frame, type } = finding
  const { owns, ...stretch } = evidenceOf(line, frame, finding.time, tellers)
  const row = ownsRow(around, finding) ? document.times[finding.time]! : null
  const evidence: Span = row === null ? stretch : { start: Math.min(row.start, stretch.start), end: stretch.end }
  // "one of the first to sign": whose name stands before "was".
  const chosen =
    frame.kind === 'infinitive' && frame.parent !== null ? frame.parent.subject.map((noun) => spanOf(line, noun)) : []
  const hosts = chosen.flatMap((noun) => inside(line.names, noun).filter(({ start }) => start < stretch.start))
  const names = [
    ...hosts,
    ...inside(line.names, stretch).filter(
      ({ start }) => owns(start) || chosen.some((noun) => start >= noun.start && start < noun.end),
    ),
  ]
  const bodies = names.filter((n) => n.kind === 'organisation')
  const own = inside(line.words, stretch).filter(({ start, isWord }) => isWord && owns(start))
  const words = own.map(({ lower }) => lower)
  // What an organisation calls itself says nothing of what was done.
  const content = own.filter((w) => !bodies.some((n) => w.start >= n.start && w.end <= n.end)).map(({ lower }) => lower)
  const shares = ownShare(
    line,
    frame,
    finding.time,
    names.filter((n) => n.kind === 'instrument' && n.listedOnly !== true),
  )
  const instruments = instrumentsOf(line, names, type).filter(({ start }) => shares(start))
  const persons = names.filter((n) => n.kind === 'person')
  const time = document.times[finding.time]!
  const date = time.value!
  const pointsBack = finding.from === 'before'
  const area = areaOf({
    type,
    words: content,
    instrumentAreas: instruments.flatMap((n) => (n.area === null ? [] : [n.area])),
    headings: around.headings,
    inherited: pointsBack || around.goesOn ? (around.previous?.area ?? null) : null,
  })
  const scope = scopeIn(line, finding, names, words, around)
  // Days in a row are no series, whatever is annual in the sentence.
  const openOrLong = date.includes('/') && !/^\d{4}-\d\d-\d\d\//u.test(date)
  const inherited = finding.from === 'row'
  return {
    ...evidence,
    time: finding.time,
    date,
    basis: pointsBack ? 'sentence' : inherited ? (row !== null ? 'stated' : 'row') : time.basis,
    anchor:
      pointsBack || (inherited && row === null) ? { start: time.start, end: time.end } : inherited ? null : time.anchor,
    recurrence: openOrLong ? (time.recurrence ?? recurrenceIn(text, evidence)) : null,
    status:
      around.plannedRow || frame.factuality === 'planned' || isAhead(date, document.facts.published)
        ? 'planned'
        : 'reported',
    scope,
    type,
    area,
    instruments: [...new Set(instruments.map((n) => n.label))],
    persons: [...new Set(persons.map((n) => n.label))],
    countries: [...new Set(names.flatMap((n) => (n.kind === 'country' ? [n.code] : [])))],
    organisations: [...new Set(names.flatMap((n) => (n.kind === 'organisation' ? [n.label] : [])))],
    rule: finding.by,
    once: finding.match.rule?.entry?.once === true && type === 'accession' && instruments.length > 0,
    first: words.includes('first'),
    section:
      around.block.headings.length === 0
        ? null
        : text.slice(around.block.headings.at(-1)!.start, around.block.headings.at(-1)!.end),
  }
}

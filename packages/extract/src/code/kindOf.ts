import type { Frame, Oblique } from '../grammar/frame/Frame.ts'
import type { Span } from '../Span.ts'
import { prepositions } from '../text/closedClasses.ts'
import { type Head, inside, type Line, reachOf, spanOf, subjectOf, wordsOf } from './Line.ts'
import type { Match } from './match.ts'
import { families } from './Rules.ts'

type Kinds = Readonly<Record<string, string>>

const governed: ReadonlySet<string> = new Set([
  'in',
  'of',
  'to',
  'on',
  'from',
  'as',
  'by',
  'with',
  'into',
  'for',
  'at',
  '',
])

/** What a frame is about: its objects with what "of" adds to them, else the first thing behind a preposition. */
export const objectsOf = (line: Line, frame: Frame, from = 0): ReadonlyArray<Span> => {
  // "took part in the exercise": "part" is of the verb.
  const isBehind = (noun: Oblique['chunk']) => noun.from < frame.head || spanOf(line, noun).end > from
  const grown = (start: Span, noun: Oblique['chunk']): Span => {
    let { end } = start
    let last = noun
    for (const { preposition, chunk, after } of frame.obliques) {
      if (preposition !== 'of' || after !== last) continue
      end = Math.max(end, spanOf(line, chunk).end)
      last = chunk
    }
    return { start: start.start, end }
  }
  const objects = frame.objects.filter(isBehind)
  if (objects.length > 0) return objects.map((noun) => grown(spanOf(line, noun), noun))
  const behind = frame.obliques.filter(
    ({ chunk, preposition }) => chunk.from > frame.head && governed.has(preposition) && isBehind(chunk),
  )
  const first = behind[0]
  return first === undefined ? [] : [grown(spanOf(line, first.chunk), first.chunk)]
}

/** "a round of inspections" is inspections. */
const measures = /^(?:rounds?|series|sets?|cycles?|process)$/u

const headIn = (line: Line, span: Span, kinds: Kinds): Head | null => {
  const found = inside(line.heads, span)
  if (found.length === 0) return null
  let cut = span.end
  for (const word of wordsOf(line, span)) {
    if (word.start <= span.start) continue
    if (word.lower === 'of' && measures.test(found[0]!.last.lower) && found[0]!.end >= word.start - 2) continue
    if (prepositions.has(word.lower) || (/^[,;:]$/u.test(word.text) && found[0]!.end < word.start)) {
      cut = word.start
      break
    }
  }
  const before = found.filter(({ start }) => start < cut)
  const pool = before.length > 0 ? before : found.slice(0, 1)
  // The head of "the Security Forum" is the last noun; a name that goes on past it wins over a word inside it.
  const head = pool.reduce((a, b) => (b.end > a.end || (b.end === a.end && !b.named) ? b : a))
  if (kinds[head.of] !== undefined) return head
  return pool.find(({ of }) => kinds[of] !== undefined) ?? head
}

const firstIn = (line: Line, spans: ReadonlyArray<Span>, kinds: Kinds): Head | null => {
  const found = spans.flatMap((span) => headIn(line, span, kinds) ?? [])
  return found.find(({ of }) => kinds[of] !== undefined) ?? found[0] ?? null
}

/** What a doer of these classes does is of its type, where nothing else decides: "the exercise brought 1,100 soldiers". */
const doing: ReadonlySet<string> = new Set(['exercise', 'training', 'review', 'mission', 'project', 'visit'])

const trains = /^(?:train\w*|school|course\w*|teach\w*|instruct\w*|education\w*|curricul\w*)$/u
const openWorkshop = /^(?:workshop|seminar|session|programme|program|event)s?$/u

const kindsOf = (match: Match): Record<string, string> => {
  const entry = match.rule?.entry ?? null
  const kinds: Record<string, string> = {
    ...families[entry?.frame ?? (entry === null ? 'deed' : '')],
    ...entry?.objects,
  }
  if (entry === null) kinds.forum ??= 'meeting'
  if (kinds.mission === undefined && kinds.review !== undefined) kinds.mission = kinds.review
  return kinds
}

/** What the head of a frame, who does it and what it is about say of its type; `null` where they say nothing. */
export const kindOf = (line: Line, frame: Frame, match: Match): string | null => {
  const entry = match.rule?.entry ?? null
  const kinds = kindsOf(match)
  const isPassive = frame.voice === 'passive'
  const byAgent = isPassive && entry?.byObject !== true
  // "participation of the police in the operation"
  const taken =
    entry?.frame === 'part' && frame.kind === 'noun'
      ? frame.obliques.filter(({ preposition }) => preposition === 'in')
      : []
  const objects = taken.length > 0 ? taken.map(({ chunk }) => spanOf(line, chunk)) : objectsOf(line, frame, match.end)
  const object = byAgent && frame.obliques[0]?.preposition === 'by' ? null : firstIn(line, objects, kinds)
  const doer = firstIn(line, subjectOf(line, frame), kinds)
  const subjectFirst = isPassive
    ? entry?.byObject !== true
    : entry?.bySubject === true || (entry === null && doer !== null && doing.has(doer.of))
  let decided: { readonly type: string; readonly by: Head | null } | null = null
  // A row without a verb is what its own noun is: "First round of talks, with delegations of six countries".
  if (frame.kind === 'noun' && entry === null) {
    const self = headIn(line, spanOf(line, frame.chunk), kinds)
    const type = self === null ? undefined : kinds[self.of]
    if (type !== undefined) decided = { type, by: self }
  }
  for (const [i, head] of decided !== null ? [] : (subjectFirst ? [doer, object] : [object, doer]).entries()) {
    if (head === null) continue
    // Who takes part does not tell in what.
    if (i === 1 && entry?.frame === 'part') continue
    if (i === 1 && !subjectFirst && !isPassive && object !== null && entry !== null && entry.weak !== true) continue
    const type = kinds[head.of]
    if (type === undefined) continue
    decided = { type, by: head }
    break
  }
  if (decided === null && entry !== null && entry.type !== 'phase') decided = { type: entry.type, by: null }
  if (decided === null) {
    const phase: Kinds = { ...families.phase, ...kinds }
    const any = inside(line.heads, spanOf(line, frame)).find(({ of }) => phase[of] !== undefined)
    if (any !== undefined && (entry !== null || frame.kind === 'noun')) decided = { type: phase[any.of]!, by: any }
  }
  if (decided === null) return null
  const word = decided.by?.last.lower ?? ''
  const open =
    decided.by === null
      ? objects.some((span) => wordsOf(line, span).some(({ lower }) => openWorkshop.test(lower)))
      : openWorkshop.test(word)
  // "a workshop to contribute to training the press", "a science programme designed to train participants"
  if (
    (decided.type === 'meeting' || decided.type === 'project' || decided.by === null) &&
    open &&
    wordsOf(line, reachOf(line, frame)).some(({ lower }) => trains.test(lower))
  )
    return 'training'
  return decided.type
}

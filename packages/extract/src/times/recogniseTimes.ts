import { conventionOf } from '../dates/conventionOf.ts'
import { join } from '../dates/join.ts'
import { numberRuleFor } from '../dates/notAYear/numberRules.ts'
import { placesOf } from '../dates/places.ts'
import type { Reading } from '../dates/Reading.ts'
import { type IsNoYear, scan } from '../dates/scan.ts'
import type { Block, Role } from '../layout/Block.ts'
import type { Span } from '../Span.ts'
import { before } from '../text/matchAt.ts'
import type { Tokens } from '../text/Tokens.ts'
import { dateRuleFor } from './dateRules.ts'
import type { Expression } from './Expression.ts'
import { expressionOf, type Outcome, outcomeOf } from './express.ts'
import { type PageDay, pageDays } from './PageDay.ts'
import type { Scene } from './Scene.ts'
import { advanced, beginning, entered, headed, labelled, named, type Story } from './Story.ts'
import { type Stretch, stretchesOf } from './stretches.ts'
import type { NoTime, TimeExpression } from './TimeExpression.ts'

/** Judges each number of a stretch once, though the forms and the expression both ask. */
const numberJudge = (): IsNoYear => {
  const judged = new Map<number, boolean>()
  return (text, start, end) => {
    const key = start * 64 + Math.min(end - start, 63)
    const known = judged.get(key)
    if (known !== undefined) return known
    const isNone = numberRuleFor(text, start, end) !== null
    judged.set(key, isNone)
    return isNone
  }
}
const numeric = new Set(['bare-year', 'year-range', 'iso-month', 'numeric-month', 'year-first'])

// What says how long, at what hour, or points back at a time dates nothing of its own.
const idle: Readonly<Record<string, NoTime>> = {
  duration: 'duration',
  'clock-time': 'time-of-day',
  'back-reference': 'back-reference',
  'from-event': 'back-reference',
}

const noTimeOf = (text: string, reading: Reading, isNoYear: IsNoYear): NoTime | null => {
  if (numeric.has(reading.form) && isNoYear(text, reading.start, reading.end)) return 'not-a-date'
  return idle[reading.form] ?? dateRuleFor(text, reading)?.noTime ?? null
}

/** The places of each stretch, counted from its start; asked from left to right. */
const placeFinder = (places: ReadonlyArray<number>): ((stretch: Stretch) => ReadonlyArray<number>) => {
  let next = 0
  return ({ start, end }) => {
    const own: Array<number> = []
    for (; next < places.length && places[next]! < end; next++) own.push(places[next]! - start)
    return own
  }
}

/** Finds the sentence of each place in a text; asked from left to right. */
const sentenceFinder = (starts: ReadonlyArray<number>): ((at: number) => number) => {
  let sentence = 0
  return (at) => {
    while (sentence + 1 < starts.length && starts[sentence + 1]! <= at) sentence++
    return sentence
  }
}

const expressionsIn = (
  tokens: Tokens,
  places: ReadonlyArray<number>,
  convention: ReturnType<typeof conventionOf>,
  stretch: Stretch,
  starts: ReadonlyArray<number>,
  sentenceAt: (at: number) => number,
): ReadonlyArray<Expression> => {
  const { text } = tokens
  const part = text.slice(stretch.start, stretch.end)
  const move = <R extends { readonly start: number; readonly end: number }>(r: R): R => ({
    ...r,
    start: r.start + stretch.start,
    end: r.end + stretch.start,
  })
  const isNoYear = numberJudge()
  return join(part, scan(part, convention, isNoYear, { places })).map(({ reading, completedBy }): Expression => {
    const moved = move(reading)
    const sentence = sentenceAt(moved.start)
    const from = Math.max(starts[sentence] ?? 0, stretch.start)
    return {
      reading: moved,
      block: stretch.block,
      isLabel: stretch.label,
      noTime: noTimeOf(part, reading, isNoYear),
      completedBy: completedBy === null ? null : move(completedBy),
      sentence,
      lead: before(text, moved.start, Math.min(240, Math.max(0, moved.start - from))),
      rest: text.slice(moved.end, moved.end + 90),
    }
  })
}

const nothing: Outcome = { value: null, anchor: null, reference: null, onset: null }

// A story that speaks from its day begins on it.
const openedOn = (story: Story, { isNews, calendar, span }: PageDay): Story =>
  isNews && calendar !== null ? { ...story, now: { calendar, span, basis: 'dateline' } } : story

// "today" in a text that does not speak from its day.
const isNowadays = ({ reading }: Expression, page: PageDay): boolean => reading.form === 'day-word' && !page.isNews

// A number that is none has no value; a list's member leans on the member that completes it.
const settled = ({ noTime, completedBy, reading }: Expression, outcome: Outcome): Outcome => {
  if (noTime === 'not-a-date') return nothing
  if (completedBy === null || outcome.reference === null) return outcome
  return {
    ...outcome,
    anchor: outcome.anchor ?? {
      calendar: outcome.reference,
      span: { start: Math.max(completedBy.start, reading.end), end: completedBy.end },
      basis: 'sentence',
    },
  }
}

// Captions, notes and references move no story.
const narrative: ReadonlySet<Role> = new Set(['paragraph', 'bullet', 'row', 'abstract'])

// A title that is nothing but a year heads what stands below it.
const isWhole = (block: Block, { start, end }: Reading): boolean => block.start === start && block.end === end

const remembered = (story: Story, expression: Expression, { reference, onset }: Outcome): Story => {
  const { reading, block, noTime, isLabel } = expression
  if (reference === null || onset === null || noTime === 'not-a-date' || noTime === 'accessed') return story
  if (reading.form in idle) return story
  if (isLabel && block?.label != null) return labelled(story, block, expression, reference)
  const isSingle = reading.to === null && reading.signal === 'at'
  const isHeading = block?.role === 'heading' || (block?.role === 'title' && isWhole(block, reading))
  if (isHeading && noTime === null && isSingle) return headed(story, block, expression, reference)
  if ((block !== null && !narrative.has(block.role)) || noTime === 'reference') return story
  return noTime === 'name' ? named(story, expression, reference) : advanced(story, expression, onset, reference)
}

// "(May-November 2010)": a day of June in the same sentence is one of that year.
const withPeriod = (story: Story, { start, end }: Reading, { value, reference }: Outcome): Story => {
  const months = value === null ? null : /^(\d{4})-(\d\d)\/\1-(\d\d)$/.exec(value)
  if (months === null || reference === null) return story
  const calendar = { ...reference, month: Number(months[2]) }
  return {
    ...story,
    period: { anchor: { calendar, span: { start, end }, basis: 'sentence' }, lastMonth: Number(months[3]) },
  }
}

/**
 * Every temporal expression of a document, and every number that looks like a year, in the text's order and apart.
 * `tokens` are those of the clean text and `blocks` its layout, in order; spans are UTF-16, half-open. `published` (EDTF) is the
 * document's own date, from which "last month" and a dateline without its year count. Values follow the codebook,
 * section 2; what cannot be settled is listed with `value: null` and the reason in `noTime`.
 */
export const recogniseTimes = ({
  tokens,
  blocks,
  sentences,
  manifestDate = null,
  published,
}: {
  readonly tokens: Tokens
  readonly blocks: ReadonlyArray<Block>
  /** Those of each block, in order. */
  readonly sentences: ReadonlyArray<ReadonlyArray<Span>>
  /** What the manifest says; it wins over every line of the text. */
  readonly manifestDate?: string | null
  readonly published: string | null
}): ReadonlyArray<TimeExpression> => {
  const { text } = tokens
  const convention = conventionOf(text)
  const placesAt = placeFinder(placesOf(tokens))
  const starts = sentences.flatMap((some) => some.map(({ start }) => start))
  const sentenceAt = sentenceFinder(starts)
  const all = stretchesOf(text, blocks).flatMap((stretch) =>
    expressionsIn(tokens, placesAt(stretch), convention, stretch, starts, sentenceAt),
  )
  const pageAt = pageDays(all, { manifest: manifestDate, published })
  const out: Array<TimeExpression> = []
  let story = beginning
  let last: PageDay | null = null
  for (const [index, expression] of all.entries()) {
    const page = pageAt(index)
    story = entered(page === last ? story : openedOn(story, page), expression)
    last = page
    const scene: Scene = { text, all, index, story, page }
    const outcome = isNowadays(expression, page) ? nothing : settled(expression, outcomeOf(expression.reading, scene))
    out.push(expressionOf(expression.reading, outcome, expression.noTime))
    story = withPeriod(remembered(story, expression, outcome), expression.reading, outcome)
  }
  return out
}

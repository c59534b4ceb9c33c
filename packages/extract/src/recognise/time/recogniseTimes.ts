import type { Block } from '../../layout/Block.ts'
import type { TimeExpression } from '../TimeExpression.ts'
import { dateRuleFor } from './context/dateRules.ts'
import { numberRuleFor } from './context/numberRules.ts'
import { conventionOf } from './conventionOf.ts'
import { join } from './join.ts'
import type { Reading } from './Reading.ts'
import { dateAhead, nameAhead } from './resolve/ahead.ts'
import { type DocumentDate, documentDateOf } from './resolve/DocumentDate.ts'
import { expressionOf, type Outcome, outcomeOf } from './resolve/express.ts'
import { rememberHeading, rememberLabel, rememberStory, tells } from './resolve/remember.ts'
import { clauseAround, type Scene } from './resolve/resolve.ts'
import { emptyState, entered, type State } from './resolve/State.ts'
import { standingOf } from './resolve/standing.ts'
import { scan } from './scan.ts'
import { sentenceStarts } from './sentenceStarts.ts'
import { type Stretch, stretchesOf } from './stretches.ts'

/** A reading in its place, with the reason why it dates nothing, if there is one. */
interface Placed {
  readonly reading: Reading
  readonly stretch: Stretch
  readonly block: Block | null
  readonly noTime: TimeExpression['noTime']
  readonly completedBy: Reading | null
}

const isNoYear = (text: string, start: number, end: number): boolean => numberRuleFor(text, start, end) !== null
const numeric = new Set(['bare-year', 'year-range', 'iso-month', 'numeric-month', 'year-first'])

const noTimeOf = (text: string, reading: Reading): TimeExpression['noTime'] => {
  if (numeric.has(reading.form) && isNoYear(text, reading.start, reading.end)) return 'not-a-date'
  return dateRuleFor(text, reading)?.noTime ?? null
}

const placedIn = (
  text: string,
  stretch: Stretch,
  convention: ReturnType<typeof conventionOf>,
): ReadonlyArray<Placed> => {
  const part = text.slice(stretch.start, stretch.end)
  const move = <R extends { readonly start: number; readonly end: number }>(r: R): R => ({
    ...r,
    start: r.start + stretch.start,
    end: r.end + stretch.start,
  })
  return join(part, scan(part, convention, isNoYear)).map(({ reading, completedBy }) => ({
    reading: move(reading),
    stretch,
    block: stretch.block,
    noTime: noTimeOf(part, reading),
    completedBy: completedBy === null ? null : move(completedBy),
  }))
}

// A number that is none has no value; a list's member leans on the member that completes it.
const settled = (placed: Placed, outcome: Outcome): Outcome => {
  if (placed.noTime === 'not-a-date') return { value: null, anchor: null, reference: null }
  const { completedBy, reading } = placed
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

const remembered = (state: State, placed: Placed, outcome: Outcome, text: string, lead: string): State => {
  const { reading, block, stretch } = placed
  const { reference } = outcome
  if (reference === null || placed.noTime === 'not-a-date' || placed.noTime === 'accessed') return state
  if (stretch.label && block?.label != null) return rememberLabel(state, block.label.start, reading, reference)
  const single = reading.to === null && reading.signal === 'at'
  if (block?.role === 'heading' && placed.noTime === null && single) {
    return rememberHeading(state, block, reading, reference)
  }
  if (!tells(block?.role ?? null) || placed.noTime === 'reference') return state
  const older = state.main !== null && reference.year < state.main.calendar.year
  const told = standingOf(reading, lead, text, {
    isOlder: older,
    isFirst: state.main === null,
    opensBlock: !state.inBlock,
  })
  // A year in a name or the beginning of what still lasts is leant on by its own sentence at most.
  const weak = placed.noTime === 'name' || reading.signal === 'since' || reading.signal === 'as-of'
  return rememberStory(state, reading, reference, weak && told === 'main' && state.main !== null ? 'local' : told)
}

// "(May-November 2010)": a day of June in the same sentence is one of that year.
const withPeriod = (state: State, reading: Reading, { value, reference }: Outcome): State => {
  const months = value === null ? null : /^(\d{4})-(\d\d)\/\1-(\d\d)$/.exec(value)
  if (months === null || reference === null) return state
  const span = { start: reading.start, end: reading.end }
  const anchor = { calendar: { ...reference, month: Number(months[2]) }, span, basis: 'sentence' as const }
  return { ...state, period: { anchor, lastMonth: Number(months[3]) } }
}

const resolveAll = (
  text: string,
  all: ReadonlyArray<Placed>,
  document: DocumentDate,
): ReadonlyArray<TimeExpression> => {
  const sentences = sentenceStarts(text)
  const out: Array<TimeExpression> = []
  let state = emptyState
  let sentence = 0
  for (const [index, placed] of all.entries()) {
    const { reading, block, stretch } = placed
    while (sentence + 1 < sentences.length && sentences[sentence + 1]! <= reading.start) sentence++
    state = entered(state, block, sentence)
    const { clause, lead } = clauseAround(text, reading, Math.max(sentences[sentence]!, stretch.start))
    // "today" in a text that does not speak from its day means "nowadays".
    if (reading.form === 'day-word' && !document.isNews) continue
    const until = stretch.label ? (block?.end ?? stretch.end) : (sentences[sentence + 1] ?? text.length)
    const scene: Scene = {
      text,
      state,
      document,
      isLabel: stretch.label,
      isBy: /\bby\s$/i.test(lead),
      clause,
      next: () => dateAhead(all, index, until),
      ahead: () => nameAhead(text, all, index, { until, latest: (document.calendar?.year ?? 9998) + 1 }),
    }
    const outcome = settled(placed, outcomeOf(reading, scene))
    out.push(expressionOf(reading, outcome, placed.noTime))
    state = withPeriod(remembered(state, placed, outcome, text, lead), reading, outcome)
  }
  return out
}

/**
 * Every temporal expression of a document, and every number that looks like a year, in the text's order and apart.
 * `text` is the clean text and `blocks` its layout, in order; spans are UTF-16, half-open. `published` (EDTF) is the
 * document's own date, from which "last month" and a dateline without its year count. Values follow the codebook,
 * section 2; what cannot be settled is listed with `value: null` and the reason in `noTime`.
 */
export const recogniseTimes = ({
  text,
  blocks,
  published,
}: {
  readonly text: string
  readonly blocks: ReadonlyArray<Block>
  readonly published: string | null
}): ReadonlyArray<TimeExpression> => {
  const convention = conventionOf(text)
  const all = stretchesOf(text, blocks).flatMap((stretch) => placedIn(text, stretch, convention))
  return resolveAll(text, all, documentDateOf(text, all, published))
}

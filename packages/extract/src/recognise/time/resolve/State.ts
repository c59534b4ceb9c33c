import type { Block } from '../../../layout/Block.ts'
import { type Anchor, exact, type Need } from './Anchor.ts'

/** What the walk through the text remembers. */
export interface State {
  readonly block: Block | null
  readonly sentence: number
  /** The story's time, and the last dates with a month and with a day that agree with it. */
  readonly main: Anchor | null
  readonly month: Anchor | null
  readonly day: Anchor | null
  /** Whether `main` was told in the present block, and in the present section. */
  readonly inBlock: boolean
  readonly inSection: boolean
  /** The last date of the present sentence that others may lean on, and the last of the present block. */
  readonly local: Anchor | null
  readonly last: Anchor | null
  /** The label of the present row, and of the last row that had one; the dates of the headings above. */
  readonly row: Anchor | null
  readonly lastLabel: Anchor | null
  readonly lastLabelStart: number
  readonly headings: ReadonlyArray<{ readonly start: number; readonly anchor: Anchor }>
  /** A period of months that the present sentence gives, with its last month: days in it need no year. */
  readonly period: { readonly anchor: Anchor; readonly lastMonth: number } | null
  /** The date of the last heading that had one, above or beside. */
  readonly lastHeading: Anchor | null
}

export const emptyState: State = {
  block: null,
  sentence: -1,
  main: null,
  month: null,
  day: null,
  inBlock: false,
  inSection: false,
  local: null,
  last: null,
  row: null,
  lastLabel: null,
  lastLabelStart: -1,
  headings: [],
  period: null,
  lastHeading: null,
}

const sectionOf = (block: Block | null): number => block?.headings.at(-1)?.start ?? -1

/** The state on entering a block or a sentence. */
export const entered = (state: State, block: Block | null, sentence: number): State => {
  const moved = block !== state.block
  if (!moved && sentence === state.sentence) return state
  if (!moved) return { ...state, sentence, local: null, period: null }
  const inherited = block?.inherited?.start === state.lastLabelStart ? state.lastLabel : null
  return {
    ...state,
    block,
    sentence,
    local: null,
    period: null,
    last: null,
    inBlock: false,
    inSection: state.inSection && sectionOf(block) === sectionOf(state.block),
    row: inherited,
  }
}

/** The innermost heading above that has a date. */
export const headingOf = (state: State): Anchor | null => {
  for (const span of [...(state.block?.headings ?? [])].reverse()) {
    const heading = state.headings.find(({ start }) => start === span.start)
    if (heading !== undefined) return heading.anchor
  }
  return null
}

/** The date told last that has the part needed, as long as the story's time has not overtaken it. */
export const storyWith = (state: State, need: Need): Anchor | null => {
  const told = exact(state.last, need) ?? exact(state.main, need)
  if (told !== null) return told
  const finer = exact(need === 'day' ? state.day : state.month, need)
  if (finer === null || state.main === null) return finer
  const { year, month } = state.main.calendar
  return finer.calendar.year === year && (month === null || finer.calendar.month === month) ? finer : null
}

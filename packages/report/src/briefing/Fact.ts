import type { Event } from '@annals/model/tables/Event'
import type { Brief } from './Brief.ts'
import type { Block } from './page/Block.ts'
import { type Inline, linkTo } from './page/Inline.ts'

/** A row that a figure counts, as the index of figures names it. */
export interface FactRow {
  readonly label: string
  readonly destination: string
}

/** A figure in the text: a number with the rows that it counts. */
export interface Fact {
  readonly id: string
  readonly value: number
  /** What is counted, as the rows of which table. */
  readonly counts: string
  readonly table: string
  readonly rows: ReadonlyArray<FactRow>
}

/** A part of the briefing, with the figures that its text uses. */
export interface Section {
  readonly blocks: ReadonlyArray<Block>
  readonly facts: ReadonlyArray<Fact>
}

/** A figure that counts events: each row leads to its evidence. */
export const eventFact = (
  { numberOf }: Pick<Brief, 'numberOf'>,
  id: string,
  counts: string,
  events: ReadonlyArray<Event>,
): Fact => ({
  id,
  value: events.length,
  counts,
  table: 'events.csv',
  rows: events
    .map(({ event_id }) => ({ label: String(numberOf.get(event_id)), destination: `evidence-${event_id}` }))
    .toSorted((a, b) => Number(a.label) - Number(b.label)),
})

/** The figure as it stands in the text, with the words that it is read with, leading to its rows. */
export const cite = (fact: Fact, words = '', style: Partial<Inline> = {}): Inline =>
  linkTo(
    `${fact.value}${words === '' ? '' : ` ${words}`}`,
    `fact-${fact.id}`,
    `The rows behind this figure: ${fact.counts}, ${fact.value}`,
    style,
  )

/** `cite` with a noun in the right number. */
export const citeCount = (fact: Fact, noun: string, plural = `${noun}s`, style: Partial<Inline> = {}): Inline =>
  cite(fact, fact.value === 1 ? noun : plural, style)

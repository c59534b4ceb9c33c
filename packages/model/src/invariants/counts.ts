import { isCounted } from '../derived/activityByYear.ts'
import type { Dataset } from '../tables.ts'
import { expectValue, type Invariant, keyOf, type Row } from './Invariant.ts'

const distinct = <A>(values: Iterable<A>): number => new Set(values).size

type Years = { readonly first_year: number | null; readonly last_year: number | null }
const yearsOf = (events: Dataset['events']): Years => {
  const years = events.map(({ year }) => year).toSorted((a, b) => a - b)
  return { first_year: years[0] ?? null, last_year: years.at(-1) ?? null }
}

const byName = <A extends Row>(records: ReadonlyArray<A>, column: 'instruments' | 'persons') =>
  Map.groupBy(
    records.flatMap((record) =>
      [...new Set(record[column] as ReadonlyArray<string>)].map((name) => ({ name, record })),
    ),
    ({ name }) => name,
  )

/** The numbers that sources, events, instruments and persons carry are those of the rows behind them. */
export const counts: Invariant = function* ({ dataset: { sources, events, mentions, instruments, persons } }) {
  const ofSource = Map.groupBy(mentions, ({ source_id }) => source_id)
  for (const record of sources) {
    const own = ofSource.get(record.source_id) ?? []
    yield* expectValue({ table: 'sources', record, column: 'mentions', expected: own.length })
    const told = distinct(own.map(({ event_id }) => event_id))
    yield* expectValue({ table: 'sources', record, column: 'events', expected: told })
  }
  const ofEvent = Map.groupBy(mentions, ({ event_id }) => event_id)
  for (const record of events) {
    const own = ofEvent.get(record.event_id) ?? []
    if (own.length === 0) {
      // An event that nothing tells has no evidence, whatever it counts.
      const row = keyOf('events', record)
      yield { table: 'events', row, column: 'mentions', expected: 'a mention that tells it', actual: 'none' }
      continue
    }
    yield* expectValue({ table: 'events', record, column: 'mentions', expected: own.length })
    const texts = distinct(own.map(({ source_id }) => source_id))
    yield* expectValue({ table: 'events', record, column: 'sources', expected: texts })
  }
  for (const [table, column, rows] of [
    ['instruments', 'instruments', instruments.map((record) => [record.acronym ?? record.name, record] as const)],
    ['persons', 'persons', persons.map((record) => [record.name, record] as const)],
  ] as const) {
    const naming = { events: byName(events, column), mentions: byName(mentions, column) }
    for (const [name, record] of rows) {
      const telling = (naming.events.get(name) ?? []).map((found) => found.record)
      const saying = (naming.mentions.get(name) ?? []).map((found) => found.record)
      const expected = {
        ...yearsOf(table === 'instruments' ? telling.filter(isCounted) : telling),
        events: telling.length,
        mentions: saying.length,
        sources: distinct(saying.map(({ source_id }) => source_id)),
      }
      for (const [number, value] of Object.entries(expected)) {
        yield* expectValue({ table, record, column: number, expected: value })
      }
    }
  }
}

import type { Dataset } from '../tables.ts'
import type { Invariant, Violation } from './Invariant.ts'

const missing = (names: Iterable<string>, known: ReadonlySet<string>): ReadonlyArray<string> =>
  [...new Set(names)].filter((name) => !known.has(name))

const fault = (
  table: 'events' | 'participations',
  event_id: string,
  { column, expected, actual }: Pick<Violation, 'column' | 'expected' | 'actual'>,
): Violation => ({ table, row: event_id, column, expected, actual })

const kinds = { instruments: 'instrument', persons: 'person' } as const

/**
 * The instruments and persons that an event lists are those that its mentions name, have a row in their own table, and
 * are the ones that `participations` links to it.
 */
export const names: Invariant = function* ({ dataset }) {
  const tableOf: Readonly<Record<keyof typeof kinds, ReadonlySet<string>>> = {
    instruments: new Set(dataset.instruments.map(({ acronym, name }) => acronym ?? name)),
    persons: new Set(dataset.persons.map(({ name }) => name)),
  }
  const mentionsOf = Map.groupBy(dataset.mentions, ({ event_id }) => event_id)
  const linksOf = Map.groupBy(dataset.participations, ({ event_id }) => event_id)
  for (const event of dataset.events) {
    const { event_id } = event
    const mentions: Dataset['mentions'] = mentionsOf.get(event_id) ?? []
    const links: Dataset['participations'] = linksOf.get(event_id) ?? []
    for (const column of ['instruments', 'persons'] as const) {
      const listed = new Set(event[column])
      const named = new Set(mentions.flatMap((mention) => mention[column]))
      const linked = new Set(links.filter(({ kind }) => kind === kinds[column]).map(({ participant }) => participant))
      for (const name of missing(listed, tableOf[column])) {
        yield fault('events', event_id, { column, expected: `a row in ${column}`, actual: name })
      }
      for (const name of missing(listed, named)) {
        yield fault('events', event_id, { column, expected: 'only what its mentions name', actual: name })
      }
      for (const name of missing(named, listed)) {
        yield fault('events', event_id, { column, expected: `${name}, which a mention names`, actual: 'nothing' })
      }
      for (const name of missing(listed, linked)) {
        const expected = `${name}, which the event lists`
        yield fault('participations', event_id, { column: 'participant', expected, actual: 'nothing' })
      }
      for (const name of missing(linked, listed)) {
        const expected = `only what the event lists under ${column}`
        yield fault('participations', event_id, { column: 'participant', expected, actual: name })
      }
    }
  }
}

import type { Event } from '@annals/model/tables/Event'

type Lists = { readonly instruments: ReadonlyArray<string>; readonly persons: ReadonlyArray<string> }

/** The rows that list each instrument or each person. */
export const namedIn = <Row extends Lists>(
  rows: ReadonlyArray<Row>,
  column: keyof Lists,
): ReadonlyMap<string, ReadonlyArray<Row>> => {
  const named = new Map<string, Array<Row>>()
  for (const row of rows) {
    for (const name of new Set(row[column])) {
      const list = named.get(name)
      if (list === undefined) named.set(name, [row])
      else list.push(row)
    }
  }
  return named
}

/** The years of the first and the last of some events; `null` where there is none. */
export const yearsOf = (
  events: ReadonlyArray<Event>,
): { readonly first_year: number | null; readonly last_year: number | null } => {
  const years = events.map(({ year }) => year).toSorted((a, b) => a - b)
  return { first_year: years[0] ?? null, last_year: years.at(-1) ?? null }
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Instrument } from '@annals/model/tables/Instrument'
import type { Person } from '@annals/model/tables/Person'
import { parseCsv } from '../test/link/parseCsv.ts'

export interface NamesFigure {
  readonly what: string
  readonly wanted: number
  readonly said: number
  readonly right: number
}

const gold = (file: string) =>
  parseCsv(readFileSync(join(import.meta.dirname, '../test/collections/kazakhstan', file), 'utf8'))

const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase()

const compared = (what: string, wanted: ReadonlySet<string>, said: ReadonlySet<string>): NamesFigure => ({
  what,
  wanted: wanted.size,
  said: said.size,
  right: [...said].filter((one) => wanted.has(one)).length,
})

/** The tables of persons and instruments of the first collection against the lists of its annotators. */
export const namesFigures = (persons: ReadonlyArray<Person>, instruments: ReadonlyArray<Instrument>) => {
  const rows = gold('persons.csv')
  // Where one text gives a person's office and another only the name, the table has the office.
  const offices = rows.filter(({ role }) => role !== '').map(({ name, role }) => folded(`${name}, ${role}`))
  return [
    compared(
      'persons',
      new Set(rows.map(({ name }) => folded(name!))),
      new Set(persons.map(({ name }) => folded(name))),
    ),
    compared(
      'persons with their offices',
      new Set(offices),
      new Set(persons.flatMap(({ name, offices: held }) => held.map((office) => folded(`${name}, ${office}`)))),
    ),
    compared(
      'instruments',
      new Set(gold('instruments.csv').map(({ canonical }) => folded(canonical!))),
      new Set(instruments.map(({ acronym, name }) => folded(acronym ?? name))),
    ),
  ]
}

import { isCounted } from '../derived/activityByYear.ts'
import { InstrumentId, PersonId } from '../Ids.ts'
import type { Instrument } from '../tables/Instrument.ts'
import type { Participation } from '../tables/Participation.ts'
import type { Person } from '../tables/Person.ts'
import type { Dataset } from '../tables.ts'
import { instruments, persons } from './words.ts'

type Told = Pick<Dataset, 'events' | 'mentions'>

const years = (events: Dataset['events']): { first_year: number | null; last_year: number | null } =>
  events.length === 0
    ? { first_year: null, last_year: null }
    : {
        first_year: Math.min(...events.map(({ year }) => year)),
        last_year: Math.max(...events.map(({ year }) => year)),
      }

const told = ({ events, mentions }: Told, column: 'instruments' | 'persons', label: string) => {
  const naming = mentions.filter((mention) => mention[column].includes(label))
  return {
    events: events.filter((event) => event[column].includes(label)),
    counts: { mentions: naming.length, sources: new Set(naming.map(({ source_id }) => source_id)).size },
  }
}

/** The instruments that the events name. */
export const sampleInstruments = (data: Told): ReadonlyArray<Instrument> =>
  instruments.flatMap(({ acronym, name, kind }, i) => {
    const { events, counts } = told(data, 'instruments', acronym ?? name)
    if (events.length === 0) return []
    return [
      {
        instrument_id: InstrumentId.make(`i-${i + 1}`),
        acronym,
        name,
        kind,
        aliases: i % 3 === 0 ? [`${name}, renewed`] : [],
        ...years(events.filter(isCounted)),
        events: events.length,
        ...counts,
      },
    ]
  })

/** The persons that the events name. */
export const samplePersons = (data: Told): ReadonlyArray<Person> =>
  persons.flatMap(({ name, office, affiliation }, i) => {
    const { events, counts } = told(data, 'persons', name)
    if (events.length === 0) return []
    return [
      {
        person_id: PersonId.make(`p-${i + 1}`),
        name,
        offices: [office],
        affiliation,
        ...years(events),
        events: events.length,
        ...counts,
      },
    ]
  })

/** The link table behind the lists of the events, with partner and organisation. */
export const sampleParticipations = ({ events }: Told): ReadonlyArray<Participation> =>
  events.flatMap(
    ({ event_id, partner, organisation, instruments, persons }): ReadonlyArray<Participation> => [
      { event_id, kind: 'country', participant: partner, role: 'actor' },
      { event_id, kind: 'organisation', participant: organisation, role: 'counterpart' },
      ...instruments.map((participant) => ({ event_id, kind: 'instrument', participant, role: 'framework' }) as const),
      ...persons.map((participant) => ({ event_id, kind: 'person', participant, role: 'participant' }) as const),
    ],
  )

import { PersonId } from '@annals/model/Ids'
import type { Event } from '@annals/model/tables/Event'
import type { Mention } from '@annals/model/tables/Mention'
import type { Person } from '@annals/model/tables/Person'
import type { Document } from '../Document.ts'
import { normalise } from '../text/normalise.ts'
import { mostSaid } from './mostSaid.ts'
import { namedIn, yearsOf } from './namedIn.ts'
import { uniqueSlugs } from './slug.ts'

/** Every person that a text names, with the offices as worded, in the order of the texts (given: oldest first). */
export const personRows = (
  documents: ReadonlyArray<Document>,
  events: ReadonlyArray<Event>,
  mentions: ReadonlyArray<Mention>,
): ReadonlyArray<Person> => {
  const occurrences = documents.flatMap(({ names, facts }) =>
    names.filter((name) => name.kind === 'person').map((name) => ({ name, source: facts.id })),
  )
  const byName = Map.groupBy(occurrences, ({ name }) => name.label)
  const telling = namedIn(events, 'persons')
  const saying = namedIn(mentions, 'persons')
  const labels = new Set([...byName.keys(), ...saying.keys()])
  const slugs = uniqueSlugs(labels)
  return [...labels].map((label) => {
    const met = byName.get(label) ?? []
    const offices = new Map<string, string>()
    for (const { name } of met) {
      if (name.office === null) continue
      const text = name.office.text.replace(/\s+/gu, ' ').trim()
      if (text !== '' && !offices.has(normalise(text))) offices.set(normalise(text), text)
    }
    const affiliated = met.flatMap(({ name, source }) =>
      name.affiliation === null ? [] : [[name.affiliation, source] as const],
    )
    return {
      person_id: PersonId.make(`p-${slugs.get(label)!}`),
      name: label,
      offices: [...offices.values()],
      affiliation: affiliated.length === 0 ? null : mostSaid(affiliated, (value) => value),
      ...yearsOf(telling.get(label) ?? []),
      events: telling.get(label)?.length ?? 0,
      mentions: saying.get(label)?.length ?? 0,
      sources: new Set(saying.get(label)?.map(({ source_id }) => source_id)).size,
    }
  })
}

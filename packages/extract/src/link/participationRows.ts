import type { Event } from '@annals/model/tables/Event'
import type { Participation } from '@annals/model/tables/Participation'
import type { Linked } from './Linked.ts'

type Role = Participation['role']

const hosts = /\bhost(?:s|ed|ing)?\b|\bvenue\b|\btakes? place\b|\bholds?\b|\bheld\b/iu

/** The part that the partner has, by what happened and by the words: the visited, the host, else who acts. */
const partnerRole = (event: Event, quotes: ReadonlyArray<string>): Role => {
  if (event.scope !== 'bilateral') return 'participant'
  if (['meeting', 'exercise', 'training'].includes(event.type) && quotes.some((quote) => hosts.test(quote)))
    return 'host'
  return event.type === 'decision' ? 'counterpart' : 'actor'
}

/** Who and what takes part in an event, mentions in an order of their content. */
export const participationRows = (event: Event, mentions: ReadonlyArray<Linked>): ReadonlyArray<Participation> => {
  const rows = new Map<string, Participation>()
  const add = (kind: Participation['kind'], participant: string, role: Role) => {
    const key = `${kind}\u0000${participant}`
    if (!rows.has(key)) rows.set(key, { event_id: event.event_id, kind, participant, role })
  }
  const quotes = mentions.map(({ row }) => row.quote)
  const countries = new Set(mentions.flatMap(({ draft }) => draft.countries))
  const organisations = new Set(mentions.flatMap(({ draft }) => draft.organisations))
  // A visitor is a person; the side he or she comes from and the side visited take part without a nearer role.
  const visit = event.type === 'visit'
  if (event.scope === 'bilateral' || countries.has(event.partner)) {
    add('country', event.partner, visit ? 'participant' : partnerRole(event, quotes))
  }
  if (event.scope === 'bilateral' || organisations.has(event.organisation) || event.type === 'decision') {
    const acts = event.type === 'decision' || event.scope !== 'bilateral'
    add('organisation', event.organisation, visit ? 'participant' : acts ? 'actor' : 'counterpart')
  }
  for (const country of [...countries].toSorted()) add('country', country, 'participant')
  for (const organisation of [...organisations].toSorted()) add('organisation', organisation, 'participant')
  for (const instrument of event.instruments) add('instrument', instrument, 'framework')
  for (const person of event.persons) add('person', person, 'actor')
  return [...rows.values()]
}

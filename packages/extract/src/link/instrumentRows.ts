import { isCounted } from '@annals/model/derived/activityByYear'
import { InstrumentId } from '@annals/model/Ids'
import type { Event } from '@annals/model/tables/Event'
import type { Instrument } from '@annals/model/tables/Instrument'
import type { Mention } from '@annals/model/tables/Mention'
import type { Document } from '../Document.ts'
import type { InstrumentName } from '../recognise/Name.ts'
import { mostSaid } from './mostSaid.ts'
import { namedIn, yearsOf } from './namedIn.ts'
import { uniqueSlugs } from './slug.ts'

/** One word with two capitals: "PfP", "KAZCENT", "GSP+"; a full name has spaces or one capital. */
// Asked in two steps: in one pattern three runs of anything share the label, which takes the cube of its length.
const isAcronym = (label: string): boolean => !/\s/u.test(label) && /\p{Lu}.*?[\p{Lu}\d]/u.test(label)

interface Occurrence {
  readonly name: InstrumentName
  readonly surface: string
  readonly source: string
}

const identity = (value: string): string => value

/** Every instrument that a text or a mention names, whether an event names it or not. */
export const instrumentRows = (
  documents: ReadonlyArray<Document>,
  events: ReadonlyArray<Event>,
  mentions: ReadonlyArray<Mention>,
): ReadonlyArray<Instrument> => {
  const occurrences = documents.flatMap(({ names, clean, facts }) =>
    names
      .filter((name) => name.kind === 'instrument')
      .map(
        (name): Occurrence => ({
          name,
          surface: clean.text.slice(name.start, name.end).replace(/\s+/gu, ' '),
          source: facts.id,
        }),
      ),
  )
  const byLabel = Map.groupBy(occurrences, ({ name }) => name.label)
  const telling = namedIn(events, 'instruments')
  const saying = namedIn(mentions, 'instruments')
  const labels = new Set([...byLabel.keys(), ...saying.keys()])
  const slugs = uniqueSlugs(labels)
  return [...labels].map((label) => {
    const met = byLabel.get(label) ?? []
    const acronym = isAcronym(label) ? label : null
    const full = met.filter(({ name }) => name.name !== label)
    const said = (value: (occurrence: Occurrence) => string) =>
      mostSaid(
        met.map((occurrence) => [value(occurrence), occurrence.source] as const),
        identity,
      )
    const name =
      acronym === null || full.length === 0
        ? label
        : mostSaid(
            full.map((occurrence) => [occurrence.name.name, occurrence.source] as const),
            identity,
          )
    const known = new Set([label.toLowerCase(), name.toLowerCase()])
    const others = [...met.map(({ surface }) => surface), ...(acronym === null ? full.map((one) => one.name.name) : [])]
    return {
      instrument_id: InstrumentId.make(`i-${slugs.get(label)!}`),
      acronym,
      name,
      // The recognisers write values of the vocabulary; decoding the dataset checks that they did.
      kind: (met.length === 0 ? 'programme' : said((one) => one.name.instrumentKind)) as Instrument['kind'],
      aliases: distinctForms(others, known),
      ...yearsOf((telling.get(label) ?? []).filter(isCounted)),
      events: telling.get(label)?.length ?? 0,
      mentions: saying.get(label)?.length ?? 0,
      sources: new Set(saying.get(label)?.map(({ source_id }) => source_id)).size,
    }
  })
}

/** Forms that differ in more than their capitals, each once, the one with the smallest code units standing for it. */
const distinctForms = (forms: ReadonlyArray<string>, known: ReadonlySet<string>): ReadonlyArray<string> => {
  const kept = new Map<string, string>()
  for (const form of forms.toSorted()) {
    const key = form.toLowerCase()
    if (!known.has(key) && !kept.has(key)) kept.set(key, form)
  }
  return [...kept.values()].toSorted()
}

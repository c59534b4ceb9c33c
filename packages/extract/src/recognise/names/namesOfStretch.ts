import type { Name } from '../Name.ts'
import { type Candidate, wording } from './Candidate.ts'
import type { Defined } from './Defined.ts'
import type { LexiconHit } from './lexiconHits.ts'
import { affiliationOf } from './persons/affiliationOf.ts'
import type { FoundPerson } from './persons/FoundPerson.ts'
import type { OfficePhrase } from './persons/officePhrases.ts'
import type { PersonContext } from './persons/PersonContext.ts'
import { isInside, type RunIndex, runIndex } from './RunIndex.ts'
import { spanOf } from './Stretch.ts'

export interface StretchNames {
  readonly context: PersonContext
  readonly instruments: ReadonlyArray<Candidate>
  readonly persons: ReadonlyArray<FoundPerson>
  readonly defined: ReadonlyArray<Defined>
  readonly own: {
    readonly partner: string
    readonly organisation: string
    readonly labelOf: (label: string) => string
  }
}

const instrumentName = ({ stretch }: PersonContext, candidate: Candidate): Name => ({
  kind: 'instrument',
  ...spanOf(stretch, candidate),
  label: candidate.label,
  name: candidate.name,
  instrumentKind: candidate.kind,
  area: candidate.area,
  ...(candidate.listedOnly ? { listedOnly: true } : {}),
})

// "the Special Representative for Central Asia" with no name beside it is a standing post, listed as an instrument.
const postName = ({ stretch }: PersonContext, office: OfficePhrase): Name => {
  const run = { from: office.core.from, to: office.to }
  const label = wording(stretch, run)
  return {
    kind: 'instrument',
    ...spanOf(stretch, run),
    label,
    name: wording(stretch, office),
    instrumentKind: 'office',
    area: null,
    listedOnly: true,
  }
}

/** What was found in a stretch, by its tokens. */
interface Around {
  readonly instruments: RunIndex<Candidate>
  readonly persons: RunIndex<FoundPerson>
  readonly organisations: RunIndex<LexiconHit>
  readonly own: StretchNames['own']
}

/** A hit of the lexicon other than an instrument; none where another name explains it. */
const knownName = (
  { stretch }: PersonContext,
  hit: LexiconHit,
  { instruments, persons, organisations, own }: Around,
): ReadonlyArray<Name> => {
  const { value } = hit
  const span = spanOf(stretch, hit)
  if (value.kind === 'instrument' || persons.overlapping(hit).length > 0) return []
  const within = instruments.overlapping(hit).filter((one) => isInside(hit, one))
  if (value.kind === 'organisation') {
    // "the Council" in "the Council Framework Agreement": part of another name.
    if (value.form === 'stand-in' && within.length > 0) return []
    return [{ kind: 'organisation', ...span, label: own.labelOf(value.label), form: value.form }]
  }
  const bodies = organisations.overlapping(hit).filter((one) => isInside(hit, one))
  if (value.kind === 'region') {
    if (bodies.length > 0) return []
    return [{ kind: 'region', ...span, label: value.entry.label, countries: value.entry.countries }]
  }
  // The city of the organisation's seat stands for it, unless it is the partner's own capital.
  const isSeat = bodies.some((one) => one.value.kind === 'organisation' && one.value.form === 'seat')
  if (isSeat ? value.code !== own.partner : bodies.length > 0) return []
  // "Helsinki Final Act", "Paris Agreement": the city is a name, not a side.
  if (value.form === 'capital' && within.some((one) => one.to > hit.to)) return []
  return [{ kind: 'country', ...span, code: value.code, form: value.form }]
}

/** All that was found in one stretch as names, each in its place; what another name explains away is left out. */
export const namesOfStretch = ({ context, instruments, persons, defined, own }: StretchNames): ReadonlyArray<Name> => {
  const { stretch, hits, offices } = context
  // Most lines name nothing.
  if (hits.length + offices.length + instruments.length + persons.length + defined.length === 0) return []
  const held = runIndex(persons.flatMap(({ office }) => (office === null ? [] : [office])))
  const personIndex = runIndex(persons)
  const organisations = runIndex(hits.filter(({ value }) => value.kind === 'organisation'))
  const kept = instruments.filter(
    (one) =>
      // An instrument in an office tells who the person is, not what the clause is about.
      !held.overlapping(one).some((office) => isInside(one, office)) &&
      personIndex.overlapping(one).length === 0 &&
      // "Collective Security Treaty" in the name of its organisation
      !organisations.overlapping(one).some((body) => isInside(one, body) && !isInside(body, one)),
  )
  const keptIndex = runIndex(kept)
  const posts = context.offices.filter(
    (office) =>
      office.entry.post === true &&
      office.to > office.core.to &&
      held.overlapping(office).length === 0 &&
      keptIndex.overlapping(office).length === 0,
  )
  const around = { instruments: keptIndex, persons: personIndex, organisations, own }
  const hitIndex = runIndex(persons.length === 0 ? [] : hits)
  const bodies = defined.flatMap((one) => (one.is === 'organisation' ? [one] : []))
  const known = hits.flatMap((hit) => knownName(context, hit, around))
  return [
    ...kept.map((one) => instrumentName(context, one)),
    ...posts.map((office) => postName(context, office)),
    ...known,
    ...bodies.map(
      ({ run, acronym }): Name => ({ kind: 'organisation', ...spanOf(stretch, run), label: acronym, form: 'name' }),
    ),
    ...persons.map(
      (person): Name => ({
        kind: 'person',
        ...spanOf(stretch, person),
        label: person.label,
        office:
          person.office === null
            ? null
            : { text: wording(stretch, person.office), span: spanOf(stretch, person.office) },
        affiliation: person.office === null ? null : affiliationOf(hitIndex, person.office, own),
      }),
    ),
  ]
}

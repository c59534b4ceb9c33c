import type { Document } from '../Document.ts'
import { commonWords } from '../link/commonWords.ts'
import type { PersonName } from '../recognise/Name.ts'
import { wholeWords } from '../text/wholeWords.ts'
import type { Comparison } from './Comparison.ts'
import type { Claim, Finding } from './Finding.ts'
import { areTwoOffices, isRank, officeWords } from './office.ts'
import { isOnlyRepeated, pairClaims } from './pairClaims.ts'

interface Held {
  readonly claim: Claim
  readonly words: ReadonlySet<string>
}

/** The words of a document that name a country or an organisation. */
const ownersOf = ({ facts, names, tokens }: Document): ReadonlySet<string> => {
  const read = wholeWords(tokens)
  return new Set([
    ...commonWords(facts.partner, facts.organisation),
    ...names
      .filter(({ kind }) => kind === 'country' || kind === 'organisation')
      .flatMap((name) => read(name).map(({ key }) => key)),
  ])
}

const heldIn = (document: Document, owners: ReadonlySet<string>): ReadonlyArray<readonly [string, Held]> =>
  document.names
    .filter((name): name is PersonName => name.kind === 'person')
    .flatMap((name) => {
      if (name.office === null) return []
      const words = officeWords(name.office.text, owners)
      if (isRank(words)) return []
      const span = {
        start: Math.min(name.start, name.office.span.start),
        end: Math.max(name.end, name.office.span.end),
      }
      const value = name.office.text.replace(/\s+/gu, ' ')
      return [[name.label, { claim: { document, span, value }, words }] as const]
    })

/** The claims in groups that mean one office, in the order of the texts. */
const groupsOf = (held: ReadonlyArray<Held>): ReadonlyArray<ReadonlyArray<Held>> => {
  const groups: Array<Array<Held>> = []
  for (const one of held) {
    const group = groups.find((others) => others.some((other) => !areTwoOffices(one.words, other.words)))
    if (group === undefined) groups.push([one])
    else group.push(one)
  }
  return groups
}

/** A person with two offices, rewordings and shorter forms of one apart. */
export const findOffices = ({ documents, linked }: Comparison): ReadonlyArray<Finding> => {
  const owners = new Set(documents.flatMap((document) => [...ownersOf(document)]))
  const byPerson = Map.groupBy(
    documents.flatMap((document) => heldIn(document, owners)),
    ([person]) => person,
  )
  return [...byPerson.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([person, all]) => {
      const groups = groupsOf(all.map(([, held]) => held)).map((group) => group.map(({ claim }) => claim))
      return groups.flatMap((left, i) =>
        groups.slice(i + 1).flatMap((right) => {
          if (isOnlyRepeated(left, right, linked.works)) return []
          return pairClaims(left, right, linked.works).map(
            ([a, b]): Finding => ({ kind: 'office', subject: person, eventId: null, a, b, note: null }),
          )
        }),
      )
    })
}

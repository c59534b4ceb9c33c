import { daysOf } from '@annals/model/Edtf'
import type { Document, SourceFacts } from '../Document.ts'
import { normalise } from '../text/normalise.ts'
import { candidatePairs } from './candidatePairs.ts'
import { contentHash } from './contentHash.ts'
import { contentOf, lettersOf } from './contentOf.ts'
import { overlapOf, shinglesOf } from './shingles.ts'
import { slug } from './slug.ts'
import { unionFind } from './UnionFind.ts'
import type { WorkPlace, Works } from './Works.ts'

// Shares of the smaller text's shingles that the larger one has. The same article out of a PDF and out of HTML shares
// 0.96, two editions of a page six years apart 0.35, two pages of one publisher about two countries below 0.07.
const sameText = 0.8
const sameWork = 0.5
const sameWorkAndTitle = 0.15
// A handful of shared words proves nothing in a text of one sentence.
const enoughShingles = 20

const titleOf = (facts: SourceFacts): string => normalise(facts.title ?? '').trim()

const daysKnown = (facts: SourceFacts) => (facts.published === null ? null : daysOf(facts.published))

/** Whether both were published at known times that cannot be one time. */
const publishedApart = (a: SourceFacts, b: SourceFacts): boolean => {
  const [x, y] = [daysKnown(a), daysKnown(b)]
  if (x === null || y === null) return false
  return (
    (x.latest !== null && y.earliest !== null && x.latest < y.earliest) ||
    (y.latest !== null && x.earliest !== null && y.latest < x.earliest)
  )
}

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b

type Relation = 'duplicate' | 'same-work' | null

const relationOf = (a: SourceFacts, b: SourceFacts, containment: number, enough: boolean): Relation => {
  if (!enough && containment < 1) return null
  const apart = publishedApart(a, b)
  // Another publisher that prints the same words later repeats them; the same one renews its page.
  if (containment >= sameText && (!apart || differ(a.publisher, b.publisher))) return 'duplicate'
  if (a.partner !== b.partner || a.organisation !== b.organisation) return null
  if (containment >= sameWork) return 'same-work'
  return containment >= sameWorkAndTitle && titleOf(a) !== '' && titleOf(a) === titleOf(b) ? 'same-work' : null
}

const earliest = (facts: SourceFacts): string => daysKnown(facts)?.earliest ?? '9999'

/** Oldest first; undated texts last; by id where nothing else decides. */
const byAge = (a: SourceFacts, b: SourceFacts): number => {
  const [x, y] = [`${earliest(a)}\u0000${a.id}`, `${earliest(b)}\u0000${b.id}`]
  return x < y ? -1 : x > y ? 1 : 0
}

/**
 * Finds near-duplicate documents and editions from the texts: exact overlap of word shingles, for the pairs that an
 * index of shared shingles proposes. Of two forms of one text the more complete is the original. The
 * result does not depend on the order of the documents.
 */
export const linkDocuments = (unordered: ReadonlyArray<Document>): Works => {
  const documents = unordered.toSorted((a, b) => byAge(a.facts, b.facts))
  const facts = documents.map((document) => document.facts)
  const shingles = documents.map((document) => shinglesOf(contentOf(document)))
  const forms = unionFind(documents.length)
  const works = unionFind(documents.length)
  for (const [a, b] of candidatePairs(shingles, 24)) {
    const small = Math.min(shingles[a]!.size, shingles[b]!.size)
    const { containment } = overlapOf(shingles[a]!, shingles[b]!)
    const relation = relationOf(facts[a]!, facts[b]!, containment, small >= enoughShingles)
    const namedApart = differ(facts[a]!.work, facts[b]!.work)
    if (relation !== null && !namedApart) works.join(a, b)
    if (relation === 'duplicate' && !namedApart) forms.join(a, b)
  }
  const named = Map.groupBy(facts.keys(), (i) => facts[i]!.work)
  for (const [work, members] of named) if (work !== null) for (const i of members) works.join(members[0]!, i)

  const letters = documents.map(lettersOf)
  const fuller = (a: number, b: number): number =>
    letters[b]! - letters[a]! ||
    (facts[a]!.sha256 < facts[b]!.sha256 ? -1 : facts[a]!.sha256 > facts[b]!.sha256 ? 1 : a - b)
  const originalOf = new Map<number, number>()
  for (const group of forms.groups()) {
    const original = group.toSorted(fuller)[0]!
    for (const i of group) originalOf.set(i, original)
  }

  const groups = works.groups()
  const workIds = workIdsOf(groups.map((group) => group.map((i) => facts[i]!)))
  const places = new Map<string, WorkPlace>()
  groups.forEach((group, g) => {
    let previous: number | null = null
    for (const i of group.filter((i) => originalOf.get(i) === i)) {
      const renews = previous !== null && publishedApart(facts[previous]!, facts[i]!)
      places.set(facts[i]!.id, {
        workId: workIds[g]!,
        editionOf: renews ? facts[previous!]!.id : null,
        duplicateOf: null,
      })
      previous = i
    }
    for (const i of group) {
      const original = originalOf.get(i)!
      if (original !== i) {
        places.set(facts[i]!.id, { workId: workIds[g]!, editionOf: null, duplicateOf: facts[original]!.id })
      }
    }
  })
  return places
}

/** The manifest's name of the work, else the title's words; works of the same title get a hash of their text behind. */
const workIdsOf = (groups: ReadonlyArray<ReadonlyArray<SourceFacts>>): ReadonlyArray<string> => {
  const plain = groups.map((group) => {
    const named = group.map((facts) => facts.work).find((work) => work !== null)
    return named ?? slug(group.map((facts) => facts.title).find((title) => title !== null) ?? group[0]!.id, 8)
  })
  const uses = Map.groupBy(plain, (id) => id)
  return plain.map((id, g) =>
    uses.get(id)!.length === 1
      ? id
      : `${id}-${contentHash([groups[g]!.map((facts) => facts.sha256).toSorted()[0]!], 6)}`,
  )
}

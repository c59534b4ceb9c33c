import type { Works } from '../link/Works.ts'
import { isOriginal } from '../link/Works.ts'
import type { Claim } from './Finding.ts'
import { rankOf } from './rankOf.ts'

/** One claim a text, its first; originals before other forms, the oldest first. */
const ordered = (claims: ReadonlyArray<Claim>, works: Works): ReadonlyArray<Claim> => {
  const byText = Map.groupBy(claims, ({ document }) => document)
  return [...byText.values()]
    .map((own) => own.toSorted((a, b) => a.span.start - b.span.start)[0]!)
    .toSorted((a, b) => (rankOf(a.document, works) < rankOf(b.document, works) ? -1 : 1))
}

/**
 * Sets the claims of two sides against each other, so that each original text on either side is quoted once, and no
 * more: with two editions on the one side and an article on the other, two pairs. A text's other form fills a place that
 * would otherwise repeat its original.
 */
export const pairClaims = (
  left: ReadonlyArray<Claim>,
  right: ReadonlyArray<Claim>,
  works: Works,
): ReadonlyArray<readonly [Claim, Claim]> => {
  const [a, b] = [ordered(left, works), ordered(right, works)]
  const originals = (claims: ReadonlyArray<Claim>) =>
    Math.max(1, claims.filter(({ document }) => isOriginal(works, document.facts.id)).length)
  const rows = Math.max(originals(a), originals(b))
  return Array.from({ length: rows }, (_, i) => [a[Math.min(i, a.length - 1)]!, b[Math.min(i, b.length - 1)]!])
}

/** Whether one side is nothing but another form of the other's text: what repeats a text cannot contradict it. */
export const isOnlyRepeated = (left: ReadonlyArray<Claim>, right: ReadonlyArray<Claim>, works: Works): boolean => {
  const from = (claims: ReadonlyArray<Claim>) =>
    new Set(claims.map(({ document: { facts } }) => works.get(facts.id)!.duplicateOf ?? facts.id))
  const [a, b] = [from(left), from(right)]
  const documents = new Set([...left, ...right].map(({ document }) => document.facts.id))
  return a.size === 1 && b.size === 1 && [...a][0] === [...b][0] && documents.size > 1
}

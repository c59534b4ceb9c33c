import type { Clause } from './Clause.ts'
import type { Predicate } from './Predicate.ts'
import type { Sentence, TimeAt } from './Sentence.ts'

/** The predicates of a clause's own tokens, in order. */
export const predicatesOf = (sentence: Sentence, clause: Clause): ReadonlyArray<Predicate> =>
  sentence.predicates.filter((p) => sentence.clauseOf[p.at] === clause.id)

const isLexical = (p: Predicate) => p.entry !== null
const gap = (p: Predicate, time: TimeAt) => (time.from > p.to ? time.from - p.to : p.from - time.to)

/**
 * The predicate of a clause that a time belongs to; without a time, the clause's own. `null` where the clause has
 * none, and a state where it only says how things were.
 */
export const choosePredicate = (sentence: Sentence, clause: Clause, time: TimeAt | null): Predicate | null => {
  const own = predicatesOf(sentence, clause).filter((p) => p.kind !== 'infinitive')
  const finite = own.filter((p) => p.kind === 'finite')
  const main = finite[0] ?? null
  const nearest = (among: ReadonlyArray<Predicate>): Predicate | null =>
    time === null
      ? (among[0] ?? null)
      : among.reduce<Predicate | null>((a, b) => (a === null || gap(b, time) < gap(a, time) ? b : a), null)
  const nominal = own.filter((p) => p.kind === 'nominal')
  const participles = own.filter((p) => (p.kind === 'participle' || p.kind === 'gerund') && isLexical(p))
  if (time !== null && main !== null && time.to < main.from) {
    // "participation in the Process since 2002 has helped": a time inside the subject dates the noun before it.
    const before = nominal.filter((p) => p.to < time.from && time.from - p.to < 14)
    if (before.length > 0) return before.at(-1)!
    const reduced = participles.filter((p) => p.to < time.from && time.from - p.to < 8)
    if (reduced.length > 0) return reduced.at(-1)!
  }
  const lexical = finite.filter(isLexical)
  if (lexical.length > 0) return nearest(lexical)
  if (main !== null) {
    // "includes a programme launched in 2010": the time dates the participle next to it.
    if (time !== null) {
      const reduced = participles.filter((p) => p.to < time.from && time.from - p.to < 8 && p.at > main.at)
      if (reduced.length > 0) return reduced.at(-1)!
      const noun = nominal.filter((p) => p.to < time.from && p.at > main.at && time.from - p.to < 8)
      if (noun.length > 0 && main.state !== null && time.time.signal !== 'since') return noun.at(-1)!
    }
    return main
  }
  if (clause.kind === 'participial' || clause.kind === 'relative' || clause.kind === 'subordinate') {
    const loose = own.filter((p) => p.kind === 'participle' || p.kind === 'gerund')
    if (loose.length > 0) return loose[0]!
  }
  return nearest(nominal) ?? nearest(participles) ?? own[0] ?? null
}

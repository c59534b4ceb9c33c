import type { Clause } from './Clause.ts'
import { predicatesOf } from './choosePredicate.ts'
import type { Sentence } from './Sentence.ts'

/**
 * Which clauses have no verb of their own and so go with another: brackets ("(2003-2012)"), a name behind a comma or a
 * dash. By the id of the clause that takes them in, all that they hold included.
 */
export const adopt = (sentence: Sentence): ReadonlyMap<number, ReadonlySet<number>> => {
  const { clauses } = sentence
  const taken = new Map<number, Set<number>>()
  const take = (by: number, id: number) => taken.set(by, (taken.get(by) ?? new Set()).add(id))
  const hasTime = (clause: Clause): boolean =>
    sentence.times.some(({ from }) => sentence.clauseOf[from] === clause.id) ||
    clauses.some((c) => c.parent === clause.id && hasTime(c))
  // "(renamed the Partnership Council in 1997)" tells a happening of its own.
  const tellsItsOwn = (clause: Clause) =>
    sentence.times.some(({ from, time }) => time.value !== null && sentence.clauseOf[from] === clause.id) &&
    predicatesOf(sentence, clause).some((p) => p.kind === 'participle' && p.entry !== null && p.entry.weak !== true)
  const isBareBracket = (clause: Clause) =>
    clause.kind === 'bracket' &&
    predicatesOf(sentence, clause).every((p) => p.kind !== 'finite') &&
    !tellsItsOwn(clause)
  const byId = new Map(clauses.map((clause) => [clause.id, clause]))
  for (const clause of clauses) {
    if (clause.parent === null) continue
    if (isBareBracket(clause)) {
      let home = byId.get(clause.parent)!
      while (home.parent !== null && isBareBracket(home)) home = byId.get(home.parent)!
      take(home.id, clause.id)
    } else if (
      /^(?:participial|relative|coordinate)$/u.test(clause.kind) &&
      predicatesOf(sentence, clause).length === 0 &&
      (clause.opener !== ';' || hasTime(clause))
    ) {
      take(clause.parent, clause.id)
    }
  }
  for (let grew = true; grew; ) {
    grew = false
    for (const ids of taken.values()) {
      for (const id of [...ids]) {
        for (const inner of taken.get(id) ?? []) {
          if (!ids.has(inner)) grew = true
          ids.add(inner)
        }
      }
    }
  }
  return taken
}

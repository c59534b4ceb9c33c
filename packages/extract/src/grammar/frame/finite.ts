import type { VerbChunk } from '../chunk/Chunk.ts'
import { beside, complete } from './clauses.ts'
import type { Clause, State } from './State.ts'

const doubtful: ReadonlySet<string> = new Set(['after', 'before', 'until', 'till', 'since', 'as'])

const popTo = (s: State, at: number): void => {
  s.clauses.splice(at + 1)
}

/** "after the Council adopted the plan": the preposition was a subordinator. */
const asSubordinate = (s: State, clause: Clause, verb: VerbChunk): boolean => {
  const into = clause.current ?? clause
  const last = into.obliques.at(-1)
  if (last === undefined || !doubtful.has(last.preposition) || !s.isLast(s.noun) || last.chunk !== s.noun) return false
  into.obliques.pop()
  const leads = clause.verb === null
  const opened = s.push({
    link: 'when',
    opener: last.preposition,
    parent: clause.current,
    leads,
    subject: [last.chunk],
    from: last.chunk.from - 1,
  })
  complete(s, opened, verb)
  return true
}

/** "the centre that NATO hoped | would open": what was hoped of the noun that the clause is about. */
const extracted = (s: State, clause: Clause, verb: VerbChunk): boolean => {
  if (clause.antecedent === null || s.last !== clause.verb?.chunk || s.comma || s.conjunction !== null) return false
  const opened = s.push({ link: 'that', parent: clause.verb, subject: [clause.antecedent], from: verb.from })
  complete(s, opened, verb)
  return true
}

/** A finite verb: that of the clause that waits for one, or of another beside or inside of it. */
export const finite = (s: State, verb: VerbChunk): void => {
  const clause = s.top
  if (clause.verb?.waits === true && s.conjunction === null && clause.verb.chunk.to === verb.from)
    clause.verb.waits = false
  if (clause.verb === null) {
    if (clause.subject.length === 0 && asSubordinate(s, clause, verb)) return
    if (clause.subject.length === 0 && s.conjunction !== null && s.clauses.length > 1) {
      // "which was signed in 1963 and | entered into force"
      const sister = s.clauses.at(-2)!
      if (sister.verb !== null) clause.subject = [...sister.verb.subject]
    }
    complete(s, clause, verb)
    return
  }
  if (extracted(s, clause, verb)) return
  const awaiting = s.waiting()
  if (s.held !== null && !(awaiting >= 0 && (!s.held.byConjunction || s.comma))) {
    const { nouns, undo } = s.held
    const behind = undo()
    // "if none is formed, it said": behind a comma another clause goes on where the inner one began.
    if (!s.held.byConjunction && clause.link === 'when' && (s.clauses.at(-2)?.verb ?? null) !== null) s.clauses.pop()
    beside(s, s.top, nouns, verb, false)
    s.top.verb!.obliques.push(...behind.obliques)
    s.top.verb!.times.push(...behind.times)
    return
  }
  if (s.conjunction !== null && (awaiting < 0 || !s.comma)) {
    beside(s, clause, clause.verb.subject, verb, true)
    return
  }
  if (awaiting >= 0) {
    popTo(s, awaiting)
    complete(s, s.top, verb)
    return
  }
  adjacent(s, clause, verb)
}

/** "the agreement Kazakhstan refused to sign | was withdrawn": the first verb was that of a clause about the noun before. */
const outer = (s: State, clause: Clause, verb: VerbChunk): boolean => {
  const first = clause.verb
  if (clause.outer === null || first === null || s.comma || s.conjunction !== null) return false
  first.antecedent = clause.outer.at(-1)!
  const subject = clause.outer
  s.clauses[s.clauses.length - 1] = s.clause({ link: clause.link, parent: clause.parent, subject, from: clause.from })
  const frame = complete(s, s.top, verb)
  frame.times.push(...first.times.filter(({ chunk }) => chunk !== null && chunk.to <= subject[0]!.from))
  first.times = first.times.filter((time) => !frame.times.includes(time))
  first.link = 'which'
  first.parent = frame
  return true
}

/** A second finite verb right behind a noun: "said the centre would open"; or "after the Council adopted". */
const adjacent = (s: State, clause: Clause, verb: VerbChunk): void => {
  if (outer(s, clause, verb) || asSubordinate(s, clause, verb)) return
  const frame = clause.current!
  const noun = frame.objects.at(-1)
  if (!s.comma && s.isLast(s.noun) && noun === s.noun && noun !== undefined) {
    frame.objects.pop()
    const said = frame.objects.length === 0
    const opened = said
      ? s.push({ link: 'that', parent: frame, subject: [noun], from: noun.from })
      : s.push({ link: 'which', antecedent: frame.objects.at(-1)!, parent: frame, subject: [noun], from: noun.from })
    complete(s, opened, verb)
    return
  }
  if (s.comma) {
    beside(s, clause, clause.verb!.subject, verb, true)
    return
  }
  const subject = s.noun === null ? [] : [s.noun]
  s.clauses[s.clauses.length - 1] = s.clause({
    link: clause.link === 'main' ? 'and' : clause.link,
    parent: clause.parent,
    subject,
    from: verb.from,
    times: s.heldTimes,
  })
  s.heldTimes = []
  complete(s, s.top, verb)
}

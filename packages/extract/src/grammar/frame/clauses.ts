import type { NounChunk, VerbChunk } from '../chunk/Chunk.ts'
import type { Clause, OpenFrame, State } from './State.ts'

const negatives: ReadonlySet<string> = new Set(['nor', 'neither'])

/** The finite verb that a clause waited for. */
export const complete = (s: State, clause: Clause, verb: VerbChunk, of: Partial<OpenFrame> = {}): OpenFrame => {
  const frame = s.frame(verb, {
    link: clause.link,
    opener: clause.opener,
    antecedent: clause.antecedent,
    parent: clause.parent,
    subject: clause.subject,
    obliques: clause.obliques,
    times: clause.times,
    from: Math.min(verb.from, clause.from),
    ...of,
  })
  if (frame.subject.length === 0 && clause.link === 'which' && clause.antecedent !== null)
    frame.subject = [clause.antecedent]
  for (const one of clause.waiting) {
    one.parent = frame
    if (one.subject.length === 0 && one.antecedent === null) one.subject = frame.subject
  }
  clause.waiting = []
  clause.verb = frame
  clause.current = frame
  s.held = null
  return frame
}

/** A clause beside another: "NATO opened an office and | Georgia joined". */
export const beside = (
  s: State,
  sister: Clause,
  subject: ReadonlyArray<NounChunk>,
  verb: VerbChunk,
  shares: boolean,
): void => {
  const from = subject[0] !== undefined && !shares ? subject[0].from : verb.from
  const clause = s.clause({
    ...sister,
    link: sister.link === 'main' ? 'and' : sister.link,
    leads: sister.leads,
    verb: null,
    current: null,
    subject: [...subject],
    outer: null,
    times: s.heldTimes,
    obliques: [],
    waiting: [],
    from,
  })
  s.heldTimes = []
  s.clauses[s.clauses.length - 1] = clause
  const frame = complete(s, clause, verb, {
    sharesSubject: shares,
    from,
    negated: verb.negated || (s.conjunction !== null && negatives.has(s.conjunction.word)),
  })
  if (sister.verb !== null && sister.link === 'main') frame.parent = sister.verb
}

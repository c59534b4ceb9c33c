import type { NounChunk, VerbChunk } from '../chunk/Chunk.ts'
import type { Clause, OpenFrame, State } from './State.ts'

const doubtful: ReadonlySet<string> = new Set(['after', 'before', 'until', 'till', 'since', 'as'])
const negatives: ReadonlySet<string> = new Set(['nor', 'neither'])

/** The finite verb that a clause waited for. */
const complete = (s: State, clause: Clause, verb: VerbChunk, of: Partial<OpenFrame> = {}): OpenFrame => {
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
const beside = (
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

/** "was in 2005 | signed": the time or place stood inside of the verb group. */
const interrupted = (s: State, verb: VerbChunk): boolean => {
  const frame = s.top.verb
  if (frame === null || frame.lemma !== 'be' || s.top.current !== frame || frame.objects.length > 0) return false
  if (verb.form !== 'participle' || s.last?.kind !== 'time' || s.conjunction !== null || s.comma) return false
  Object.assign(frame, { head: verb.head, lemma: s.lemmaAt(verb.head, 'verb'), voice: 'passive', to: verb.to })
  return true
}

const finite = (s: State, verb: VerbChunk): void => {
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
    beside(s, clause, nouns, verb, false)
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

/** "did NATO sign": the verb behind the subject completes what the auxiliary began. */
const completed = (s: State, verb: VerbChunk): boolean => {
  const frame = s.top.verb
  if (frame === null || !frame.waits || s.conjunction !== null || s.top.current !== frame) return false
  if (verb.form === 'infinitive' && s.marks.tokens.words[s.marks.tokens.wordIds[verb.from]!]!.norm === 'to')
    return false
  if (verb.form !== 'infinitive' && verb.form !== 'participle') return false
  const subject = frame.objects.splice(0)
  if (subject.length === 0 && frame.subject.length === 0) return false
  if (frame.subject.length === 0) frame.subject = subject
  else if (verb.form === 'participle' && subject.length > 0) {
    frame.objects.push(...subject)
    return false
  }
  frame.head = verb.head
  frame.lemma = s.lemmaAt(verb.head, 'verb')
  frame.voice = verb.form === 'participle' && frame.lemma !== 'have' ? frame.voice : verb.voice
  frame.negated ||= verb.negated
  frame.to = verb.to
  frame.perfect ||= verb.form === 'participle'
  frame.waits = false
  return true
}

/** "will open an office and train staff", "was adopted in 1994 and signed in 1995": what the auxiliary began goes on. */
const goesOn = (s: State, verb: VerbChunk): boolean => {
  const clause = s.top
  const sister = clause.verb
  if (sister === null || s.conjunction === null || s.last !== s.conjunction || sister.chunk.kind !== 'verb')
    return false
  const { tags } = s.marks.tokens
  const alike = tags[sister.head] === tags[verb.head] && verb.from === verb.head && sister.chunk.from < sister.head
  if (!alike || (clause.current !== sister && tags[clause.current!.head] === tags[verb.head])) return false
  const { voice, tense, perfect, modal, form } = sister.chunk
  beside(
    s,
    clause,
    sister.subject,
    { ...verb, voice, tense, perfect, modal, form, negated: sister.negated || verb.negated },
    true,
  )
  return true
}

const nonFinite = (s: State, verb: VerbChunk): void => {
  if (completed(s, verb) || interrupted(s, verb) || goesOn(s, verb)) return
  const clause = s.top
  const parent = clause.current
  const opener = s.preposition?.word ?? ''
  const last = s.frames.at(-1)
  const link = verb.form === 'finite' ? 'main' : verb.form
  const joins = s.conjunction !== null || s.comma
  // "to open a centre and train staff", "signed and ratified in 1999"
  if (joins && last !== undefined && last === parent && last.kind === verb.form) {
    clause.current = s.frame(verb, {
      link,
      parent: last.parent,
      opener: last.opener,
      antecedent: last.antecedent,
      subject: last.subject,
      sharesSubject: true,
      times: s.heldTimes.splice(0),
    })
    if (last.parent === null && clause.verb === null) clause.waiting.push(clause.current)
    return
  }
  const afterNoun = s.isLast(s.noun) || (s.comma && verb.form === 'participle')
  const antecedent = afterNoun && opener === '' ? s.noun : null
  const frame = s.frame(verb, {
    link,
    opener,
    antecedent,
    parent,
    subject: subjectFor(s, verb, parent, antecedent),
    sharesSubject: true,
  })
  if (parent === null) clause.waiting.push(frame)
  clause.current = frame
  s.preposition = null
}

const subjectFor = (
  s: State,
  verb: VerbChunk,
  parent: OpenFrame | null,
  antecedent: NounChunk | null,
): Array<NounChunk> => {
  if (verb.form === 'participle' && antecedent !== null) return [antecedent]
  if (verb.form === 'gerund' && antecedent !== null && !s.comma) return [antecedent]
  // "helped Georgia to open": who is helped opens; "agreed on a plan to open": who agreed.
  if (
    verb.form === 'infinitive' &&
    parent !== null &&
    antecedent !== null &&
    parent.objects.at(-1) === antecedent &&
    parent.voice === 'active'
  )
    return [antecedent]
  return parent === null ? [...s.top.subject] : [...parent.subject]
}

export const readVerb = (s: State, verb: VerbChunk): void => {
  if (verb.form === 'finite') finite(s, verb)
  else nonFinite(s, verb)
  s.conjunction = null
  s.comma = false
  s.held = null
  s.preposition = null
}

import type { NounChunk, VerbChunk } from '../chunk/Chunk.ts'
import { beside } from './clauses.ts'
import type { OpenFrame, State } from './State.ts'

/** "was in 2005 | signed": the time or place stood inside of the verb group. */
const interrupted = (s: State, verb: VerbChunk): boolean => {
  const frame = s.top.verb
  if (frame === null || frame.lemma !== 'be' || s.top.current !== frame || frame.objects.length > 0) return false
  if (verb.form !== 'participle' || s.last?.kind !== 'time' || s.conjunction !== null || s.comma) return false
  Object.assign(frame, { head: verb.head, lemma: s.lemmaAt(verb.head, 'verb'), voice: 'passive', to: verb.to })
  return true
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

/** An infinitive, a participle or a gerund: it hangs on the verb that is open, or on the noun before it. */
export const nonFinite = (s: State, verb: VerbChunk): void => {
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

import type { WordChunk } from '../chunk/Chunk.ts'
import { belongsTo, isParticle } from './particles.ts'
import type { State } from './State.ts'

const comma = (s: State): void => {
  s.comma = true
  const { top } = s
  // What leads a clause ends at the comma: "When he came in 1999, ...", "Established in 1995, ...".
  if (top.leads && top.verb !== null && s.clauses.length > 1) {
    s.clauses.pop()
    if (top.verb.parent === null) s.top.waiting.push(top.verb)
  } else if (top.verb === null) top.current = null
  s.preposition = null
}

/** Everything open is closed: a semicolon, a colon. */
const closeAll = (s: State, chunk: WordChunk): void => {
  const depth = s.brackets.at(-1)?.depth ?? 0
  s.clauses.splice(Math.max(1, depth))
  const { top } = s
  if (top.verb !== null || top.subject.length > 0)
    s.clauses.push(s.clause({ link: top.verb === null ? 'main' : 'and', from: chunk.to }))
  s.held = null
  s.conjunction = null
  s.noun = null
  s.nounRole = 'none'
}

const subordinate = (s: State, chunk: WordChunk): void => {
  const { top } = s
  const frame = top.current ?? top.verb
  const leads = top.verb === null && top.subject.length === 0
  const clause = s.push({ link: 'when', opener: chunk.word, parent: frame, leads, from: chunk.from })
  // "since 2013, when the two signed": the time is that of the clause.
  const time = frame?.times.at(-1)
  const lastTime = s.last?.kind === 'time' ? s.last : null
  if (chunk.word === 'when' && lastTime !== null && time?.chunk === lastTime) {
    frame!.times.pop()
    clause.times.push(time)
  }
  s.conjunction = null
  s.held = null
}

const relative = (s: State, chunk: WordChunk): void => {
  const { top } = s
  s.push({ link: 'which', opener: chunk.word, antecedent: s.noun, parent: top.current ?? top.verb, from: chunk.from })
  s.preposition = null
  s.conjunction = null
  s.held = null
}

const that = (s: State, chunk: WordChunk): void => {
  const { top } = s
  const antecedent = s.isLast(s.noun) ? s.noun : null
  s.push({ link: 'that', opener: 'that', antecedent, parent: top.current ?? top.verb, from: chunk.from })
  s.preposition = null
  s.held = null
}

const close = (s: State): void => {
  const bracket = s.brackets.pop()
  if (bracket === undefined) return
  s.clauses.splice(Math.max(1, bracket.depth))
  s.last = bracket.last
  s.noun = bracket.noun
  s.preposition = null
}

/** "handed over command", "handed the hospital over to", "called the visit off": part of the verb. */
const particle = (s: State, { word }: WordChunk): boolean => {
  const frame = s.top.current
  if (frame === null || frame.kind === 'noun' || frame.particle !== '' || !isParticle(word)) return false
  const behindVerb = s.last === frame.chunk
  const behindObject = s.last?.kind === 'noun' && s.last === frame.objects.at(-1) && s.next?.kind !== 'noun'
  if (!(behindVerb || behindObject) || !belongsTo(word, frame.lemma)) return false
  frame.particle = word
  return true
}

/** A preposition, a conjunction, a sign: what it opens or closes. */
export const readMark = (s: State, chunk: WordChunk): void => {
  readers[chunk.kind]?.(s, chunk)
}

const readers: Readonly<Partial<Record<WordChunk['kind'], (s: State, chunk: WordChunk) => void>>> = {
  preposition: (s, chunk) => {
    if (!particle(s, chunk)) s.preposition = chunk
  },
  adverb: (s, chunk) => {
    particle(s, chunk)
  },
  conjunction: (s, chunk) => {
    s.conjunction = chunk
  },
  comma,
  dash: comma,
  semicolon: closeAll,
  colon: closeAll,
  subordinator: subordinate,
  relative,
  that,
  open: (s, chunk) => {
    s.brackets.push({ depth: s.clauses.length, last: s.last, noun: s.noun })
    s.push({ link: 'bracket', antecedent: s.noun, parent: s.top.current ?? s.top.verb, from: chunk.from })
  },
  close,
  particle: (s, chunk) => {
    if (s.top.current !== null) s.top.current.particle = chunk.word
  },
}

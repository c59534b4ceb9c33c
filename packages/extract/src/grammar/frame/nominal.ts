import type { Chunk, NounChunk } from '../chunk/Chunk.ts'
import { T } from '../tag/Tag.ts'
import { namesHappening } from './happening.ts'
import type { OpenFrame, State } from './State.ts'

const tells = (s: State, noun: NounChunk): boolean => namesHappening(s.lemmaAt(headOf(s, noun), 'noun'))

/** "first human development report UNDP": an acronym behind a noun only says whose it is. */
const headOf = ({ marks }: State, { from, head }: NounChunk): number => {
  const { tags, words, wordIds } = marks.tokens
  const { text, upper } = words[wordIds[head]!]!
  if (tags[head] !== T.name || text.length < 3 || text !== upper) return head
  for (let at = head - 1; at >= from; at--) if (tags[at] === T.noun) return at
  return head
}

const frameOf = (s: State, head: NounChunk, from: number, to: number): OpenFrame => ({
  kind: 'noun',
  head: headOf(s, head),
  lemma: s.lemmaAt(headOf(s, head), 'noun').toLowerCase(),
  particle: '',
  chunk: head,
  voice: 'active',
  tense: 'past',
  factuality: 'happened',
  because: '',
  subject: [],
  sharesSubject: false,
  objects: [],
  obliques: [],
  times: [],
  parent: null,
  link: 'main',
  opener: '',
  antecedent: null,
  from,
  to,
  waits: false,
  negated: head.negative,
  modal: null,
  perfect: false,
})

/**
 * A row without a finite verb of its own: a participle takes its place ("Ankara Agreement signed in 1963"), else the
 * first noun that tells of a happening.
 */
export const nominal = (s: State, chunks: ReadonlyArray<Chunk>): void => {
  const main = s.clauses[0]!
  if (main.verb !== null || s.frames.some(({ link, kind }) => kind === 'finite' && (link === 'main' || link === 'and')))
    return
  const participle = s.frames.find(
    (frame) =>
      frame.parent === null &&
      ((frame.kind === 'participle' && frame.antecedent !== null && main.subject.includes(frame.antecedent)) ||
        (frame.kind !== 'infinitive' && main.subject.length === 0)),
  )
  if (participle !== undefined) {
    participle.link = 'main'
    participle.times.push(...main.times)
    participle.obliques.push(...main.obliques)
    return
  }
  const nouns = [
    ...(main.outer ?? []),
    ...main.subject,
    ...main.obliques.filter(({ preposition }) => preposition !== 'of').map(({ chunk }) => chunk),
  ]
  const head = nouns.find((noun) => tells(s, noun)) ?? nouns.find(({ head }) => s.marks.tokens.tags[head] !== T.number)
  if (head === undefined) {
    const first = s.frames.find(({ parent }) => parent === null)
    if (first !== undefined) first.times.push(...main.times)
    return
  }
  const first = chunks[0]!
  const frame = frameOf(s, head, first.from, chunks.at(-1)!.to)
  frame.subject = main.subject.filter((noun) => noun !== head)
  frame.obliques = main.obliques
  frame.times = main.times
  for (const one of s.frames) if (one.parent === null) one.parent = frame
  s.frames.push(frame)
}

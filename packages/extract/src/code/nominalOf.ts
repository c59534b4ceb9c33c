import type { NounChunk } from '../grammar/chunk/Chunk.ts'
import type { Frame } from '../grammar/frame/Frame.ts'
import type { Line } from './Line.ts'
import type { Rules } from './Rules.ts'

const carriers: ReadonlySet<string> = new Set(['with', 'following', 'after', 'since'])
const weakNouns: ReadonlySet<string> = new Set([
  'visit',
  'review',
  'decision',
  'assessment',
  'evaluation',
  'trip',
  'inspection',
])
const members: ReadonlySet<string> = new Set(['member', 'partner', 'participant', 'observer', 'associate'])

/**
 * A noun that tells a happening with a time of its own before the verb: "the signing of the treaty in 1996 opened the
 * way", "its participation since 2002 has helped", "following the deployment of a company in 2003, it asked for more". The
 * frame of that noun, and the time that is no longer the verb's; `null` where there is none.
 */
export const nominalOf = (rules: Rules, line: Line, frame: Frame): Frame | null => {
  if (frame.kind !== 'finite') return null
  if (frame.lemma === 'be') {
    const what = complementOf(rules, line, frame)
    if (what !== null) return what
  }
  const { tokens } = line.document
  const lemma = ({ head }: NounChunk) => tokens.words[tokens.wordIds[head]!]!.lower
  const verb = frame.chunk.from
  const time = frame.times.find(({ chunk, shared }) => chunk !== null && !shared && chunk.to <= verb)
  if (time === undefined || time.chunk === null) return null
  const at = time.chunk.from
  const before = frame.obliques.filter(({ chunk }) => chunk.to <= at)
  const tells = (noun: NounChunk) => noun.to <= at && (rules.nouns.has(lemma(noun)) || members.has(lemma(noun)))
  const subject = frame.subject.find(tells)
  const carried = before.find(
    ({ preposition, chunk }) => carriers.has(preposition) && tells(chunk) && !weakNouns.has(lemma(chunk)),
  )
  const noun = subject ?? carried?.chunk
  if (noun === undefined) return null
  // Nothing but what "of", "in" and "to" add stands between the noun and its time.
  const between = before.filter(({ chunk }) => chunk.from >= noun.to)
  if (at - noun.to > 40) return null
  let comma = false
  for (let i = noun.to; i < at; i++) if (tokens.words[tokens.wordIds[i]!]!.text === ',') comma = true
  if (comma) return null
  return {
    ...frame,
    kind: 'noun',
    head: noun.head,
    lemma: lemma(noun),
    particle: '',
    chunk: noun,
    voice: 'active',
    subject: [],
    objects: [],
    obliques: between,
    times: [time],
    from: noun.from,
    to: time.chunk.to,
    parent: null,
    link: 'main',
    antecedent: null,
  }
}

/** "A major step was the commissioning of a laboratory in 2005": what it was is told, with the time of the verb. */
const complementOf = (rules: Rules, line: Line, frame: Frame): Frame | null => {
  const { tokens } = line.document
  const noun = frame.objects[0]
  const times = frame.times.filter(({ role }) => role === 'adverbial')
  if (noun === undefined || times.length === 0) return null
  const lemma = tokens.words[tokens.wordIds[noun.head]!]!.lower
  if (!rules.nouns.has(lemma)) return null
  const to = Math.max(noun.to, ...times.map(({ chunk }) => chunk?.to ?? 0))
  return {
    ...frame,
    kind: 'noun',
    head: noun.head,
    lemma,
    chunk: noun,
    subject: [],
    objects: [],
    times,
    from: noun.from,
    to,
  }
}

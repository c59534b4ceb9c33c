import type { NounChunk } from '../chunk/Chunk.ts'
import type { Oblique } from './Frame.ts'
import type { Clause, Held, OpenFrame, State } from './State.ts'

/** The times inside a noun chunk are weak ones of the frame that takes it. */
const takeTimes = (s: State, into: OpenFrame | Clause, noun: NounChunk, preposition: string): void => {
  for (const time of noun.times) {
    if (s.marks.times[time]!.value === null) continue
    // "at the 2010 summit", "during his May 2004 visit" say when.
    const role =
      meets.has(preposition) || (preposition === 'in' && spans.has(s.lemmaAt(noun.head, 'noun'))) ? 'adverbial' : 'weak'
    into.times.push({ time, role, preposition, shared: false, chunk: null })
  }
}
const meets: ReadonlySet<string> = new Set(['at', 'during', 'throughout', 'over'])
const spans: ReadonlySet<string> = new Set(
  'period year month week term session season phase decade century summit meeting conference'.split(' '),
)

const oblique = (s: State, clause: Clause, noun: NounChunk, preposition: string): void => {
  const into = clause.current ?? clause
  into.obliques.push({
    preposition,
    chunk: noun,
    after: s.last?.kind === 'preposition' && s.noun?.to === s.last.from ? s.noun : null,
  })
  takeTimes(s, into, noun, preposition)
  if (clause.current !== null) clause.current.to = Math.max(clause.current.to, noun.to)
}

const longestList = 12

/** Nothing stands between the nouns of a list but commas, "and" and what "of" adds to one of them. */
const goesOn = (s: State, { nouns, times }: Held, frame: OpenFrame): boolean => {
  const last = nouns.at(-1)!
  const behind = frame.obliques.at(-1)
  return times === frame.times.length && (s.noun === last || (behind?.preposition === 'of' && behind.after === last))
}

/** More of a list, or the subject of what follows: which of them it is, the next verb tells. */
const hold = (s: State, clause: Clause, noun: NounChunk, frame: OpenFrame): void => {
  // The bound keeps a list of a hundred thousand nouns linear.
  const before = s.held !== null && s.held.nouns.length < longestList && goesOn(s, s.held, frame) ? s.held : null
  const more = before !== null && s.nounRole !== 'oblique' ? [...before.nouns, noun] : [noun]
  const last = frame.obliques.at(-1)
  const listed = s.nounRole === 'oblique' && last !== undefined
  const times = frame.times.length
  if (listed) frame.obliques.push({ preposition: last.preposition, chunk: noun, after: null })
  else frame.objects.push(noun)
  takeTimes(s, frame, noun, '')
  const end = frame.to
  // One less once the noun is taken out again.
  const obliques = frame.obliques.length - (listed ? 1 : 0)
  frame.to = Math.max(frame.to, noun.to)
  s.held = {
    nouns: more,
    times: frame.times.length,
    byConjunction: s.conjunction !== null || (before?.byConjunction ?? false),
    undo: () => {
      const list: Array<unknown> = listed ? frame.obliques : frame.objects
      const at = list.findLastIndex((one) => (listed ? (one as Oblique).chunk : one) === noun)
      if (at >= 0) list.splice(at, 1)
      frame.to = end
      const own = { obliques: frame.obliques.splice(obliques), times: frame.times.splice(times) }
      const others = before?.undo()
      if (others === undefined) return own
      return { obliques: [...others.obliques, ...own.obliques], times: [...others.times, ...own.times] }
    },
  }
  if (clause.verb === null) s.nounRole = 'object'
}

const beforeVerb = (s: State, clause: Clause, noun: NounChunk): void => {
  if (clause.subject.length === 0) {
    clause.subject = [noun]
    s.nounRole = 'subject'
  } else if (s.conjunction !== null) {
    clause.subject.push(noun)
    s.nounRole = 'subject'
  } else if (s.comma) {
    // "A, B and C signed", but "Jan Kowal, the Minister, signed".
    const { tokens } = s.marks
    const isName = (chunk: NounChunk) =>
      s.marks.nameOf[chunk.head] !== 0 && tokens.words[tokens.wordIds[chunk.from]!]!.capitalised
    if (isName(noun) && clause.subject.every(isName)) clause.subject.push(noun)
    s.nounRole = 'apposition'
  } else if (s.isLast(s.noun)) {
    clause.outer = clause.subject
    clause.subject = [noun]
    s.nounRole = 'subject'
  } else s.nounRole = 'apposition'
  takeTimes(s, clause, noun, '')
}

export const readNoun = (s: State, noun: NounChunk): void => {
  const clause = s.top
  const frame = clause.current
  const inPhrase = s.preposition !== null
  if (s.preposition !== null) {
    oblique(s, clause, noun, s.preposition.word)
    s.preposition = null
    s.nounRole = 'oblique'
  } else if (frame === null) {
    const fronted = clause.obliques.at(-1)
    if (clause.subject.length === 0 && s.conjunction !== null && s.nounRole === 'oblique' && fronted !== undefined) {
      clause.obliques.push({ ...fronted, chunk: noun })
    } else beforeVerb(s, clause, noun)
  } else if ((s.conjunction !== null || s.comma) && s.noun !== null) hold(s, clause, noun, frame)
  else {
    frame.objects.push(noun)
    takeTimes(s, frame, noun, '')
    frame.to = Math.max(frame.to, noun.to)
    s.nounRole = 'object'
  }
  s.noun = noun
  s.comma = false
  // "and, in accordance with Article 13, has undertaken": it goes on behind the phrase.
  if (s.nounRole !== 'oblique' || !inPhrase) s.conjunction = null
}

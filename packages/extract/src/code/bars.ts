import type { Frame } from '../grammar/frame/Frame.ts'
import { appraisals } from '../text/closedClasses.ts'
import { objectsOf } from './kindOf.ts'
import { inside, type Line, reachOf, spanOf, subjectOf, wordsOf } from './Line.ts'
import { isHeldIn } from './lentTimes.ts'
import type { Match } from './match.ts'
import { families } from './Rules.ts'
import { actorsOf, isPartner } from './Who.ts'

/** What a decision may lean on. */
export interface Case {
  readonly line: Line
  readonly frame: Frame
  readonly match: Match
  /** It says itself when: no date of a row, none shared. */
  readonly ownTime: boolean
  readonly inRow: boolean
  readonly previous: string | null
}

interface Bar {
  readonly id: string
  readonly why: string
  readonly bars: (of: Case) => string | null
}

const anniversary = /^(?:anniversary|anniversaries|jubilee|birthday)$/u
const domestic: ReadonlySet<string> = new Set(
  'election elections coup putsch referendum opposition independence cabinet protest protests riot riots uprising war parliament government army junta rebels premier voters autonomy constitution conflict earthquake'.split(
    ' ',
  ),
)
const bodies = /^(?:organi[sz]ation|alliance|union|accession|membership)$/u
const marks = /^(?:observe|mark|celebrate|commemorate|honou?r)$/u
const pages =
  /^(?:article|paper|chapter|essay|thesis|book|section|author|authors|contribution|fact-?sheet|page|brief)$/u
export const empty: ReadonlySet<string> = new Set(['be', 'have', 'do', 'seem', 'become', 'get'])

/** Whether somebody of the two, or a thing of theirs, is named in the frame or is who its pronoun means. */
export const isTheirs = ({ line, frame }: Case): boolean =>
  [reachOf(line, frame), ...subjectOf(line, frame)].some(
    (span) =>
      inside(line.names, span).some(
        (n) => n.kind === 'organisation' || n.kind === 'instrument' || (n.kind === 'person' && isPartner(line, n)),
      ) || wordsOf(line, span).some(({ lower }) => bodies.test(lower)),
  )

export const speaksOfPartner = ({ line, frame }: Case): boolean =>
  inside(line.names, reachOf(line, frame)).some((n) => isPartner(line, n) || n.kind === 'instrument')

/** The nouns that do it or that it is done to, in lower case. */
const headWords = ({ line, frame }: Case): ReadonlyArray<string> => {
  const { words, wordIds } = line.document.tokens
  const nouns = [...frame.subject, ...(frame.antecedent === null ? [] : [frame.antecedent]), ...frame.objects]
  const heads = frame.kind === 'noun' ? [frame.head, ...nouns.map(({ head }) => head)] : nouns.map(({ head }) => head)
  return heads.map((head) => words[wordIds[head]!]!.lower)
}

/** The reasons for which a frame tells no mention, in the order in which they are asked. */
export const bars: ReadonlyArray<Bar> = [
  {
    id: 'denied',
    why: 'it did not happen',
    bars: ({ frame: { factuality, because } }) =>
      factuality === 'failed' || factuality === 'denied'
        ? because === 'inverted' || because === 'modal'
          ? 'hypothetical'
          : 'negated'
        : null,
  },
  {
    id: 'mind',
    why: 'what somebody believes or hopes',
    bars: ({ frame, match }) => (frame.because === 'mind' ? (match.rule?.state ?? 'hypothetical') : null),
  },
  {
    id: 'possible',
    why: 'it may happen, or is wished for',
    bars: ({ frame }) => (frame.factuality === 'possible' || frame.factuality === 'goal' ? 'hypothetical' : null),
  },
  {
    id: 'failing',
    why: 'a failure or a refusal as a noun',
    bars: ({ frame }) =>
      frame.kind === 'noun' && /^(?:failure|refusal|rejection|collapse|cancellation|intention)$/u.test(frame.lemma)
        ? 'negated'
        : null,
  },
  {
    id: 'refused',
    why: 'what somebody is denied does not happen',
    bars: ({ frame }) =>
      /^(?:deny|refuse|reject|bar)$/u.test(frame.lemma) && frame.kind !== 'noun' ? 'negated' : null,
  },
  {
    id: 'cited',
    why: 'a cited work: "p. 255", "dated 1 March 2000"',
    bars: ({ line, frame }) =>
      (frame.kind === 'noun' && /(?<!\p{L})pp?\.\s?\d/u.test(line.text.slice(line.start, line.end))) ||
      (frame.lemma === 'date' && frame.particle === '' && frame.kind === 'participle')
        ? 'reference'
        : null,
  },
  {
    id: 'fragment',
    why: 'a stretch without a verb that only goes on a list, or says to do something',
    bars: ({ line, frame }) =>
      frame.kind === 'noun' &&
      (line.words[0]?.lower === 'to' ||
        (line.words.length <= 3 &&
          (line.passage.sentence > 0 || line.document.blocks[line.passage.block]!.label === null) &&
          line.names.length === 0))
        ? 'no-activity'
        : null,
  },
  {
    id: 'office',
    why: 'who is elected to an office at home',
    bars: (of) =>
      !isTheirs(of) &&
      /^(?:elect|declare|appoint|name|proclaim|swear|re-elect)$/u.test(of.frame.lemma) &&
      wordsOf(of.line, spanOf(of.line, of.frame)).some(({ lower }) =>
        /^(?:president|premier|chancellor|king|queen|minister)$/u.test(lower),
      )
        ? 'other-affairs'
        : null,
  },
  {
    id: 'purpose',
    why: 'what an act was done on, of, in or for',
    bars: ({ frame }) =>
      frame.kind === 'gerund' && /^(?:on|of|for|in|without|to|from)$/u.test(frame.opener) ? 'no-activity' : null,
  },
  { id: 'aside', why: 'it only cites', bars: ({ frame }) => (frame.factuality === 'aside' ? 'reference' : null) },
  {
    id: 'inner',
    why: 'what hangs on another frame is a mention only with a time of its own',
    bars: ({ frame, ownTime }) =>
      !ownTime && frame.link !== 'main' && frame.link !== 'and' && frame.kind !== 'noun' ? 'no-activity' : null,
  },
  {
    id: 'state',
    why: 'verbs of saying, thinking, growing and dying',
    bars: ({ line, frame, match, ownTime }) => {
      const state = match.rule?.state ?? null
      if (state === null) return null
      if (state === 'state-of-mind' && !ownTime && actorsOf(line, frame).organisation) return null
      return state
    },
  },
  {
    id: 'held-in',
    why: 'a participle that only says when what is attended was held',
    bars: ({ line, frame, inRow }) => (!inRow && isHeldIn(line, frame) ? 'no-activity' : null),
  },
  {
    id: 'progress',
    why: 'progress that is made',
    bars: (of) =>
      /^(?:make|achieve|see|record)$/u.test(of.frame.lemma) && headWords(of).some((word) => appraisals.has(word))
        ? 'state-of-mind'
        : null,
  },
  {
    id: 'according',
    why: '"according to a report published in 2009"',
    bars: ({ line, frame }) => {
      if (line.words[0]?.lower !== 'according' || frame.link === 'main' || frame.link === 'and') return null
      const comma = line.words.find(({ text }) => text === ',')
      return comma !== undefined && spanOf(line, frame).end <= comma.start ? 'reference' : null
    },
  },
  {
    id: 'unknown-sister',
    why: 'an unknown verb has no time by its sister: "was completed in 2014 and reached 12 provinces"',
    bars: ({ frame, match, ownTime }) =>
      ownTime && match.rule === null && frame.link === 'and' && frame.times.every(({ shared }) => shared)
        ? 'no-activity'
        : null,
  },
  {
    id: 'anniversary',
    why: 'an anniversary is marked',
    bars: (of) =>
      (of.match.rule?.entry == null || of.match.rule.entry.weak === true || marks.test(of.frame.lemma)) &&
      headWords(of).some((word) => anniversary.test(word))
        ? 'anniversary'
        : null,
  },
  {
    id: 'page',
    why: 'what a text says of itself',
    bars: ({ line, frame }) =>
      subjectOf(line, frame).some((span) => {
        const words = wordsOf(line, span)
        return (
          words.some(
            ({ lower }, i) => pages.test(lower) && /^(?:this|the|present)$/u.test(words[i - 1]?.lower ?? ''),
          ) && words.length <= 3
        )
      }) && frame.tense === 'present'
        ? 'no-activity'
        : null,
  },
  {
    id: 'domestic',
    why: 'elections, coups, governments and laws are nobody’s cooperation',
    bars: (of) =>
      !isTheirs(of) &&
      pronounType(of) === null &&
      !/^(?:ratify|approve)$/u.test(of.frame.lemma) &&
      headWords(of).some((word) => domestic.has(word))
        ? 'other-affairs'
        : null,
  },
  {
    id: 'appraisal',
    why: 'what something is, or is worth',
    bars: ({ line, frame, match }) =>
      empty.has(frame.lemma) &&
      match.rule?.entry == null &&
      wordsOf(line, spanOf(line, frame)).some(({ lower }) => appraisals.has(lower))
        ? 'state-of-mind'
        : null,
  },
]

/** "Turkey's parliament approved it", "took part in it": what "it" was decides. */
export const pronounType = ({
  line,
  frame,
  match,
  previous,
}: Case): { readonly type: string; readonly by: string } | null => {
  const entry = match.rule?.entry
  if (previous === null || entry == null || frame.voice === 'passive') return null
  const [object] = objectsOf(line, frame, match.end)
  if (object === undefined || !/^(?:it|them|one|another|others)$/iu.test(line.text.slice(object.start, object.end)))
    return null
  const kinds: Readonly<Record<string, string>> = { ...families[entry.frame ?? ''], ...entry.objects }
  const type = kinds[previous]
  return type === undefined ? null : { type, by: entry.id }
}

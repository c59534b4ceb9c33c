import type { Frame, FrameTime } from '../grammar/frame/Frame.ts'
import type { TimeExpression } from '../times/TimeExpression.ts'
import { belowOf, type Line } from './Line.ts'

interface Lender {
  readonly id: string
  readonly why: string
  /** The frames whose times are this one's, the first that has any. */
  readonly from: (line: Line, frame: Frame) => ReadonlyArray<Frame>
}

const light: ReadonlySet<string> = new Set(['help', 'manage'])
const nominalBe: ReadonlySet<string> = new Set(['be', 'become'])

const childrenOf = ({ children }: Line, frame: Frame): ReadonlyArray<Frame> => children.get(frame.head) ?? []

const dates = (line: Line, { time }: FrameTime): boolean => {
  const { value, noTime }: TimeExpression = line.document.times[time]!
  return value !== null && noTime === null
}

/** "attended the summit, held in Oslo on 8 June 2002": the participle says when its host was. */
export const isHeldIn = (line: Line, frame: Frame): boolean => {
  const { kind, link, lemma, antecedent, parent } = frame
  if (kind !== 'participle' || link === 'main' || antecedent === null || parent === null || parent.kind !== 'finite')
    return false
  if (!/^(?:hold|organi[sz]e|convene|host)$/u.test(lemma) || parent.lemma === 'be') return false
  if (parent.times.some((time) => time.role === 'adverbial' && dates(line, time))) return false
  return [...parent.objects, ...parent.obliques.map(({ chunk }) => chunk)].some((noun) => noun === antecedent)
}

/** It hangs on a frame by nothing but goals. */
const isGoalOf = (below: Frame, frame: Frame): boolean => {
  for (let up = below.parent, steps = 0; up !== null && steps < 6; up = up.parent, steps++) {
    if (up.head === frame.head) return true
    if (up.kind !== 'infinitive' && up.kind !== 'gerund') return false
  }
  return false
}

/** From where a frame without a time has one, in the order in which it is asked. */
const lenders: ReadonlyArray<Lender> = [
  {
    id: 'first-to',
    why: '"In 1968 it became the first country to sign the treaty"',
    from: (_, { kind, because, parent }) =>
      kind === 'infinitive' && because.startsWith('first') && parent !== null && nominalBe.has(parent.lemma)
        ? [parent]
        : [],
  },
  {
    id: 'light-verb',
    why: '"helped train 300 officers in 2011"',
    from: (_, { kind, factuality, parent }) =>
      kind === 'infinitive' && factuality === 'happened' && parent !== null && light.has(parent.lemma) ? [parent] : [],
  },
  {
    id: 'cleft',
    why: '"it was in 2001 that it signed"',
    from: ({ document: { tokens } }, { link, parent }) =>
      link === 'that' &&
      parent?.lemma === 'be' &&
      parent.subject.some(({ head }) => tokens.words[tokens.wordIds[head]!]!.norm === 'it')
        ? [parent]
        : [],
  },
]

/** The same, for frames outside of rows, whose row has a date for them. */
const lendersOfProse: ReadonlyArray<Lender> = [
  {
    id: 'progress-made',
    why: '"assessed the progress made in 2009"',
    from: (line, frame) =>
      frame.kind !== 'finite'
        ? []
        : childrenOf(line, frame).filter(
            ({ kind, lemma }) => kind === 'participle' && /^(?:make|achieve|take)$/u.test(lemma),
          ),
  },
  {
    id: 'held-in',
    why: '"attended the summit, held in Oslo in 2002"',
    from: (line, frame) =>
      frame.kind !== 'finite' ? [] : childrenOf(line, frame).filter((below) => isHeldIn(line, below)),
  },
  {
    id: 'when-before',
    why: '"When the President visited in 2005, he signed an agreement"',
    from: (line, frame) =>
      frame.kind !== 'finite' || frame.link !== 'main'
        ? []
        : childrenOf(line, frame).filter(
            ({ link, opener, head, factuality }) =>
              link === 'when' && opener === 'when' && head < frame.head && factuality === 'happened',
          ),
  },
  {
    id: 'goal',
    why: '"was held to contribute to training the press in 2007"',
    from: (line, frame) =>
      frame.kind !== 'finite' || frame.factuality !== 'happened'
        ? []
        : belowOf(line, frame, () => false).filter(
            (below) =>
              below.factuality === 'goal' &&
              (below.kind === 'infinitive' || below.kind === 'gerund') &&
              isGoalOf(below, frame),
          ),
  },
]

/** The times that a frame without one of its own has from another. */
export const lentTimes = (line: Line, frame: Frame): ReadonlyArray<FrameTime> => {
  for (const { from } of line.passage.row === null ? [...lenders, ...lendersOfProse] : lenders) {
    const times = from(line, frame).flatMap((other) =>
      other.times.filter((time) => time.role === 'adverbial' && dates(line, time)),
    )
    if (times.length > 0) return times
  }
  return []
}

import type { Document } from '../Document.ts'
import type { Frame, Passage } from '../grammar/frame/Frame.ts'
import type { Name } from '../recognise/Name.ts'
import type { Span } from '../Span.ts'
import { type Classed, classesIn } from './classes.ts'
import { type GroupedWord, wordsIn } from './words.ts'

/** A noun class with its place in the text. */
export interface Head extends Span {
  readonly of: string
  readonly named: boolean
  readonly last: GroupedWord
}

/** A passage with what is known of its words; all places are those of the clean text. */
export interface Line extends Span {
  readonly text: string
  readonly document: Document
  readonly passage: Passage
  readonly words: ReadonlyArray<GroupedWord>
  readonly heads: ReadonlyArray<Head>
  readonly names: ReadonlyArray<Name>
  /** The frames that hang on a frame, by the place of its head. */
  readonly children: ReadonlyMap<number, ReadonlyArray<Frame>>
  /** How the organisation is called in it, and its label. */
  readonly ownNames: ReadonlyArray<string>
  /** The frames that stand on their own, in order. */
  readonly mains: ReadonlyArray<Frame>
}

/** The items of a list sorted by start that begin inside a span. */
export const inside = <A extends Span>(items: ReadonlyArray<A>, span: Span): ReadonlyArray<A> => {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (items[middle]!.start < span.start) low = middle + 1
    else high = middle
  }
  const found: Array<A> = []
  for (let i = low; i < items.length && items[i]!.start < span.end; i++) found.push(items[i]!)
  return found
}

export const lineOf = (document: Document, passage: Passage): Line => {
  const { tokens, names } = document
  const span = { start: tokens.starts[passage.from]!, end: tokens.ends[passage.to - 1]! }
  const words = wordsIn(tokens, span)
  const own = inside(names, span)
  const heads = classesIn(words, own).map(({ at, to, of, named }: Classed) => ({
    start: words[at]!.start,
    end: words[to]!.end,
    of,
    named,
    last: words[to]!,
  }))
  const { organisation } = document.facts
  const called = new Set([organisation])
  for (const name of own)
    if (name.kind === 'organisation' && name.label === organisation) called.add(tokens.text.slice(name.start, name.end))
  const mains = passage.frames.filter(({ link }) => link === 'main' || link === 'and')
  return {
    ...span,
    text: tokens.text,
    document,
    passage,
    words,
    heads,
    names: own,
    children: childrenIn(passage),
    mains,
    ownNames: [...called],
  }
}

const childrenIn = ({ frames }: Passage): ReadonlyMap<number, ReadonlyArray<Frame>> => {
  const children = new Map<number, Array<Frame>>()
  for (const frame of frames) {
    if (frame.parent === null) continue
    const known = children.get(frame.parent.head)
    if (known === undefined) children.set(frame.parent.head, [frame])
    else known.push(frame)
  }
  return children
}

/** From the first to the last character of a run of tokens. */
export const spanOf = (
  { document: { tokens } }: Line,
  { from, to }: { readonly from: number; readonly to: number },
): Span => ({ start: tokens.starts[from]!, end: tokens.ends[to - 1]! })

export const wordIndexAt = ({ words }: Line, offset: number): number => {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

export const wordsOf = (line: Line, span: Span): ReadonlyArray<GroupedWord> => inside(line.words, span)

/** Who does it: the nouns of its subject, or, of a clause that says more of a noun, that noun. */
export const subjectOf = (line: Line, frame: Frame): ReadonlyArray<Span> => {
  const nouns = frame.subject.length > 0 ? frame.subject : frame.antecedent === null ? [] : [frame.antecedent]
  return nouns.map((noun) => {
    // "the opening of the centre was": what stands between a noun and its verb goes with the noun.
    const span = spanOf(line, noun)
    let { end } = span
    for (const { chunk } of frame.obliques)
      if (chunk.from >= noun.to && chunk.to <= frame.chunk.from) end = Math.max(end, spanOf(line, chunk).end)
    return { start: span.start, end }
  })
}

// More of them hang on no frame of a sentence that people write.
const mostBelow = 60
const complements: ReadonlySet<string> = new Set(['infinitive', 'gerund', 'that', 'participle', 'which'])

/** The frames that hang on a frame and say more of it, those that tell something of their own left out. */
export const belowOf = (line: Line, frame: Frame, told: (other: Frame) => boolean): ReadonlyArray<Frame> => {
  const below: Array<Frame> = []
  const open = [frame.head]
  for (let head = open.pop(); head !== undefined; head = open.pop())
    for (const other of line.children.get(head) ?? [])
      if (complements.has(other.link) && !told(other) && other.head !== frame.head && below.length < mostBelow) {
        below.push(other)
        open.push(other.head)
      }
  return below
}

/** A frame with its infinitives and that-clauses, in places of the text. */
export const reachOf = (line: Line, frame: Frame): Span => {
  let { start, end } = spanOf(line, frame)
  for (const other of belowOf(line, frame, () => false)) {
    if (other.link !== 'infinitive' && other.link !== 'gerund' && other.link !== 'that') continue
    const span = spanOf(line, other)
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  return { start, end }
}

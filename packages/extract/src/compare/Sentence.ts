import type { Document } from '../Document.ts'
import type { Block, Role } from '../layout/Block.ts'
import type { Span } from '../Span.ts'
import type { TimeExpression } from '../times/TimeExpression.ts'
import { type Token, tokensOf } from './Token.ts'

/** A sentence, or a row, a heading or a caption as a whole, with its words. */
export interface Sentence extends Span {
  readonly document: Document
  readonly role: Role
  /** The heading it stands under. */
  readonly section: string | null
  /** For a row of a chronology without a date of its own: the date above it that it takes. */
  readonly inherited: string | null
  readonly tokens: ReadonlyArray<Token>
  /** Its temporal expressions that stand for a date, in order. */
  readonly times: ReadonlyArray<TimeExpression>
  /** Its words and, for a row, its date, normalised and without space: sentences that say the same have equal keys. */
  readonly key: string
}

// What can say the same, or something else, in another text.
const content: ReadonlySet<Role> = new Set(['title', 'caption', 'heading', 'bullet', 'paragraph', 'row', 'abstract'])

/** The sentences of a document in its order; rows, headings and captions are not divided. */
export const sentencesOf = (document: Document): ReadonlyArray<Sentence> =>
  divide(document, ({ role }) => content.has(role))

/** The same with references, licences and all else that a text holds. */
export const passagesOf = (document: Document): ReadonlyArray<Sentence> => divide(document, () => true)

const divide = (document: Document, takes: (block: Block) => boolean): ReadonlyArray<Sentence> => {
  const { text } = document.clean
  const dated = document.times.filter(({ value }) => value !== null)
  let next = 0
  // Both run through the text in order: no sentence searches the times of another.
  const timesIn = ({ start, end }: Span): ReadonlyArray<TimeExpression> => {
    while (next < dated.length && dated[next]!.start < start) next++
    const from = next
    while (next < dated.length && dated[next]!.start < end) next++
    return dated.slice(from, next).filter((time) => time.end <= end)
  }
  const words = (span: Span) => text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim()
  const read = tokensOf(document.tokens)
  return document.blocks.flatMap((block, b) => {
    if (!takes(block)) return []
    const divided = block.role === 'bullet' || block.role === 'paragraph' || block.role === 'abstract'
    const section = block.headings.at(-1)
    return (divided ? document.sentences[b]! : [block]).flatMap(({ start, end }): ReadonlyArray<Sentence> => {
      const tokens = read({ start, end })
      if (tokens.length === 0) return []
      const inherited = block.inherited === null ? null : words(block.inherited)
      const keys = tokens.map(({ key }) => key)
      return [
        {
          start,
          end,
          document,
          role: block.role,
          section: section === undefined ? null : words(section),
          inherited,
          tokens,
          times: timesIn({ start, end }),
          key: (inherited === null ? keys : [inherited.toLowerCase(), ...keys]).join(''),
        },
      ]
    })
  })
}

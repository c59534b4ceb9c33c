import type { Block } from './layout/Block.ts'
import type { CleanText } from './read/CleanText.ts'
import type { AcronymDefinition, Name } from './recognise/Name.ts'
import type { Sentence } from './text/sentences.ts'
import type { Tokens } from './text/Tokens.ts'
import type { TimeExpression } from './times/TimeExpression.ts'

/** What is known of a text before its words are coded: from the manifest, else read from the text itself. */
export interface SourceFacts {
  readonly id: string
  readonly path: string
  readonly sha256: string
  readonly partner: string
  readonly organisation: string
  readonly title: string | null
  readonly publisher: string | null
  readonly authors: ReadonlyArray<string>
  readonly kind: string | null
  readonly language: string | null
  /** EDTF. */
  readonly published: string | null
  readonly url: string | null
  readonly licence: string | null
  readonly work: string | null
}

/** A text, read, laid out and recognised. All spans are in `clean.text`; blocks and spans are in the text's order. */
export interface Document {
  readonly facts: SourceFacts
  readonly clean: CleanText
  readonly tokens: Tokens
  readonly blocks: ReadonlyArray<Block>
  /** Of each block, in the order of the blocks. */
  readonly sentences: ReadonlyArray<ReadonlyArray<Sentence>>
  readonly times: ReadonlyArray<TimeExpression>
  readonly names: ReadonlyArray<Name>
  readonly acronyms: ReadonlyArray<AcronymDefinition>
}
